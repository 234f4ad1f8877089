import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import { itemGroups } from '../domain/ranking.ts';
import { placeText } from './place-text.ts';
import {
  amount,
  column,
  count,
  date,
  figures,
  hiddenColumn,
  identifier,
  linkTo,
  linkToRow,
  placeOf,
  row,
  text,
  valueCell,
} from './report-cells.ts';
import type { ReportInput, ReportItem, ReportWords } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ColumnInput, Highlight, ReportColumn, ReportRow, ReportSheet } from './report-workbook.ts';
import type { ReturnField } from './return/return-fields.ts';
import { toldFollowers } from './told-followers.ts';
import { writtenMoment } from './written-moment.ts';

/** One row for each open item, in the order of the daily list. */
export function openItemsSheet(
  input: ReportInput,
  language: Language,
  texts: ReportTexts,
  dossierRow: (item: ReportItem) => number | undefined,
): ReportSheet {
  return {
    name: texts.sheets.open,
    description: texts.tableText.open,
    keptColumns: 2,
    layout: 'table',
    columns: columnsOf(input, texts),
    printedColumns: printed,
    *rows() {
      for (const item of input.items) yield rowOf(item, input, language, texts, dossierRow(item));
      if (input.items.length === 0) yield row([text(texts.nothingOpen)]);
    },
  };
}

/** What goes on paper: up to the remark; the values, why it stands there, files and references are for the screen. */
const printed = 12;

/** Statuses that a colleague can give; every other one is for a check or for ourselves. */
const choosable = ['new', 'in-progress', 'claimed-done', 'reopened'] as const;

function columnsOf(input: ReportInput, texts: ReportTexts): readonly ReportColumn[] {
  const { columns: of } = texts;
  return [
    { ...column('severity', of.severity, 14), highlights: bySeverity(input.words) },
    column('dossier', of.dossier, 15),
    column('party', of.party, 20, true),
    column('what', of.what, 36, true),
    column('todo', of.todo, 30, true),
    figures('amount', of.amount, 14),
    column('owner', of.owner, 14, true),
    { ...figures('due', of.due, 13), highlights: [{ kind: 'before', date: input.asOf, tone: 'grave' }] },
    ...inputColumns(input.words, texts),
    column('expected', of.expected, 20, true),
    column('found', of.found, 20, true),
    column('likelyCause', of.likelyCause, 22, true),
    figures('since', of.since, 13),
    figures('age', of.age, 12),
    column('reason', of.reason, 26, true),
    column('file', of.file, 30),
    column('place', of.place, 18),
    column('group', of.group, 18),
    column('class', of.class, 14),
    column('dossierType', of.dossierType, 16),
    column('check', of.check, 30, true),
    hiddenColumn('id', of.id),
  ];
}

function bySeverity({ severity }: ReportWords): readonly Highlight[] {
  return [
    { kind: 'says', text: severity.blocking, tone: 'grave' },
    { kind: 'says', text: severity.warning, tone: 'attention' },
  ];
}

/** The columns that come back. */
function inputColumns({ itemStatus }: ReportWords, texts: ReportTexts): readonly ReportColumn[] {
  const { columns: of, hints, refusals } = texts;
  const input = (field: ReturnField, kind: ColumnInput['kind'], choices: readonly string[] = []) => ({
    input: { kind, choices, hint: hints[field], refusal: refusals[field] },
  });
  return [
    {
      ...column('status', of.status, 16, true),
      ...input(
        'status',
        'choice',
        choosable.map((one) => itemStatus[one]),
      ),
    },
    { ...column('answer', of.answer, 24, true), ...input('answer', 'text') },
    { ...figures('expectedBy', of.expectedBy, 13), ...input('expectedBy', 'day') },
    { ...column('note', of.note, 22, true), ...input('note', 'text') },
  ];
}

/** What follows from it stands beneath it, each on its own line. */
function whatAndFollows({ item, follows }: ReportItem, language: Language, texts: ReportTexts): string {
  const own = item.finding.message.what[language];
  const lines = toldFollowers(follows, language, texts);
  return [own, ...lines.map((line) => `${texts.follows}: ${line}`)].join('\n');
}

/** What was asked stands first: whoever reads it may be the one to answer. */
function todo({ item }: ReportItem, { words }: ReportInput, language: Language, texts: ReportTexts): string {
  const own = item.finding.message.todo[language];
  const { waiting } = item;
  if (waiting === undefined) return own;
  const asked = texts.asked({
    whom: [words.asked(waiting.on), waiting.person].filter((part) => part !== null).join(', '),
    on: writtenMoment(waiting.askedOn),
    question: waiting.question === '' ? null : waiting.question,
    expectedBy: waiting.expectedBy === null ? null : writtenMoment(waiting.expectedBy),
  });
  return `${asked}\n${own}`;
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
  const { words } = input;
  const at = placeOf(finding);
  return row([
    text(words.severity[finding.severity]),
    linkToRow(finding.dossierKey, texts.sheets.dossiers, dossierRow),
    text(finding.party),
    text(whatAndFollows(one, language, texts)),
    text(todo(one, input, language, texts)),
    amount(finding.amount),
    text(words.department(departmentWithBall(item))),
    date(item.due),
    text(words.itemStatus[item.status]),
    text(item.reply?.answer ?? null),
    date(item.reply?.expectedBy ?? null),
    text(item.note),
    valueCell(finding.expected),
    valueCell(finding.found),
    text(words.likelyCause(finding)),
    date(item.since),
    count(one.ageInWorkingDays),
    text(one.reasons.map(words.placeReason).join(' · ')),
    linkTo(at),
    text(placeText(at, texts)),
    text(`${itemGroups.indexOf(one.group) + 1} ${words.group[one.group]}`),
    text(words.class[finding.class]),
    text(one.dossierType?.[language] ?? null),
    text(one.checkTitle[language]),
    identifier(finding.id),
  ]);
}
