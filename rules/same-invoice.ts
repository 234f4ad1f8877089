import type { FieldName } from '#shared/domain/field-name.ts';
import { canonicalText, comparisonKey, identifierKey } from '#shared/domain/field-value.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';

/** An invoice or credit note as a person would recognise it again. */
interface InvoiceFace {
  readonly document: SourceDocument;
  /** Type, and number without punctuation and leading zeros. */
  readonly bucket: string;
  /** Who sent it, by every mark that was read. */
  readonly seller: ReadonlyMap<FieldName, string>;
  /** Date and total, to recognise it by when no seller was read. */
  readonly amountAndDate: string | null;
}

const sellerMarks = ['sellerVatId', 'sellerKvk', 'iban', 'sellerName'] as const;

/**
 * Groups of two or more documents that are the same invoice of the same seller, sent or filed more than once. Reminders are
 * not looked at and credit notes only among themselves; an e-invoice and its picture are one invoice; equal files count
 * once, and the next pages of an invoice are no second one.
 */
export function sameInvoices(documents: readonly SourceDocument[]): readonly (readonly SourceDocument[])[] {
  const groups = new Map<string, InvoiceFace[][]>();
  for (const face of oncePerContent(documents).flatMap(invoiceFace)) {
    const inBucket = groups.get(face.bucket) ?? [];
    const group = inBucket.find((members) => members.some((member) => isSameSeller(member, face)));
    if (group) group.push(face);
    else groups.set(face.bucket, [...inBucket, [face]]);
  }
  return [...groups.values()]
    .flat()
    .map((members) => members.map(({ document }) => document))
    .filter(hasTwoOfOneKind);
}

function oncePerContent(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const seen = new Set<string>();
  return documents
    .toSorted((one, other) => (one.shownPath < other.shownPath ? -1 : 1))
    .filter(({ hash }) => {
      if (hash === null || !seen.has(hash)) {
        if (hash !== null) seen.add(hash);
        return true;
      }
      return false;
    });
}

function invoiceFace(document: SourceDocument): readonly InvoiceFace[] {
  const { type, fields } = document.recognised;
  if (document.continues || (type?.type !== 'invoice' && type?.type !== 'credit-note')) return [];
  if (fields.invoiceNumber?.state !== 'read') return [];
  const number = identifierKey(canonicalText(fields.invoiceNumber.value)).replace(/^0+(?=.)/, '');
  if (number === '') return [];
  const seller = new Map<FieldName, string>();
  for (const mark of sellerMarks) {
    const reading = fields[mark];
    if (reading?.state === 'read') seller.set(mark, comparisonKey(reading.value));
  }
  return [{ document, bucket: `${type.type} ${number}`, seller, amountAndDate: amountAndDate(document) }];
}

function amountAndDate({ recognised: { fields } }: SourceDocument): string | null {
  const { totalGross, invoiceDate } = fields;
  if (totalGross?.state !== 'read' || invoiceDate?.state !== 'read') return null;
  return `${comparisonKey(totalGross.value)} ${comparisonKey(invoiceDate.value)}`;
}

/** The strongest mark that both carry decides; without a common mark, the same total on the same date. */
function isSameSeller(one: InvoiceFace, other: InvoiceFace): boolean {
  for (const mark of sellerMarks) {
    const [mine, theirs] = [one.seller.get(mark), other.seller.get(mark)];
    if (mine !== undefined && theirs !== undefined) return mine === theirs;
  }
  return one.amountAndDate !== null && one.amountAndDate === other.amountAndDate;
}

function hasTwoOfOneKind(documents: readonly SourceDocument[]): boolean {
  const asData = documents.filter(({ status }) => status === 'xml').length;
  return asData >= 2 || documents.length - asData >= 2;
}
