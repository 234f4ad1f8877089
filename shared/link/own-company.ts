import type { FieldName } from '../domain/field-name.ts';
import { comparisonKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { partyWords } from './party-name.ts';

/** Whose administration the documents are; answers on which side of a document that company stands. */
export type OwnSide = (document: SourceDocument) => 'seller' | 'buyer' | 'neither' | 'unknown';

const sellerFields: readonly FieldName[] = ['sellerVatId', 'sellerKvk', 'sellerName', 'iban'];
const buyerFields: readonly FieldName[] = ['buyerVatId', 'buyerName'];

/**
 * Finds the company that stands, as seller or as buyer, on at least half of the documents that name a party, and on two at
 * least: the owner of the folder. Without such a company every side is `unknown`.
 */
export function findOwnCompany(documents: readonly SourceDocument[]): OwnSide {
  const counts = new Map<string, number>();
  let named = 0;
  for (const document of documents) {
    const parties = new Set([...marksOf(document, sellerFields), ...marksOf(document, buyerFields)]);
    if (parties.size > 0) named += 1;
    for (const mark of parties) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const own = new Set(
    [...counts].filter(([, count]) => count >= 2 && count >= named / 2).map(([mark]) => mark),
  );
  return (document) => {
    if (own.size === 0) return 'unknown';
    const sellers = marksOf(document, sellerFields);
    const buyers = marksOf(document, buyerFields);
    if (sellers.some((mark) => own.has(mark))) return 'seller';
    if (buyers.some((mark) => own.has(mark))) return 'buyer';
    return sellers.length > 0 ? 'neither' : 'unknown';
  };
}

function marksOf(document: SourceDocument, fields: readonly FieldName[]): readonly string[] {
  return fields.flatMap((field) => {
    const reading = document.recognised.fields[field];
    if (reading?.state !== 'read' || reading.confidence < 0.5) return [];
    const { value } = reading;
    if (value.kind === 'text') {
      const words = partyWords(value.text);
      return words.length > 0 ? [`name ${words.join(' ')}`] : [];
    }
    return [`${field.replace(/^(?:seller|buyer)/, '')} ${comparisonKey(value)}`];
  });
}
