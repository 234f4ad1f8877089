import type { FieldName } from '../../domain/field-name.ts';
import type { DocumentFields } from '../../domain/recognised.ts';

const anchors: readonly FieldName[] = [
  'invoiceNumber',
  'orderNumber',
  'customerNumber',
  'deliveryNoteNumber',
  'contractNumber',
  'invoiceDate',
  'dueDate',
  'totalNet',
  'totalGross',
  'iban',
  'sellerVatId',
  'sellerKvk',
];

/** What every text has some of: a name at the top, a number behind "total", a currency. */
const anywhere: ReadonlySet<string> = new Set([
  'totalNet',
  'totalVat',
  'totalGross',
  'currency',
  'sellerName',
  'buyerName',
  'sellerAddress',
  'buyerAddress',
  'deliveryAddress',
  'vatReason',
  'periodStart',
  'periodEnd',
]);

/**
 * The fields of a document whose type is unknown. Unless two surely read fields show that it is about trade, names, totals and
 * currency are left out: in a report or a letter they mean something else.
 */
export function fieldsOfUnknown(fields: DocumentFields): DocumentFields {
  const sure = anchors.filter((name) => {
    const reading = fields[name];
    return reading?.state === 'read' && reading.confidence >= 0.85;
  });
  if (sure.length >= 2) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !anywhere.has(name)));
}
