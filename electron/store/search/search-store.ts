import type { Kysely } from 'kysely';
import { fileHash } from '#electron/run/part-hash.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { SearchQuery } from '#shared/search/search-query.ts';
import type { Tables } from '../tables.ts';
import { type FoundSubject, findSubjects } from './find-subjects.ts';

/** A document that was found by its words or its name, with the files that hold it and the dossiers it belongs to. */
export interface FoundDocument extends FoundSubject {
  readonly path: string;
}

/** A line of the history, with the item it is about. */
export interface FoundLine extends FoundSubject {
  readonly item: string | null;
}

/** What answers a query, best first. */
export interface Found {
  readonly dossiers: readonly FoundSubject[];
  readonly items: readonly FoundSubject[];
  readonly documents: readonly FoundDocument[];
  readonly history: readonly FoundLine[];
}

/** Looks through everything that is stored; at most `limit` of each kind, best first. */
export async function searchStore(
  database: Kysely<Tables>,
  query: SearchQuery,
  limit: number,
): Promise<Found> {
  return {
    dossiers: (await findSubjects(database, 'dossier', query, limit)).slice(0, limit),
    items: (await findSubjects(database, 'item', query, limit)).slice(0, limit),
    documents: await findDocuments(database, query, limit),
    history: await findLines(database, query, limit),
  };
}

async function findLines(
  database: Kysely<Tables>,
  query: SearchQuery,
  limit: number,
): Promise<readonly FoundLine[]> {
  const found = (await findSubjects(database, 'history', query, limit)).slice(0, limit);
  if (found.length === 0) return [];
  const rows = await database
    .selectFrom('history')
    .select(['number', 'item'])
    .where(
      'number',
      'in',
      found.map(({ ref }) => Number(ref)),
    )
    .execute();
  const items = new Map(rows.map(({ number, item }) => [String(number), item]));
  return found.map((one) => ({ ...one, item: items.get(one.ref) ?? null }));
}

/** Equally good ones in the order of their paths, whichever was read first. */
async function findDocuments(
  database: Kysely<Tables>,
  query: SearchQuery,
  limit: number,
): Promise<readonly FoundDocument[]> {
  const named = await findSubjects(database, 'file', query, limit);
  const saying = await findSubjects(database, 'document', query, limit);
  const stamps = await stampsOf(
    database,
    named.map(({ ref }) => ref),
    saying.map(({ ref }) => ref),
  );
  const dossiers = await dossiersOf(
    database,
    stamps.map(({ hash }) => hash),
  );
  const found = new Map<string, FoundDocument>();
  for (const subject of [...named, ...saying]) {
    for (const { path, hash } of stamps.filter(
      (one) => one.path === subject.ref || one.hash === subject.ref,
    )) {
      if (!found.has(path)) found.set(path, { ...subject, path, dossier: dossiers.get(hash) ?? null });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.match.rank - b.match.rank || (a.path < b.path ? -1 : 1))
    .slice(0, limit);
}

async function stampsOf(database: Kysely<Tables>, paths: readonly string[], hashes: readonly string[]) {
  if (paths.length === 0 && hashes.length === 0) return [];
  return database
    .selectFrom('file_stamps')
    .select(['path', 'hash'])
    .where((of) => of.or([of('path', 'in', [...paths]), of('hash', 'in', [...hashes])]))
    .orderBy('path')
    .execute();
}

/** One of several documents in a file has `#` and its pages behind the hash of the file; this comes right behind those. */
const behindParts = '$';

async function dossiersOf(
  database: Kysely<Tables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await database
    .selectFrom('dossier_documents')
    .selectAll()
    .where((of) =>
      of.or(hashes.map((hash) => of.and([of('hash', '>=', hash), of('hash', '<', `${hash}${behindParts}`)]))),
    )
    .orderBy('dossier', 'desc')
    .execute();
  return new Map(rows.map(({ hash, dossier }) => [fileHash(hash as ContentHash), dossier]));
}
