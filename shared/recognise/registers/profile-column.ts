import type { CellValue, SheetRow } from '../../domain/content.ts';
import { isValidIban } from '../../domain/identifiers/iban.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { parseDate } from '../values/parse-date.ts';
import { type CellFormat, formatOf } from './cell-format.ts';
import { cellText, isErrorText, saysNothing } from './cell-text.ts';

/** What the cells of one column look like, over a sample of rows. All counts. */
export interface ColumnProfile {
  readonly rows: number;
  readonly filled: number;
  /** Error cells and formulas without a value. */
  readonly unreadable: number;
  readonly distinct: number;
  readonly realDates: number;
  readonly serials: number;
  readonly textDates: number;
  readonly numbers: number;
  readonly decimals: number;
  readonly textAmounts: number;
  readonly ibans: number;
  readonly ibanLike: number;
  readonly withDigit: number;
  /** Words without any digit: a name, a status. */
  readonly words: number;
  /** Of those, with more than one word. */
  readonly severalWords: number;
  /** Values that have a form of their own. */
  readonly formats: ReadonlyMap<CellFormat, number>;
  readonly sample: string;
}

const sampleSize = 400;

/** Profiles every column that occurs, by column number, over at most 400 rows spread evenly. */
export function profileColumns(rows: readonly SheetRow[]): ReadonlyMap<number, ColumnProfile> {
  const step = Math.max(1, rows.length / sampleSize);
  const values = new Map<number, CellValue[]>();
  let sampled = 0;
  for (let at = 0; at < rows.length; at += step) {
    sampled += 1;
    for (const cell of rows[Math.floor(at)]?.cells ?? []) {
      const column = values.get(cell.column);
      if (column) column.push(cell.value);
      else values.set(cell.column, [cell.value]);
    }
  }
  return new Map([...values].map(([column, cells]) => [column, profile(cells, sampled)]));
}

function profile(cells: readonly CellValue[], rows: number): ColumnProfile {
  const seen = cells.filter(saysSomething);
  const texts = seen.map(cellText);
  const count = (test: (value: CellValue, text: string) => boolean) =>
    seen.reduce((total, value, index) => total + (test(value, texts[index] ?? '') ? 1 : 0), 0);
  return {
    rows,
    filled: seen.length,
    unreadable: cells.filter(isUnreadable).length,
    distinct: new Set(texts).size,
    realDates: count((value) => value.kind === 'date'),
    serials: count(
      (value, text) => value.kind !== 'date' && /^\d{5}$/.test(text) && isDateSerial(Number(text)),
    ),
    textDates: count((value, text) => value.kind === 'text' && isDateText(text)),
    numbers: count((value) => value.kind === 'number'),
    decimals: count((value, text) =>
      value.kind === 'number' ? !Number.isInteger(value.number) : /^-?[\d.]+,\d{2}$/.test(text),
    ),
    textAmounts: count((value, text) => value.kind === 'text' && isAmountText(text)),
    ibans: count((_, text) => text.length >= 15 && text.length <= 42 && isValidIban(text)),
    ibanLike: count((_, text) => /^[A-Z]{2}\s?\d{2}[\s\dA-Z.]{8,}$/i.test(text)),
    withDigit: count((_, text) => /\d/.test(text)),
    words: count((value, text) => value.kind === 'text' && /\p{L}{2}/u.test(text) && !/\d/.test(text)),
    severalWords: count((value, text) => value.kind === 'text' && /\p{L}[^\d]* [^\d]*\p{L}/u.test(text)),
    formats: formatsOf(seen, texts),
    sample: (texts[0] ?? '').slice(0, 60),
  };
}

function formatsOf(values: readonly CellValue[], texts: readonly string[]): ReadonlyMap<CellFormat, number> {
  const counts = new Map<CellFormat, number>();
  for (const [at, { kind }] of values.entries()) {
    const format = kind === 'text' ? formatOf(texts[at] ?? '') : null;
    if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return counts;
}

/** Whether a bare number can be a spreadsheet's day number in a column of dates (1982 to 2064). */
export function isDateSerial(number: number): boolean {
  return number >= 30_000 && number <= 60_000;
}

function isUnreadable(value: CellValue): boolean {
  if (value.kind === 'error' || value.kind === 'formula-without-value') return true;
  return value.kind === 'text' && isErrorText(cellText(value));
}

function saysSomething(value: CellValue): boolean {
  return !isUnreadable(value) && !saysNothing(cellText(value));
}

function isDateText(text: string): boolean {
  return /\d/.test(text) && parseDate(text, 'unknown').state !== 'not-a-date';
}

function isAmountText(text: string): boolean {
  const state = parseAmount(text.replace(/\s?%$/, ''), 'unknown').state;
  return state === 'read' || state === 'ambiguous';
}
