import type { ValueKind } from './field-value.ts';

/** Every field that can be read from a document, with the kind of its value. Names of the contract: extended, never renamed. */
export const documentFields = {
  invoiceNumber: 'identifier',
  invoiceDate: 'date',
  dueDate: 'date',
  orderNumber: 'identifier',
  orderDate: 'date',
  customerNumber: 'identifier',
  supplierNumber: 'identifier',
  deliveryNoteNumber: 'identifier',
  deliveryDate: 'date',
  contractNumber: 'identifier',
  totalNet: 'amount',
  totalVat: 'amount',
  totalGross: 'amount',
  currency: 'text',
  sellerName: 'text',
  sellerVatId: 'identifier',
  sellerKvk: 'identifier',
  iban: 'identifier',
  bic: 'identifier',
  buyerName: 'text',
  buyerVatId: 'identifier',
  paymentReference: 'identifier',
  dossierKey: 'identifier',
  /** Of a credit note: the number of the invoice that it takes back. */
  originalInvoice: 'identifier',
  documentDate: 'date',
  /** Person or company that a contract, a form or a copy of an identity document is about. */
  subjectName: 'text',
  birthDate: 'date',
  /** Street with number, post office box, postcode and town, as `parseAddress` takes them apart. */
  sellerAddress: 'text',
  buyerAddress: 'text',
  deliveryAddress: 'text',
  /** First and last day of the period that is charged for. */
  periodStart: 'date',
  periodEnd: 'date',
  /** The words or code that say why no VAT is charged; `vatReasonOf` says what they mean. */
  vatReason: 'text',
  /** Whoever represents a foreign seller before the tax office. */
  representativeName: 'text',
  representativeAddress: 'text',
  representativeVatId: 'identifier',
} as const satisfies Readonly<Record<string, ValueKind>>;

export type FieldName = keyof typeof documentFields;

/** Whether a text is the name of a document field. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(documentFields, name);
}
