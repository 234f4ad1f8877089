import type { FieldName } from '../domain/field-name.ts';
import { comparisonKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { type DossierEntry, ofParty, type TypeIndex } from './dossier-index.ts';
import { areStrangers, isSameParty, partyWords } from './party-name.ts';

const supporting: readonly FieldName[] = [
  'totalGross',
  'totalNet',
  'iban',
  'supplierNumber',
  'customerNumber',
];

/**
 * Whether the document surely names another party than the dossier and nothing else (amount, IBAN, party number) speaks
 * for the match: two companies use the same number. Unknown names are no reason for doubt.
 */
export function isOfOtherParty(document: SourceDocument, entry: DossierEntry, index: TypeIndex): boolean {
  const named = statedParties(document, index);
  const enough = isOfTwoSides(document, index) ? sides.size : 1;
  if (named.length < enough || entry.parties.length === 0) return false;
  if (!entry.parties.every((words) => named.every((party) => areStrangers(words, party)))) return false;
  return !supporting.some((field) => {
    const reading = document.recognised.fields[field];
    return reading?.state === 'read' && entry.support.has(`${field} ${comparisonKey(reading.value)}`);
  });
}

/** Whether the document surely names the party of the dossier, or an account or a number of that party. */
export function isOfThisParty(document: SourceDocument, entry: DossierEntry, index: TypeIndex): boolean {
  const named = statedParties(document, index);
  if (named.some((party) => entry.parties.some((words) => isSameParty(words, party)))) return true;
  return ofParty.some((field) => {
    const reading = document.recognised.fields[field];
    return reading?.state === 'read' && entry.support.has(`${field} ${comparisonKey(reading.value)}`);
  });
}

/** Dossiers with the same amount and the same party as the document, at most five: suggestions. */
export function byPartnerAndAmount(
  document: SourceDocument,
  index: TypeIndex,
): readonly { readonly entry: DossierEntry; readonly matched: string }[] {
  const stated = index.type.fields.find((field) => field.id === index.type.amount)?.inDocuments?.field;
  const amount = stated === undefined ? undefined : document.recognised.fields[stated];
  const named = statedParties(document, index);
  if (amount?.state !== 'read' || named.length === 0) return [];
  const candidates = index.byAmount.get(comparisonKey(amount.value)) ?? [];
  if (candidates.length > mostCandidates) return [];
  return candidates
    .filter((entry) => entry.parties.some((words) => named.some((party) => isSameParty(words, party))))
    .map((entry) => ({ entry, matched: amount.raw }));
}

const mostCandidates = 500;

/** The party that a document surely names. Of a contract both are: either may be ours. */
function statedParties(document: SourceDocument, index: TypeIndex): readonly (readonly string[])[] {
  const definition = index.type.fields.find((field) => field.id === index.type.party);
  const place = definition?.inDocuments;
  const type = document.recognised.type?.type;
  if (!place || (type !== undefined && !place.types.includes(type))) return [];
  const fields = isOfTwoSides(document, index) ? [...sides] : [place.field];
  return fields.flatMap((field) => {
    const reading = document.recognised.fields[field];
    if (reading?.state !== 'read' || reading.value.kind !== 'text' || reading.confidence < 0.8) return [];
    return [partyWords(reading.value.text)];
  });
}

/** Of a contract either side may be ours: only where it surely names both it can be of another party than the dossier. */
function isOfTwoSides({ recognised }: SourceDocument, index: TypeIndex): boolean {
  const field = index.type.fields.find(({ id }) => id === index.type.party)?.inDocuments?.field;
  return recognised.type?.type === 'contract' && field !== undefined && sides.has(field);
}

const sides: ReadonlySet<FieldName> = new Set(['sellerName', 'buyerName']);
