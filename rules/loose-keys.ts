import type { DossierType } from '#shared/domain/dossier-type.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import { dossierIdIn, shownKey } from '#shared/domain/secret-fields.ts';
import type { WorkspaceFacts } from './workspace-facts.ts';

/** A key of a dossier type that no row and no dossier has, with the loose documents that state it. */
export interface LooseKey {
  /** Identity the dossier would have. */
  readonly subject: string;
  readonly type: DossierType;
  /** As the first document writes it, and as it may be shown. */
  readonly key: string;
  readonly documents: readonly SourceDocument[];
  readonly evidence: readonly FindingEvidence[];
}

/**
 * Keys that only loose documents state, each document under one of them. A document with a suggested dossier waits for a
 * person, and one that states a known key for its link: neither is a surprise.
 */
export function looseKeys(workspace: WorkspaceFacts, types: readonly DossierType[]): readonly LooseKey[] {
  const known = new Set<string>(workspace.dossiers.flatMap(({ id }) => [id, id.replace(/@.*$/, '')]));
  const stated = looseDocuments(workspace)
    .map((document) => statedKeys(document, types))
    .filter((keys) => keys.length > 0 && keys.every(({ subject }) => !known.has(subject)));
  const shared = Map.groupBy(stated.flat(), ({ subject }) => subject);
  const chosen = stated.flatMap((keys) => mostLikely(keys, (subject) => shared.get(subject)?.length ?? 0));
  return [...Map.groupBy(chosen, ({ subject }) => subject).values()].flatMap(together);
}

function looseDocuments({ documents, unlinked, links }: WorkspaceFacts): readonly SourceDocument[] {
  const loose = new Set(unlinked);
  const suggested = new Set(links.map(({ document }) => document));
  return documents.filter(({ id }) => loose.has(id) && !suggested.has(id));
}

interface StatedKey extends LooseKey {
  /** The key is the document's own number, and not one that it refers to. */
  readonly isOwnNumber: boolean;
}

function statedKeys(document: SourceDocument, types: readonly DossierType[]): readonly StatedKey[] {
  const kind = document.recognised.type?.type;
  return types.flatMap((type) => {
    const place = type.fields.find(({ id }) => id === type.key)?.inDocuments;
    if (!place || kind === undefined || !place.types.includes(kind)) return [];
    const reading = document.recognised.fields[place.field];
    if (reading?.state !== 'read') return [];
    const key = canonicalText(reading.value);
    const isOwnNumber = place.field === 'invoiceNumber' && (kind === 'invoice' || kind === 'credit-note');
    const raw = shownKey(type, reading.raw);
    const evidence = [{ role: 'found', at: reading.at, raw } as const];
    return [
      {
        subject: dossierIdIn(type, identifierKey(key)),
        type,
        key: shownKey(type, key),
        documents: [document],
        evidence,
        isOwnNumber,
      },
    ];
  });
}

/** The key that most loose documents share; then the document's own number; then the first type in order of id. */
function mostLikely(keys: readonly StatedKey[], sharers: (subject: string) => number): readonly StatedKey[] {
  return keys
    .toSorted(
      (one, other) =>
        sharers(other.subject) - sharers(one.subject) ||
        Number(other.isOwnNumber) - Number(one.isOwnNumber) ||
        (one.type.id < other.type.id ? -1 : 1),
    )
    .slice(0, 1);
}

function together(keys: readonly LooseKey[]): readonly LooseKey[] {
  const [first] = keys;
  if (!first) return [];
  const { subject, type, key } = first;
  return [
    {
      subject,
      type,
      key,
      documents: keys.flatMap(({ documents }) => documents),
      evidence: keys.flatMap(({ evidence }) => evidence),
    },
  ];
}
