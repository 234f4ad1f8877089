import type { Language } from '../domain/bilingual.ts';
import { cellAddress, type Evidence } from '../domain/evidence.ts';
import { itemGroups } from '../domain/ranking.ts';
import {
  amount,
  column,
  count,
  date,
  figures,
  identifier,
  linkTo,
  placeOf,
  row,
  text,
  valueCell,
} from './report-cells.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportColumn, ReportRow, ReportSheet } from './report-workbook.ts';

/** One row for each open item, in the order of the daily list. */
export function openItemsSheet(input: ReportInput, language: Language, texts: ReportTexts): ReportSheet {
  return {
    name: texts.sheets.open,
    layout: 'table',
    columns: columnsOf(texts),
    printedColumns: printed,
    *rows() {
      for (const item of input.items) yield rowOf(item, input, language, texts);
      if (input.items.length === 0) yield row([text(texts.nothingOpen)]);
    },
  };
}

/** What goes on paper: up to the status; notes, files and references are for the screen. */
const printed = 15;

function columnsOf({ columns: of }: ReportTexts): readonly ReportColumn[] {
  return [
    column('severity', of.severity, 13),
    column('dossier', of.dossier, 14),
    column('party', of.party, 24, true),
    column('what', of.what, 38, true),
    column('todo', of.todo, 38, true),
    column('expected', of.expected, 21, true),
    column('found', of.found, 21, true),
    column('likelyCause', of.likelyCause, 22, true),
    figures('amount', of.amount, 14),
    column('owner', of.owner, 14),
    figures('since', of.since, 13),
    figures('due', of.due, 13),
    figures('age', of.age, 12),
    column('reason', of.reason, 26, true),
    column('status', of.status, 15, true),
    column('note', of.note, 30, true),
    column('file', of.file, 30),
    column('place', of.place, 18),
    column('group', of.group, 18),
    column('class', of.class, 14),
    column('dossierType', of.dossierType, 16),
    column('check', of.check, 30, true),
    column('id', of.id, 40),
  ];
}

function rowOf(one: ReportItem, input: ReportInput, language: Language, texts: ReportTexts): ReportRow {
  const { item } = one;
  const { finding } = item;
  const { words } = input;
  const at = placeOf(finding);
  return row([
    text(words.severity[finding.severity]),
    identifier(finding.dossierKey),
    text(finding.party),
    text(finding.message.what[language]),
    text(finding.message.todo[language]),
    valueCell(finding.expected),
    valueCell(finding.found),
    text(words.likelyCause(finding)),
    amount(finding.amount),
    text(words.department(finding.owner)),
    date(item.since),
    date(item.due),
    count(one.ageInWorkingDays),
    text(one.reasons.map(words.placeReason).join(' · ')),
    text(words.itemStatus[item.status]),
    text(item.note),
    linkTo(at),
    text(placeText(at, texts)),
    text(`${itemGroups.indexOf(one.group) + 1} ${words.group[one.group]}`),
    text(words.class[finding.class]),
    text(one.dossierType?.[language] ?? null),
    text(one.checkTitle[language]),
    identifier(finding.id),
  ]);
}

/** `Orders!F118`, `p. 2`, or the path within an e-invoice. */
function placeText(at: Evidence | null, texts: ReportTexts): string | null {
  switch (at?.kind) {
    case 'cell':
      return `${at.sheet}!${cellAddress(at.column, at.row)}`;
    case 'page':
      return texts.pageNumber(at.page);
    case 'xml':
      return at.path;
    default:
      return null;
  }
}
