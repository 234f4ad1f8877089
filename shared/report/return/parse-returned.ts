import type { CellValue } from '../../domain/content.ts';
import { fromDayNumber, type LocalDate, parseIsoDate, parts, toLocalDate } from '../../domain/local-date.ts';
import { comparableText, longestReply, type ReturnField } from './return-fields.ts';
import type { ReturnedValue, StatusOfWord, UnusableReason } from './returned-report.ts';

/** Day 0 of the count of days as Excel keeps it; days within a lifetime of ours, so that a count is not taken for a day. */
const serialOfDayZero = 25_569;
const firstSerial = 36_526;
const lastSerial = 73_050;

/** One cell of a column that a colleague fills in; an empty cell is an empty text. */
export function parseReturned(
  field: ReturnField,
  cell: CellValue | undefined,
  statusOf: StatusOfWord,
): ReturnedValue {
  const text = cellText(cell);
  if (cell?.kind === 'error' || cell?.kind === 'formula-without-value') return unusable(text, 'no-value');
  switch (field) {
    case 'status':
      return statusValue(text, statusOf);
    case 'expectedBy':
      return dayValue(cell, text);
    case 'answer':
    case 'note':
      return text.length > longestReply ? unusable(text, 'too-long') : { kind: 'value', value: text };
  }
}

/** A cell as a person reads it: numbers with a comma, days as `dd-mm-yyyy`. */
export function cellText(cell: CellValue | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'formula-without-value':
      return '';
    case 'text':
      return comparableText(cell.text);
    case 'number':
      return String(cell.number).replace('.', ',');
    case 'date':
      return dutchDay(cell.date);
    case 'boolean':
      return cell.boolean ? 'WAAR' : 'ONWAAR';
    case 'error':
      return cell.code;
  }
}

/** An emptied status is no status: what was there stays. */
function statusValue(text: string, statusOf: StatusOfWord): ReturnedValue {
  const status = statusOf(text);
  return status === null ? unusable(text, 'not-a-status') : { kind: 'value', value: status };
}

function dayValue(cell: CellValue | undefined, text: string): ReturnedValue {
  if (text === '') return { kind: 'value', value: '' };
  const day =
    cell?.kind === 'date' ? cell.date : cell?.kind === 'number' ? dayOfSerial(cell.number) : dayOfText(text);
  return day === null ? unusable(text, 'not-a-date') : { kind: 'value', value: day };
}

function dayOfSerial(serial: number): LocalDate | null {
  const whole = Math.floor(serial);
  return whole < firstSerial || whole > lastSerial ? null : fromDayNumber(whole - serialOfDayZero);
}

/** `2026-03-16`, `16-3-2026` or `16/03/2026`; nothing that leaves a choice. */
function dayOfText(text: string): LocalDate | null {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  return dutch ? toLocalDate(Number(dutch[3]), Number(dutch[2]), Number(dutch[1])) : parseIsoDate(text);
}

function dutchDay(date: LocalDate): string {
  const [year, month, day] = parts(date);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}

function unusable(raw: string, why: UnusableReason): ReturnedValue {
  return { kind: 'unusable', raw, why };
}
