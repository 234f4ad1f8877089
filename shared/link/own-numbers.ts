import type { FieldName } from '../domain/field-name.ts';
import type { DocumentFields, SourceDocument } from '../domain/recognised.ts';
import { marksOf, type OwnCompany, sideOf } from './own-company.ts';

/**
 * The document with the reader's own numbers taken from the seller, where the own company buys: the own VAT id is the buyer's, and the own
 * account and trade register number say nothing of who sells. E-invoices name the party of every number themselves and stay as they are.
 */
export function withoutOwnNumbers(document: SourceDocument, own: OwnCompany | null): SourceDocument {
  if (own === null || own.numbers.size === 0 || document.status === 'xml') return document;
  if (sideOf(document, own) !== 'buyer') return document;
  const { fields } = document.recognised;
  const isOwn = (field: FieldName) => marksOf(document, [field]).some((mark) => own.numbers.has(mark));
  const misread = (['sellerVatId', 'sellerKvk', 'iban'] as const).filter(
    (field) => isPrinted(fields, field) && isOwn(field),
  );
  if (misread.length === 0) return document;
  const kept = Object.entries(fields).filter(([name]) => !misread.some((field) => field === name));
  const moved =
    misread.includes('sellerVatId') && fields.buyerVatId === undefined && fields.sellerVatId
      ? { buyerVatId: fields.sellerVatId }
      : {};
  return {
    ...document,
    recognised: {
      ...document.recognised,
      fields: { ...Object.fromEntries(kept), ...moved } as DocumentFields,
    },
  };
}

/** Read from a page, not from the XML inside it. */
function isPrinted(fields: DocumentFields, field: FieldName): boolean {
  const reading = fields[field];
  return reading?.state === 'read' && reading.at.kind === 'page';
}
