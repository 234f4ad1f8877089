import type { Link } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import type { DocumentDossier, LinkResult } from '../domain/linking.ts';
import type { DocumentId, Register, SourceDocument } from '../domain/recognised.ts';
import { hasSecretKey, shownKey } from '../domain/secret-fields.ts';
import { finish, type Steps } from '../domain/steps.ts';
import { addDossier, type DossierEntry, indexRegisters, type TypeIndex } from './dossier-index.ts';
import { formDossiers } from './form-dossiers.ts';
import { linkContinuations } from './link-continuations.ts';
import { linkDocument } from './link-document.ts';
import { findOwnCompany, type OwnCompany } from './own-company.ts';

/** Everything linking looks at in one run. `confirmed`: the links that persons made or confirmed. */
export interface LinkInput {
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly types: readonly DossierType[];
  readonly confirmed: readonly Link[];
  /** The company whose documents these are; null where it isn't known. */
  readonly own?: OwnCompany | null;
}

/** What the same registers, types and confirmed links gave before. */
export interface LinkedBefore extends Pick<LinkResult, 'links' | 'fromDocuments'> {
  readonly documents: readonly SourceDocument[];
}

/**
 * Links documents to dossiers: certain on a key, suggested on anything weaker, never silently on a guess. Without any
 * register of dossiers the documents themselves form them. The same answer whatever the order of the input.
 */
export function linkDocuments(input: LinkInput): LinkResult {
  return finish(linkingSteps(input));
}

/** The same, a document or a register row at a time. A document that is the very one of before keeps its links. */
export function* linkingSteps(input: LinkInput, before: LinkedBefore | null = null): Steps<LinkResult> {
  const documents = [...input.documents].sort(byPath);
  const wholes = documents.filter((document) => document.continues === undefined);
  const formed = isWithoutRegister(input.registers)
    ? formDossiers(wholes, input.types, input.own === undefined ? findOwnCompany(documents) : input.own)
    : null;
  const indexes = formed?.indexes ?? (yield* indexEach(input));
  const keys = new Map(formed?.keys);
  const confirmed = confirmedLinks(input, indexes, keys);
  const fromDocuments = documentDossiers(indexes, keys);
  const isAsBefore = formed === null && before !== null && isSameList(fromDocuments, before.fromDocuments);
  const known = isAsBefore ? linksBefore(before) : new Map<SourceDocument, never>();
  const apart: { document: SourceDocument; links: readonly Link[] }[] = [];
  for (const document of documents) {
    const same = document.continues ? undefined : known.get(document);
    const links = same ?? linkDocument(document, indexes, confirmed.get(document.id) ?? []);
    apart.push({ document, links: links.map((link) => shownReason(link, input.types)) });
    yield;
  }
  const perDocument = linkContinuations(apart);
  return {
    links: perDocument.flatMap(({ links }) => links),
    unlinked: perDocument
      .filter(({ links }) => links.every((link) => link.certainty === 'suggested'))
      .map(({ document, links }) => ({ document, suggestions: links })),
    fromDocuments,
  };
}

/** What a link rests on is shown: a key that may not be is told by its last digits. */
function shownReason(link: Link, types: readonly DossierType[]): Link {
  const type = types.find(({ id }) => link.dossier.startsWith(`${id}:`));
  const { how, matched } = link.because;
  if (type === undefined || !hasSecretKey(type) || !/\d{5}/.test(matched)) return link;
  return { ...link, because: { how, matched: shownKey(type, matched) } };
}

/** A dossier that persons' links made can be gone with its document; what other documents say of it then means nothing. */
function isSameList(one: readonly DocumentDossier[], other: readonly DocumentDossier[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, key }, at) => id === other[at]?.id && key === other[at].key)
  );
}

function linksBefore({ documents, links }: LinkedBefore): ReadonlyMap<SourceDocument, readonly Link[]> {
  const byDocument = Map.groupBy(links, ({ document }) => document);
  return new Map(documents.map((document) => [document, byDocument.get(document.id) ?? []]));
}

function* indexEach({ types, registers }: LinkInput): Steps<readonly TypeIndex[]> {
  const indexes: TypeIndex[] = [];
  for (const type of types) indexes.push(yield* indexRegisters(type, registers));
  return indexes;
}

function isWithoutRegister(registers: readonly Register[]): boolean {
  return !registers.some((register) => register.role.kind === 'dossiers');
}

/**
 * A person's links to dossiers that exist. One to a dossier of a type without register makes that dossier; one to a dossier
 * that left its register is not used now.
 */
function confirmedLinks(
  input: LinkInput,
  indexes: readonly TypeIndex[],
  keys: Map<DossierEntry, string>,
): ReadonlyMap<DocumentId, readonly Link[]> {
  const confirmed = new Map<DocumentId, Link[]>();
  const present = new Set(input.documents.map((document) => document.id));
  for (const link of [...input.confirmed].sort((a, b) =>
    a.dossier < b.dossier ? -1 : a.dossier > b.dossier ? 1 : 0,
  )) {
    const isKnown = indexes.some((index) => index.entries.has(link.dossier));
    if (!present.has(link.document) || !(isKnown || makeDossier(link, input.registers, indexes, keys)))
      continue;
    const list = confirmed.get(link.document) ?? [];
    if (!list.some((other) => other.dossier === link.dossier)) list.push({ ...link, certainty: 'confirmed' });
    confirmed.set(link.document, list);
  }
  return confirmed;
}

function makeDossier(
  link: Link,
  registers: readonly Register[],
  indexes: readonly TypeIndex[],
  keys: Map<DossierEntry, string>,
): boolean {
  const index = indexes.find(({ type }) => link.dossier.startsWith(`${type.id}:`));
  if (!index || registers.some(({ role }) => role.kind === 'dossiers' && role.type === index.type.id))
    return false;
  const key = link.dossier.slice(index.type.id.length + 1);
  const entry = addDossier(index, key);
  if (entry?.id !== link.dossier) return false;
  keys.set(entry, key);
  return true;
}

function documentDossiers(
  indexes: readonly TypeIndex[],
  keys: ReadonlyMap<DossierEntry, string>,
): readonly DocumentDossier[] {
  return indexes
    .flatMap(({ type, entries }) =>
      [...entries.values()].flatMap((entry) => {
        const key = keys.get(entry);
        if (key === undefined) return [];
        const { id, apart } = entry;
        return [{ id, type: type.id, key, ...(apart === undefined ? {} : { apart }) }];
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byPath(a: SourceDocument, b: SourceDocument): number {
  if (a.shownPath !== b.shownPath) return a.shownPath < b.shownPath ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
