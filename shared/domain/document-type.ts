/** What kind of document it is; the names of the contract, extended, never renamed. */
export const documentTypes = [
  'invoice',
  'credit-note',
  'order',
  'order-confirmation',
  'delivery-note',
  'contract',
  'reminder',
  'statement',
  'id-document',
  'quote',
  'proof-of-delivery',
  'consignment-note',
  'return-note',
  'complaint',
  'payment-advice',
  'registry-extract',
  'wage-tax-form',
  'job-sheet',
  'timesheet',
  'other',
] as const;

export type DocumentType = (typeof documentTypes)[number];

/** A document type with how sure we are (0-1) and the words or names that decided it. */
export interface DocumentTypeGuess {
  readonly type: DocumentType;
  readonly confidence: number;
  /** What decided, as it stands in the document, the file name or the XML. */
  readonly because: string;
}

/** Documents by which goods or services are traded: they have parties, lines and totals. */
export const tradeDocuments: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'credit-note',
  'order',
  'order-confirmation',
  'delivery-note',
  'quote',
]);
