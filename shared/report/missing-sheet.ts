import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import { column, date, figures, hiddenColumn, identifier, linkToRow, row, text } from './report-cells.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportRow, ReportSheet } from './report-workbook.ts';

/** One row for each missing document or field, with a sentence that can be sent as it is. */
export function missingSheet(
  input: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: (item: ReportItem) => number | undefined,
): ReportSheet {
  const missing = input.items.filter(({ item }) => item.finding.class === 'missing');
  const { columns: of } = texts;
  return {
    name: texts.sheets.missing,
    description: texts.tableText.missing,
    layout: 'table',
    columns: [
      column('dossier', of.dossier, 16),
      column('dossierType', of.dossierType, 16),
      column('party', of.party, 30, true),
      column('missing', of.missing, 28, true),
      column('sentence', of.sentence, 80, true),
      column('owner', of.owner, 16),
      figures('since', of.since, 13),
      figures('due', of.due, 13),
      column('status', of.status, 18),
      hiddenColumn('id', of.finding),
    ],
    printedColumns: 9,
    *rows() {
      for (const item of missing) yield rowOf(item, input, language, texts, dossierRow(item));
      if (missing.length === 0) yield row([text(texts.nothingMissing)]);
    },
  };
}

function rowOf(
  one: ReportItem,
  input: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: number | undefined,
): ReportRow {
  const { item } = one;
  const { finding } = item;
  return row([
    linkToRow(finding.dossierKey, texts.sheets.dossiers, dossierRow),
    text(one.dossierType?.[language] ?? null),
    text(finding.party),
    text(one.subjectLabel?.[language] ?? finding.message.what[language]),
    text(sentence(one, language, texts)),
    text(input.words.department(departmentWithBall(item))),
    date(item.since),
    date(item.due),
    text(input.words.itemStatus[item.status]),
    identifier(finding.id),
  ]);
}

/** What belongs to no dossier can be asked of nobody: then the finding's own words say it best. */
function sentence(one: ReportItem, language: Language, texts: ReportTexts): string {
  const { dossierKey, message } = one.item.finding;
  if (dossierKey === null) return `${message.what[language]} ${message.todo[language]}`;
  return texts.askFor({
    type: one.dossierType?.[language] ?? texts.dossier,
    key: dossierKey,
    label: one.subjectLabel?.[language] ?? null,
  });
}
