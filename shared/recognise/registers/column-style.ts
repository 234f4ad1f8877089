import type { SheetRow } from '../../domain/content.ts';
import type { ValueKind } from '../../domain/field-value.ts';
import type { RegisterColumn } from '../../domain/recognised.ts';
import type { Steps } from '../../domain/steps.ts';
import { type DecimalStyle, parseAmount } from '../values/parse-amount.ts';
import { type DateOrder, parseDate } from '../values/parse-date.ts';
import { cleanText } from './cell-text.ts';
import type { SheetPins } from './sheet-pins.ts';

/** How the texts of one column are written, decided from all of them. */
export interface ColumnStyle {
  readonly decimals: DecimalStyle;
  readonly order: DateOrder;
  /** Real dates stand beside texts in a way that only happens when a spreadsheet swapped day and month of the real ones. */
  readonly datesSwapped: boolean;
  /** What decided, ready to show; null when nothing had to be decided. */
  readonly because: string | null;
  /** Settled by a person. */
  readonly isPinned: boolean;
}

/** Counts of texts that can be read one way only. */
interface Votes {
  readonly first: number;
  readonly second: number;
  readonly open: number;
  readonly sample: string;
}

/** A column to decide the style of, with the kind of the field it holds. */
export interface StyledColumn {
  readonly column: RegisterColumn;
  readonly kind: ValueKind;
}

/**
 * Decides day-month order and decimal sign per column: from its own texts, else from the other columns of the table, and
 * day first in a Dutch table where nothing speaks against it, unless it is pinned. Evidence for both ways leaves it `unknown`.
 */
export function* decidingStyles(
  columns: readonly StyledColumn[],
  rows: readonly SheetRow[],
  dutch: boolean,
  pins: SheetPins,
): Steps<ReadonlyMap<number, ColumnStyle>> {
  const texts = collectTexts(columns, rows);
  yield;
  const votes = new Map<number, Votes>();
  for (const { column, kind } of columns)
    votes.set(column.column, yield* counting(kind, texts.get(column.column) ?? []));
  const together = (kinds: readonly ValueKind[]) =>
    sum(
      columns
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ column }) => votes.get(column.column) ?? none),
    );
  const dates = together(['date']);
  const amounts = together(['amount', 'number']);
  return new Map(
    columns.map(({ column, kind }) => {
      const own = votes.get(column.column) ?? none;
      const style = kind === 'date' ? dateStyle(own, dates, dutch) : amountStyle(own, amounts);
      const datesSwapped = kind === 'date' && areSwapped(own, realDays(rows, column.column));
      return [column.column, withPins({ ...style, datesSwapped, isPinned: false }, kind, pins)];
    }),
  );
}

/** What a person settled counts, whatever the texts say; day and month that the spreadsheet swapped stay swapped. */
function withPins(style: ColumnStyle, kind: ValueKind, { dateOrder, decimalSign }: SheetPins): ColumnStyle {
  if (kind === 'date' && dateOrder !== undefined) return { ...style, order: dateOrder, isPinned: true };
  if (kind === 'date' || decimalSign === undefined) return style;
  return { ...style, decimals: decimalSign === 'comma' ? 'dutch' : 'english', isPinned: true };
}

const none: Votes = { first: 0, second: 0, open: 0, sample: '' };

function collectTexts(
  columns: readonly StyledColumn[],
  rows: readonly SheetRow[],
): ReadonlyMap<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const { column, kind } of columns)
    if (kind !== 'text' && kind !== 'identifier') texts.set(column.column, []);
  for (const row of rows) {
    for (const { column, value } of row.cells)
      if (value.kind === 'text') texts.get(column)?.push(cleanText(value.text));
  }
  return texts;
}

function* counting(kind: ValueKind, texts: readonly string[]): Steps<Votes> {
  let [first, second, open] = [0, 0, 0];
  let sample = '';
  for (const text of texts) {
    const vote = kind === 'date' ? dateVote(text) : amountVote(text);
    if (vote === 'first') first += 1;
    else if (vote === 'second') second += 1;
    else if (vote === 'open') open += 1;
    if (sample === '' && (vote === 'first' || vote === 'second')) sample = text;
    yield;
  }
  return { first, second, open, sample };
}

type Vote = 'first' | 'second' | 'open' | 'none';

function dateVote(text: string): Vote {
  const parsed = parseDate(text, 'unknown');
  if (parsed.state === 'ambiguous') return 'open';
  if (parsed.state !== 'read') return 'none';
  return parsed.order === 'day-first' ? 'first' : parsed.order === 'month-first' ? 'second' : 'none';
}

function amountVote(text: string): Vote {
  const parsed = parseAmount(text, 'unknown');
  if (parsed.state === 'ambiguous') return 'open';
  if (parsed.state !== 'read') return 'none';
  return parsed.style === 'dutch' ? 'first' : parsed.style === 'english' ? 'second' : 'none';
}

function sum(all: readonly Votes[]): Votes {
  return all.reduce(
    (total, next) => ({
      first: total.first + next.first,
      second: total.second + next.second,
      open: total.open + next.open,
      sample: total.sample || next.sample,
    }),
    none,
  );
}

function winner(own: Votes, table: Votes): 'first' | 'second' | 'both' | 'none' {
  const votes = own.first + own.second > 0 ? own : table;
  if (votes.first > 0 && votes.second > 0) return 'both';
  return votes.first > 0 ? 'first' : votes.second > 0 ? 'second' : 'none';
}

type Style = Omit<ColumnStyle, 'datesSwapped' | 'isPinned'>;

function dateStyle(own: Votes, table: Votes, dutch: boolean): Style {
  const won = winner(own, table);
  const order =
    won === 'first' || (won === 'none' && dutch) ? 'day-first' : won === 'second' ? 'month-first' : 'unknown';
  return { decimals: 'unknown', order, because: explain(own, table) };
}

function amountStyle(own: Votes, table: Votes): Style {
  const won = winner(own, table);
  const decimals = won === 'first' ? 'dutch' : won === 'second' ? 'english' : 'unknown';
  return { decimals, order: 'unknown', because: explain(own, table) };
}

/** The value that decided; empty where the language of the table did, or nothing; null where there is nothing to decide. */
function explain(own: Votes, table: Votes): string | null {
  if (own.first + own.second + own.open === 0) return null;
  const votes = own.first + own.second > 0 ? own : table;
  return votes.first + votes.second === 0 ? '' : votes.sample;
}

function realDays(rows: readonly SheetRow[], column: number): readonly number[] {
  const days: number[] = [];
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.column === column && cell.value.kind === 'date') days.push(Number(cell.value.date.slice(8)));
    }
  }
  return days;
}

/**
 * A spreadsheet with American settings turns 3-11-2026 into 11 March and leaves 13-11-2026 a text: then no real date has
 * a day above 12 and no text one below 13. Four real dates by chance: 1 in 40.
 */
function areSwapped(own: Votes, days: readonly number[]): boolean {
  if (days.length < 4 || own.first < 2 || own.second > 0 || own.open > 0) return false;
  return days.every((day) => day <= 12);
}
