import type { LinkReason } from '../domain/dossier.ts';
import type { FieldName } from '../domain/field-name.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { caseFields, type DossierEntry, type Named, type TypeIndex } from './dossier-index.ts';
import { isDay, isTellingName, surviveLostZeros, withoutLeadingZeros } from './identifier-forms.ts';
import type { PathName } from './path-names.ts';
import { isOfThisParty } from './support-for.ts';
import { wantsDocument } from './wants-document.ts';

/** One place where a document names a dossier. */
export interface Match {
  readonly entry: DossierEntry;
  readonly because: LinkReason;
  /** Strong: whole, telling and the only dossier of the type it can mean. Weak is good for a suggestion. */
  readonly strength: 'strong' | 'weak';
  /** The dossier's key, or another number of its row. */
  readonly isKey: boolean;
  /** Document field that states it; null outside fields. */
  readonly field: FieldName | null;
  /** How sure the field was read; 1 outside fields. */
  readonly confidence: number;
}

/** What a document says about dossiers of one type, by the place where it says so. */
export interface Matches {
  readonly fields: readonly Match[];
  readonly path: readonly Match[];
  readonly text: readonly Match[];
}

/** Looks up every number of a document in the index of one type. Whole numbers only: a part of one is weak at most. */
export function findMatches(document: SourceDocument, names: readonly PathName[], index: TypeIndex): Matches {
  return {
    fields: caseFields.flatMap((field) => fieldMatches(document, field, index)),
    path: pathMatches(document, names, index),
    text: textMatches(document, index),
  };
}

function fieldMatches(document: SourceDocument, field: FieldName, index: TypeIndex): readonly Match[] {
  const reading = document.recognised.fields[field];
  if (reading?.state !== 'read' || reading.value.kind === 'amount') return [];
  const raw =
    reading.value.kind === 'identifier' || reading.value.kind === 'text' ? reading.value.text : reading.raw;
  const key = identifierKey(raw);
  const states = (named: Named) => named.field === field || (named.isKey && field === 'dossierKey');
  const found = chosenByParty(document, lookUp(key, index, states), index);
  const sure = key.length >= 3 || reading.confidence >= 0.8;
  const because = { how: 'field', matched: raw } as const;
  const whole = found.named.map((named) => ({
    entry: named.entry,
    because,
    strength: found.unique && sure ? ('strong' as const) : ('weak' as const),
    isKey: named.isKey,
    field,
    confidence: reading.confidence,
  }));
  return whole.length > 0 ? whole : cutField(raw, field, index, states);
}

/** `PO4500012345` for the order 4500012345: a suggestion. */
function cutField(
  raw: string,
  field: FieldName,
  index: TypeIndex,
  states: (named: Named) => boolean,
): readonly Match[] {
  const digits = /^\p{L}{1,4}[\s.-]?(\d{4,})$/u.exec(raw.trim())?.[1];
  if (digits === undefined) return [];
  return lookUp(digits, index, states).named.map((named) =>
    weak(named, { how: 'field', matched: raw }, field),
  );
}

function pathMatches(
  document: SourceDocument,
  names: readonly PathName[],
  index: TypeIndex,
): readonly Match[] {
  const taken: PathName[] = [];
  const matches: Match[] = [];
  for (const name of names) {
    if (taken.some((other) => isInside(name, other))) continue;
    const found = chosenByParty(
      document,
      lookUp(name.key, index, () => true),
      index,
    );
    if (found.named.length === 0) continue;
    taken.push(name);
    const because = { how: name.where, matched: name.raw } as const;
    for (const named of found.named) {
      const telling =
        !name.cut && (isTellingName(name.key) || isSpelledAlike(name, named.entry, document, index));
      const strong = found.unique && telling;
      matches.push(
        strong
          ? {
              entry: named.entry,
              because,
              strength: 'strong',
              isKey: named.isKey,
              field: null,
              confidence: 1,
            }
          : weak(named, because, null),
      );
    }
  }
  return matches;
}

/**
 * A number that reads as a day counts when it is written as the key is: `2026-0115` is not `20260115`. So does a short one at the
 * beginning of a name, `K-1 klacht.pdf`, of a document that dossiers of this type ask for.
 */
function isSpelledAlike(
  name: PathName,
  { keyTexts }: DossierEntry,
  { recognised }: SourceDocument,
  { type }: TypeIndex,
): boolean {
  if (!keyTexts.has(name.raw.toUpperCase())) return false;
  if (isDay(name.key)) return /\d[^\p{L}\p{N}]\d/u.test(name.raw);
  const isWanted = recognised.type !== null && wantsDocument(type, recognised.type.type);
  return isWanted && name.start === 0 && /^\p{L}+[^\p{L}\p{N}]\d+$/u.test(name.raw);
}

function isInside(name: PathName, other: PathName): boolean {
  return name.segment === other.segment && name.start >= other.start && name.end <= other.end;
}

function textMatches(document: SourceDocument, index: TypeIndex): readonly Match[] {
  const found: { readonly key: string; readonly named: Named }[] = [];
  for (const key of document.recognised.references) {
    if (key.length < 5) continue;
    for (const named of index.names.get(key) ?? []) if (named.isKey) found.push({ key, named });
  }
  const longest = found.reduce((length, { key }) => Math.max(length, key.length), 0);
  return found.map(({ key, named }) => ({
    entry: named.entry,
    because: { how: 'text', matched: key },
    strength: key.length === longest && !canBeChance(key, index) ? 'strong' : 'weak',
    isKey: true,
    field: null,
    confidence: 1,
  }));
}

/** Amounts, days and telephone numbers are digits too: a key of digits only tells something when few numbers of its length are keys. */
function canBeChance(key: string, index: TypeIndex): boolean {
  if (/\p{L}/u.test(key)) return false;
  if (key.length < 6 || isDay(key)) return true;
  return (index.keyLengths.get(key.length) ?? 0) / 9 / 10 ** (key.length - 1) > 0.001;
}

interface Found {
  readonly named: readonly Named[];
  /** They all are the same dossier. */
  readonly unique: boolean;
}

/** Of dossiers that share a number the one of the party that the document names, where it surely names one of them only. */
function chosenByParty(document: SourceDocument, found: Found, index: TypeIndex): Found {
  if (found.unique || !found.named.every(({ entry, isKey }) => isKey && entry.apart !== undefined))
    return found;
  const own = found.named.filter(({ entry }) => isOfThisParty(document, entry, index));
  return isOneDossier(own) ? { named: own, unique: true } : found;
}

const mostNamed = 6;

/** Exact first; else the number without leading zeros, which is only sure when it stays telling. */
function lookUp(key: string, index: TypeIndex, wanted: (named: Named) => boolean): Found {
  if (key === '') return { named: [], unique: false };
  const exact = (index.names.get(key) ?? []).filter(wanted);
  if (exact.length > 0) return limited(exact, isOneDossier(exact));
  const zeroless = (index.zeroless.get(withoutLeadingZeros(key)) ?? []).filter(wanted);
  return limited(zeroless, surviveLostZeros(key) && isOneDossier(zeroless));
}

function limited(named: readonly Named[], unique: boolean): Found {
  if (named.length <= mostNamed) return { named, unique };
  const sorted = [...named].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return { named: sorted.slice(0, mostNamed), unique };
}

function isOneDossier(named: readonly Named[]): boolean {
  return new Set(named.map((one) => one.entry.id)).size === 1;
}

function weak(named: Named, because: LinkReason, field: FieldName | null): Match {
  return { entry: named.entry, because, strength: 'weak', isKey: named.isKey, field, confidence: 1 };
}
