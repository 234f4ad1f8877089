import type { FieldName } from '../domain/field-name.ts';
import { canonicalText, identifierKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { namesHeldTogether, partiesApart, type Vote } from './parties-apart.ts';

/** What tells one sender from another, the surest first. */
const numbers: readonly FieldName[] = ['sellerVatId', 'sellerKvk', 'iban', 'supplierNumber'];

const leastConfidence = 0.8;

/** A mark on each document whose number of this field surely comes from more than one sender. */
export function sendersApart(
  documents: readonly SourceDocument[],
  numberOf: (document: SourceDocument) => string | null,
): ReadonlyMap<SourceDocument, string> {
  return partiesApart(documents, {
    numberOf: (document) => identifierKey(numberOf(document) ?? ''),
    votes: (one, other) => [
      ...numbers.map((field) => heldTogether(one, other, field)),
      namesHeldTogether(stated(one, 'sellerName') ?? '', stated(other, 'sellerName') ?? ''),
    ],
    marks: [...numbers, 'sellerName' as const].map(
      (field) => (document: SourceDocument) => identifierKey(stated(document, field) ?? ''),
    ),
  });
}

/** Two accounts may be of one company; its name and its other numbers may not differ. */
function heldTogether(one: SourceDocument, other: SourceDocument, field: FieldName): Vote {
  const [mine, theirs] = [stated(one, field), stated(other, field)];
  if (mine === null || theirs === null) return 'silent';
  if (identifierKey(mine) === identifierKey(theirs)) return 'same';
  return field === 'iban' ? 'silent' : 'differs';
}

function stated({ recognised }: SourceDocument, field: FieldName): string | null {
  const reading = recognised.fields[field];
  return reading?.state === 'read' && reading.confidence >= leastConfidence
    ? canonicalText(reading.value)
    : null;
}
