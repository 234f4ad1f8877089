import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Finding, FindingEvidence } from '../domain/finding.ts';
import { daysBetween } from '../domain/local-date.ts';
import { money } from '../domain/money.ts';
import { placeText } from './place-text.ts';
import {
  amount,
  column,
  count,
  empty,
  hiddenColumn,
  identifier,
  linkTo,
  linkToRow,
  row,
  text,
  valueCell,
} from './report-cells.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportCell, ReportRow, ReportSheet } from './report-workbook.ts';

/** One row for each pair of values that should agree and do not: both places, both values and the difference. */
export function deviationsSheet(
  input: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: (item: ReportItem) => number | undefined,
): ReportSheet {
  const deviating = input.items.filter(({ item }) => deviates(item.finding));
  const { columns: of } = texts;
  return {
    name: texts.sheets.deviations,
    description: texts.tableText.deviations,
    keptColumns: 1,
    layout: 'table',
    columns: [
      column('dossier', of.dossier, 15),
      column('party', of.party, 24, true),
      column('subject', of.subject, 20, true),
      column('sourceA', of.sourceA, 24, true),
      column('valueA', of.valueA, 21, true),
      column('placeA', of.placeA, 16, true),
      column('sourceB', of.sourceB, 24, true),
      column('valueB', of.valueB, 21, true),
      column('placeB', of.placeB, 14, true),
      column('difference', of.difference, 14),
      column('likelyCause', of.likelyCause, 26, true),
      column('class', of.class, 14),
      column('owner', of.owner, 18),
      hiddenColumn('id', of.finding),
    ],
    printedColumns: 11,
    *rows() {
      for (const one of deviating) yield rowOf(one, input, language, texts, dossierRow(one));
      if (deviating.length === 0) yield row([text(texts.noDeviations)]);
    },
  };
}

function deviates({ class: is, expected, found }: Finding): boolean {
  return is === 'differs' || (expected !== null && found !== null);
}

function rowOf(
  one: ReportItem,
  { words }: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: number | undefined,
): ReportRow {
  const { finding } = one.item;
  const [a, b] = [evidenceOf(finding, 'expected'), evidenceOf(finding, 'found')];
  return row([
    linkToRow(finding.dossierKey, texts.sheets.dossiers, dossierRow),
    text(finding.party),
    text(one.subjectLabel?.[language] ?? one.checkTitle[language]),
    linkTo(a?.at ?? null),
    finding.expected === null ? text(a?.raw ?? null) : valueCell(finding.expected),
    text(placeText(a?.at ?? null, texts)),
    linkTo(b?.at ?? null),
    finding.found === null ? text(b?.raw ?? null) : valueCell(finding.found),
    text(placeText(b?.at ?? null, texts)),
    difference(finding.expected, finding.found, texts),
    text(words.likelyCause(finding)),
    text(words.class[finding.class]),
    text(words.department(departmentWithBall(one.item))),
    identifier(finding.id),
  ]);
}

function evidenceOf({ evidence }: Finding, role: FindingEvidence['role']): FindingEvidence | undefined {
  return evidence.find((one) => one.role === role);
}

/** What was found less what was expected; empty for what cannot be subtracted. */
function difference(a: FieldValue | null, b: FieldValue | null, texts: ReportTexts): ReportCell {
  if (a?.kind === 'amount' && b?.kind === 'amount' && a.amount.currency === b.amount.currency) {
    const minor = b.amount.minor - a.amount.minor;
    return Number.isSafeInteger(minor) ? amount(money(minor, a.amount.currency)) : empty;
  }
  if (a?.kind === 'number' && b?.kind === 'number') return count(b.number - a.number);
  if (a?.kind === 'date' && b?.kind === 'date') return text(texts.days(daysBetween(a.date, b.date)));
  return empty;
}
