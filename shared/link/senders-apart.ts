import type { FieldName } from '../domain/field-name.ts';
import { canonicalText, identifierKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { areStrangers, isSameParty, partyWords } from './party-name.ts';

/** What tells one sender from another, the surest first. */
const numbers: readonly FieldName[] = ['sellerVatId', 'sellerKvk', 'iban', 'supplierNumber'];

const leastConfidence = 0.8;

/** A number that stands on more documents than this is a mistake of another kind. */
const mostDocuments = 200;

/**
 * A mark on each document whose number of this field surely comes from more than one sender: two suppliers may use the same invoice
 * number. Documents of one sender get one mark; where any of them leaves it open whose it is, none is marked.
 */
export function sendersApart(
  documents: readonly SourceDocument[],
  numberOf: (document: SourceDocument) => string | null,
): ReadonlyMap<SourceDocument, string> {
  const groups = Map.groupBy(documents, (document) => identifierKey(numberOf(document) ?? ''));
  const marked = [...groups].flatMap(([key, group]) => {
    if (key === '' || group.length < 2 || group.length > mostDocuments) return [];
    const senders = sendersOf(group);
    return senders.length < 2 ? [] : senders.flatMap((sender) => withMark(sender));
  });
  return new Map(marked);
}

function withMark(documents: readonly SourceDocument[]): readonly (readonly [SourceDocument, string])[] {
  const mark = markOf(documents);
  return documents.map((document) => [document, mark] as const);
}

/** Documents that belong together, in whatever order they were given. */
function sendersOf(documents: readonly SourceDocument[]): readonly (readonly SourceDocument[])[] {
  let senders: readonly (readonly SourceDocument[])[] = [];
  for (const document of documents) {
    const isMine = (sender: readonly SourceDocument[]) => sender.some((other) => !isOther(document, other));
    const mine = senders.filter(isMine).flat();
    senders = [...senders.filter((sender) => !isMine(sender)), [...mine, document]];
  }
  return senders;
}

/** Something that both say of the sender differs, and nothing of it is the same. */
function isOther(one: SourceDocument, other: SourceDocument): boolean {
  const votes = [...numbers.map((field) => heldTogether(one, other, field)), namesHeldTogether(one, other)];
  return votes.includes('differs') && !votes.includes('same');
}

type Vote = 'same' | 'differs' | 'silent';

/** Two accounts may be of one company; its name and its other numbers may not differ. */
function heldTogether(one: SourceDocument, other: SourceDocument, field: FieldName): Vote {
  const [mine, theirs] = [stated(one, field), stated(other, field)];
  if (mine === null || theirs === null) return 'silent';
  if (identifierKey(mine) === identifierKey(theirs)) return 'same';
  return field === 'iban' ? 'silent' : 'differs';
}

function namesHeldTogether(one: SourceDocument, other: SourceDocument): Vote {
  const [mine, theirs] = [
    partyWords(stated(one, 'sellerName') ?? ''),
    partyWords(stated(other, 'sellerName') ?? ''),
  ];
  if (isSameParty(mine, theirs)) return 'same';
  return areStrangers(mine, theirs) ? 'differs' : 'silent';
}

/** The surest thing that they say of their sender, the lowest of them. */
function markOf(documents: readonly SourceDocument[]): string {
  for (const field of [...numbers, 'sellerName'] as const) {
    const [lowest] = documents
      .flatMap((document) => identifierKey(stated(document, field) ?? '') || [])
      .toSorted();
    if (lowest !== undefined) return lowest;
  }
  return '';
}

function stated({ recognised }: SourceDocument, field: FieldName): string | null {
  const reading = recognised.fields[field];
  return reading?.state === 'read' && reading.confidence >= leastConfidence
    ? canonicalText(reading.value)
    : null;
}
