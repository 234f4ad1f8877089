import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import { euro } from '../domain/money.ts';
import { type FindingClass, findingClasses, severities } from '../domain/severity.ts';
import { amount, column, count, date, empty, figures, row, text } from './report-cells.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportChart, ReportColumn, ReportRow, ReportSheet } from './report-workbook.ts';
import { tally } from './tally.ts';
import { uncheckedItems } from './unchecked-items.ts';

/** What a reader must know before anything else: how much was checked, how much not and why, what is open and what changed. */
export function summarySheet(input: ReportInput, language: Language, texts: ReportTexts): ReportSheet {
  const rows = [
    row([text(texts.title)], 'title'),
    ...facts(input, texts),
    ...checked(input, texts),
    ...changed(input, texts),
    ...notChecked(input, language, texts),
    ...open(input, texts),
  ];
  return {
    name: texts.sheets.summary,
    layout: 'page',
    columns: [
      column('label', '', 52, true),
      figures('findings', '', 14),
      figures('dossiers', '', 14),
      figures('amount', '', 26),
      ...chartColumns(),
    ],
    printedColumns: 4 + chartWidth,
    chart: chartOf(input, rows, texts),
    rows: () => rows,
  };
}

/** What checks find, and what people made themselves. */
const classes: readonly FindingClass[] = [...findingClasses, 'task'];

/** Columns beside the figures that the chart covers. */
const chartWidth = 7;

function chartColumns(): readonly ReportColumn[] {
  return Array.from({ length: chartWidth }, (_, index) => column(`chart${index}`, '', 11));
}

/** Bars of the items by kind; they stand in consecutive rows, whatever their currencies. */
function chartOf(
  { items, words }: ReportInput,
  rows: readonly ReportRow[],
  texts: ReportTexts,
): ReportChart | undefined {
  const header = rows.findIndex(
    ({ cells: [label] }) => label?.kind === 'text' && label.text === texts.byClass,
  );
  if (header < 0 || items.length === 0) return undefined;
  const lines = classes.map(
    (of) => `${words.class[of]} ${items.filter(({ item }) => item.finding.class === of).length}`,
  );
  return {
    title: texts.chartTitle,
    description: texts.chartText(lines),
    from: header + 2,
    to: header + 1 + classes.length,
    afterColumn: 4,
  };
}

function* changed({ changes }: ReportInput, texts: ReportTexts): Iterable<ReportRow> {
  yield row([], 'gap');
  if (changes === null) return yield row([text(texts.firstReport)], 'heading');
  yield row([text(texts.sinceReport(changes.since)), text(texts.items)], 'heading');
  yield row([text(texts.opened), count(changes.opened)]);
  yield row([text(texts.solved), count(changes.solved)]);
  yield row([text(texts.reopened), count(changes.reopened)]);
}

function* facts(input: ReportInput, texts: ReportTexts): Iterable<ReportRow> {
  yield row([text(texts.asOf), date(input.asOf)], 'fact');
  yield row([text(texts.madeAt), text(texts.moment(input.madeAt))], 'fact');
  yield row([text(texts.madeBy), text(input.madeBy)], 'fact');
  if (input.selection !== null) {
    yield row([text(texts.columns.owner), text(input.words.department(input.selection))], 'fact');
  }
  for (const [index, folder] of input.folders.entries()) {
    yield row([text(index === 0 ? texts.folders : null), text(folder)], 'fact');
  }
  yield row([text(texts.returnHint)], 'fact');
}

function* checked({ dossiers, items }: ReportInput, texts: ReportTexts): Iterable<ReportRow> {
  const partly = Math.max(partlyChecked(items), dossiers.unchecked);
  yield row([], 'gap');
  yield row([text(texts.dossiersChecked)], 'heading');
  yield row([text(texts.fullyChecked), count(dossiers.dossiers - partly)]);
  yield row([text(texts.notFullyChecked), count(partly)]);
  yield row([text(texts.inAll), count(dossiers.dossiers)], 'total');
  yield row([text(texts.outcome)], 'header');
  yield row([text(texts.complete), count(dossiers.complete)]);
  yield row([text(texts.incomplete), count(dossiers.incomplete)]);
  yield row([text(texts.unchecked), count(dossiers.unchecked)]);
}

/** Dossiers in which something could not be checked, also when other findings are open in them. */
function partlyChecked(items: readonly ReportItem[]): number {
  return tally(items.filter(({ item }) => item.finding.class === 'unchecked' || item.notRechecked !== null))
    .dossiers;
}

function* notChecked(input: ReportInput, language: Language, texts: ReportTexts): Iterable<ReportRow> {
  const reasons = [
    ...countBy(input.unread, ({ problem }) => texts.fileBecause(input.words.problem[problem.code])),
    ...countBy(uncheckedItems(input), ({ item, checkTitle }) =>
      item.notRechecked === null
        ? texts.withoutOutcome(checkTitle[language])
        : texts.notAgainBecause(input.words.notRechecked[item.notRechecked.reason]),
    ),
  ];
  if (reasons.length === 0) return;
  yield row([], 'gap');
  yield row([text(texts.whyNotChecked)], 'heading');
  for (const [reason, number] of reasons) yield row([text(reason), count(number)]);
}

function* open({ items, words }: ReportInput, texts: ReportTexts): Iterable<ReportRow> {
  const header = [texts.items, texts.dossiers, texts.atStake].map((word) => text(word));
  yield row([], 'gap');
  yield row([text(texts.openItems), ...header], 'heading');
  yield* lines([[texts.inAll, items]], 'total');
  yield row([text(texts.bySeverity)], 'header');
  yield* lines(
    severities.map((severity) => [
      words.severity[severity],
      having(items, ({ finding }) => finding.severity === severity),
    ]),
  );
  yield row([text(texts.byClass)], 'header');
  yield* lines(classes.map((of) => [words.class[of], having(items, ({ finding }) => finding.class === of)]));
  yield row([text(texts.byDepartment)], 'header');
  yield* lines(
    countBy(items, ({ item }) => departmentWithBall(item)).map(([department]) => [
      words.department(department),
      having(items, (item) => departmentWithBall(item) === department),
    ]),
  );
}

/** A line for each group with its amount in euro, and after all of them one for each other currency. */
function* lines(
  groups: readonly (readonly [label: string, items: readonly ReportItem[]])[],
  style: ReportRow['style'] = 'normal',
): Iterable<ReportRow> {
  const others: ReportRow[] = [];
  for (const [label, items] of groups) {
    const { findings, dossiers, atStake } = tally(items);
    const inEuro = atStake.find(({ currency }) => currency === euro) ?? null;
    yield row([text(label), count(findings), count(dossiers), amount(inEuro)], style);
    for (const other of atStake) {
      if (other.currency === euro) continue;
      others.push(row([text(`${label} (${other.currency})`), empty, empty, amount(other)], style));
    }
  }
  yield* others;
}

function having(
  items: readonly ReportItem[],
  is: (item: ReportItem['item']) => boolean,
): readonly ReportItem[] {
  return items.filter(({ item }) => is(item));
}

/** How many there are of each, most first, then by name. */
function countBy<T>(things: readonly T[], nameOf: (thing: T) => string | null): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
