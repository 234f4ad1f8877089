import { dossierId } from '#shared/domain/dossier.ts';
import type { Box, Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, parseDecimal } from '#shared/domain/money.ts';
import type { Reading } from '#shared/domain/reading.ts';

/** A day that exists. */
function day(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

/** A path as a file of the made-up workspace. */
export function file(name: string): FilePath {
  return `/home/kantoor/orders/${name}` as FilePath;
}

/** An amount in euro. */
export function amount(decimal: string): Extract<FieldValue, { kind: 'amount' }> {
  const value = parseDecimal(decimal, euro);
  if (value === null) throw new Error(`No amount: ${decimal}`);
  return { kind: 'amount', amount: value };
}

/** An identifier as a field value. */
export function identifier(text: string): FieldValue {
  return { kind: 'identifier', text };
}

/** A date as a field value. */
export function date(text: string): FieldValue {
  return { kind: 'date', date: day(text) };
}

/** An order by the key people write. */
export function order(key: string) {
  return dossierId('order', key.replace(/\W/g, ''));
}

/** A cell of the order register; `column` 1 is A. */
export function registerCell(row: number, column: number): Evidence {
  return { kind: 'cell', file: file('orderregister.xlsx'), sheet: 'Orders', row, column };
}

/** A place on a page of a document. */
export function onPage(name: string, box: Box | null, page = 1): Evidence {
  return { kind: 'page', file: file(name), page, box };
}

/** A value that was read. */
export function read(value: FieldValue, raw: string, at: Evidence, confidence = 0.98): Reading<FieldValue> {
  return { state: 'read', value, raw, confidence, at };
}

/** The day of the made-up workspace. */
export const today = day('2026-03-16');
