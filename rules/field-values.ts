import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier, DossierDocument, FieldOrigin, FieldSource } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { hasContent } from '#shared/domain/file-reading.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { Money } from '#shared/domain/money.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import type { OthersCause } from './outcome.ts';
import { inTheRegister, onTheDocument } from './terms.ts';

/** A value that a source really states. */
export interface SeenValue {
  readonly origin: FieldOrigin;
  readonly value: FieldValue;
  readonly raw: string;
  readonly at: Evidence;
}

/** What the counted sources of a field say together. `known` gives the first that states it: the register before documents. */
export type FieldKnowledge =
  | { readonly state: 'known'; readonly first: SeenValue }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'absent'; readonly searched: readonly Evidence[] };

/** The sources of a field that count: a document that is only suggested proves nothing. */
export function countedSources(dossier: Dossier, field: string): readonly FieldSource[] {
  const sources = dossier.fields[field]?.sources ?? [];
  if (dossier.documents.every(({ link }) => link !== 'suggested')) return sources;
  return sources.filter(({ origin }) => origin.kind === 'register' || isCounted(dossier, origin.document));
}

/** Documents whose link is certain or confirmed. */
export function countedDocuments(dossier: Dossier): readonly DossierDocument[] {
  return dossier.documents.filter(({ link }) => link !== 'suggested');
}

/** The document of which this one is a page, where it goes on with another; else itself. */
export function wholeOf(dossier: Dossier, id: DocumentId): DocumentId {
  return dossier.documents.find((document) => document.id === id)?.continues?.document ?? id;
}

/** Whether a document was read so far that its kind and its values can be judged. */
export function isReadable(document: DossierDocument): boolean {
  return hasContent(document.status);
}

/** What a dossier knows of one field. */
export function knowledgeOf(dossier: Dossier, field: string): FieldKnowledge {
  const sources = countedSources(dossier, field);
  for (const source of sources) {
    const [first] = seenValue(source);
    if (first) return { state: 'known', first };
  }
  const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
  if (unreadable) return { state: 'unreadable', because: causeOf(dossier, field, unreadable) };
  return { state: 'absent', searched: sources.flatMap(({ reading }) => searchedIn(reading)) };
}

/** The value of a source with its place, as a list of one; an empty list when it was not read. */
export function seenValue({ origin, reading }: FieldSource): readonly SeenValue[] {
  if (reading.state !== 'read') return [];
  return [{ origin, value: reading.value, raw: reading.raw, at: reading.at }];
}

/** Who reports that this source could not be read: the unreadable file itself, or the field. */
export function causeOf(dossier: Dossier, field: string, { origin }: FieldSource): OthersCause {
  if (origin.kind === 'document') {
    const document = dossier.documents.find(({ id }) => id === origin.document);
    if (document && !isReadable(document)) return { kind: 'document', document: document.id };
  }
  return { kind: 'field', field };
}

/** A seen value as evidence. */
export function evidenceOf(seen: SeenValue, role: FindingEvidence['role']): FindingEvidence {
  return { role, at: seen.at, raw: seen.raw };
}

/** Places where something was looked for in vain, as evidence. */
export function searchedEvidence(searched: readonly Evidence[]): readonly FindingEvidence[] {
  return searched.map((at) => ({ role: 'context', at, raw: null }));
}

/** `in het overzicht`, `op de factuur` …: where a value stands, in the middle of a sentence. */
export function placeTerm(origin: FieldOrigin): Bilingual {
  return origin.kind === 'register' ? inTheRegister : onTheDocument(origin.documentType);
}

type Place = Pick<SeenValue, 'origin' | 'at'>;

/** Two places in the middle of a sentence; by name where both are documents of one kind, or both are registers. */
export function placeTerms(
  dossier: Dossier,
  one: Place,
  other: Place,
): readonly [one: Bilingual, other: Bilingual] {
  const [a, b] = [one.origin, other.origin];
  if (a.kind === 'register' && b.kind === 'register') return registerTerms(one, other);
  const sameKind = a.kind === 'document' && b.kind === 'document' && a.documentType === b.documentType;
  return sameKind ? [fileTerm(dossier, a), fileTerm(dossier, b)] : [placeTerm(a), placeTerm(b)];
}

/** `in orders.xlsx` and `in export.csv`; by sheet where they stand in one file, with the folder where both files have one name. */
function registerTerms(one: Place, other: Place): readonly [one: Bilingual, other: Bilingual] {
  if (one.at.kind !== 'cell' || other.at.kind !== 'cell') return [inTheRegister, inTheRegister];
  if (one.at.file === other.at.file) return [onSheet(one.at.sheet), onSheet(other.at.sheet)];
  const [short, long] = [1, 2].map((parts) => [one.at, other.at].map(({ file }) => endOf(file, parts)));
  const [a = '', b = ''] = (short?.[0] === short?.[1] ? long : short) ?? [];
  return [inFile(a), inFile(b)];
}

function endOf(path: string, parts: number): string {
  return path.split(/[\\/]/).slice(-parts).join('/');
}

function inFile(name: string): Bilingual {
  return { nl: `in ${name}`, en: `in ${name}` };
}

function onSheet(name: string): Bilingual {
  return { nl: `op blad ${name}`, en: `on sheet ${name}` };
}

function fileTerm(dossier: Dossier, origin: FieldOrigin): Bilingual {
  const file = dossier.documents.find(({ id }) => origin.kind === 'document' && id === origin.document);
  return file ? inFile(file.shownPath) : placeTerm(origin);
}

/** The amount at stake in a dossier: the first that a source states for the amount field of its type. */
export function amountAtStake(dossier: Dossier, type: DossierType): Money | null {
  if (type.amount === null) return null;
  const known = knowledgeOf(dossier, type.amount);
  return known.state === 'known' && known.first.value.kind === 'amount' ? known.first.value.amount : null;
}

function isCounted(dossier: Dossier, document: string): boolean {
  return dossier.documents.some(({ id, link }) => id === document && link !== 'suggested');
}

function searchedIn(reading: FieldSource['reading']): readonly Evidence[] {
  return reading.state === 'absent' ? reading.searched : [];
}
