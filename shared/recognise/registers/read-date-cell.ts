import type { CellValue } from '../../domain/content.ts';
import { fromDayNumber, type LocalDate, parts } from '../../domain/local-date.ts';
import { type DateOrder, parseDate } from '../values/parse-date.ts';
import { cellText } from './cell-text.ts';
import { isDateSerial } from './profile-column.ts';
import type { CellAnswer } from './read-identifier-cell.ts';

/** Days between 30 December 1899, where a spreadsheet counts from, and 1 January 1970. */
const serialOffset = 25_569;

/** How the dates of a column are written; see `decidingStyles`. */
export interface DateStyle {
  readonly order: DateOrder;
  readonly datesSwapped: boolean;
}

/** A day: a real date as it is, a bare serial 30000-60000 as days after 1899-12-30 (its fraction is a time), a text by the column's order. */
export function readDateCell(value: CellValue, style: DateStyle): CellAnswer<LocalDate> {
  switch (value.kind) {
    case 'date':
      return readRealDate(value.date, style);
    case 'number':
      return readNumber(value.number);
    case 'text':
      return readText(cellText(value), style.order);
    default:
      return { state: 'unreadable', reason: 'not-a-date' };
  }
}

function readRealDate(date: LocalDate, style: DateStyle): CellAnswer<LocalDate> {
  const [, month, day] = parts(date);
  if (style.datesSwapped && month !== day) return { state: 'unreadable', reason: 'ambiguous-date' };
  return { state: 'read', value: date, confidence: 0.99 };
}

function readNumber(number: number): CellAnswer<LocalDate> {
  if (isDateSerial(number)) {
    const date = fromDayNumber(Math.floor(number) - serialOffset);
    if (date !== null) return { state: 'read', value: date, confidence: 0.95 };
  }
  return Number.isInteger(number)
    ? readText(String(number), 'unknown')
    : { state: 'unreadable', reason: 'not-a-date' };
}

function readText(text: string, order: DateOrder): CellAnswer<LocalDate> {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) {
    const serial = Number(text.replace(',', '.'));
    if (isDateSerial(serial)) return readNumber(serial);
  }
  const parsed = parseDate(text, order);
  switch (parsed.state) {
    case 'read':
      return { state: 'read', value: parsed.date, confidence: 0.98 };
    case 'ambiguous':
      return { state: 'unreadable', reason: 'ambiguous-date' };
    case 'impossible':
      return { state: 'unreadable', reason: 'impossible-date' };
    case 'not-a-date':
      return { state: 'unreadable', reason: 'not-a-date' };
  }
}
