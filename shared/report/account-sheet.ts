import type { Language } from '../domain/bilingual.ts';
import type { Decision } from '../domain/recognised.ts';
import { column, row, text } from './report-cells.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportRow, ReportSheet } from './report-workbook.ts';

/** What the report rests on: program, rules with their versions, and how each sheet and column was understood. */
export function accountSheet(input: ReportInput, language: Language, texts: ReportTexts): ReportSheet {
  const { columns: of } = texts;
  return {
    name: texts.sheets.account,
    description: texts.tableText.account,
    layout: 'table',
    columns: [
      column('part', of.part, 30, true),
      column('about', of.about, 34, true),
      column('chosen', of.chosen, 30, true),
      column('because', of.because, 44, true),
      column('file', of.file, 44, true),
      column('sheet', of.sheet, 20),
    ],
    printedColumns: 6,
    *rows() {
      yield* facts(input, language, texts);
      for (const decision of input.decisions) yield decisionRow(decision, input);
    },
  };
}

function decisionRow(decision: Decision, { words }: ReportInput): ReportRow {
  const { subject, shownPath, sheet } = decision;
  return row([
    text(words.decision[subject]),
    text(words.about(decision)),
    text(words.chosen(decision)),
    text(words.because(decision)),
    text(shownPath),
    text(sheet),
  ]);
}

function* facts(input: ReportInput, language: Language, texts: ReportTexts): Iterable<ReportRow> {
  const { identity } = input;
  yield row([text(texts.program), text('Sluitend'), text(input.version)]);
  yield row([text(texts.asOf), text(null), text(texts.moment(input.asOf))]);
  if (input.selection !== null) {
    yield row([text(texts.columns.owner), text(null), text(input.words.department(input.selection))]);
  }
  yield row([text(texts.madeBy), text(input.madeBy), text(texts.moment(input.madeAt))]);
  yield row([text(texts.reportId), text(null), text(identity.report)]);
  yield row([text(texts.workspaceId), text(null), text(identity.workspace)]);
  for (const folder of input.folders) yield row([text(texts.folders), text(folder)]);
  for (const { title, version } of input.types) {
    yield row([text(texts.ruleVersion), text(title[language]), text(version)]);
  }
  for (const { name, value } of input.settings) yield row([text(texts.setting), text(name), text(value)]);
  for (const { at, who, what } of input.decided) {
    yield row([text(texts.decidedBy), text(who), text(texts.moment(at)), text(what)]);
  }
}
