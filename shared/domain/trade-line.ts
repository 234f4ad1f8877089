import type { FieldValue, ValueKind } from './field-value.ts';
import type { Reading } from './reading.ts';

/** What one line of an invoice, order, confirmation or delivery note may say, with the kind of its value. Extended, never renamed. */
export const lineFields = {
  /** Article number as the document writes it: the seller's, else the buyer's. */
  article: 'identifier',
  gtin: 'identifier',
  description: 'text',
  quantity: 'number',
  /** As written: `stuks` on a page, `C62` in an e-invoice. */
  unit: 'text',
  /** Price of one unit in the currency of the document. A number, because it may be finer than a cent. */
  unitPrice: 'number',
  /** Taken off this line, as a positive amount. */
  discount: 'amount',
  discountPercent: 'number',
  vatRate: 'number',
  /** What the line adds to the sum of lines; negative on a credit note, like its totals. */
  amount: 'amount',
  /** Where a document gathers several orders: the order this line belongs to. */
  orderNumber: 'identifier',
} as const satisfies Readonly<Record<string, ValueKind>>;

export type LineFieldName = keyof typeof lineFields;

/** One line of goods or services. A field that is not in here is absent. */
export interface TradeLine {
  /** 1 for the first line of the document. */
  readonly position: number;
  readonly fields: Readonly<Partial<Record<LineFieldName, Reading<FieldValue>>>>;
}

/** A document with more lines than this gives none: half of its lines would look like a difference. */
export const mostLines = 5000;
