import type { FieldValue } from '../../domain/field-value.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Header } from './find-header.ts';
import type { RegisterModel } from './register-model.ts';

/** Names of Exact's own fields that no other list is headed by, written as one word. */
const marks: ReadonlySet<string> = new Set([
  'OrderedByName',
  'InvoiceToName',
  'DeliverToName',
  'AmountFC',
  'AmountFCExclVat',
  'AmountInTransit',
  'ApprovalStatus',
  'DeliveryStatus',
  'YourRef',
]);

/** Exact's codes of an order, in words that the status of an order may be written in. */
const words: ReadonlyMap<string, string> = new Map([
  ['10', 'open'],
  ['20', 'deels geleverd'],
  ['30', 'compleet'],
  ['40', 'geannuleerd'],
]);

/**
 * The column with Exact's codes in a list of orders: that of the delivery, else of the order. Null unless at least two headers are names of
 * Exact's fields: in any other list `20` can mean anything.
 */
export function exactStatusColumn(headers: readonly Header[], model: RegisterModel): number | null {
  if (model.key !== 'orderNumber') return null;
  const names = headers.map(({ column, text }) => ({ column, name: text.trim() }));
  if (names.filter(({ name }) => marks.has(name)).length < 2) return null;
  const find = (wanted: string) => names.find(({ name }) => name === wanted);
  return (find('DeliveryStatus') ?? find('Status'))?.column ?? null;
}

/** The same reading with a code in words; what is no code stays as it stands there. */
export function inWords(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state !== 'read' || reading.value.kind !== 'text') return reading;
  const text = words.get(reading.value.text);
  return text === undefined ? reading : { ...reading, value: { kind: 'text', text } };
}
