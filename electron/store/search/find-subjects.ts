import type { Kysely } from 'kysely';
import { matchSubject, type PartMatch } from '#shared/search/match-part.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { SearchQuery } from '#shared/search/search-query.ts';
import type { Tables } from '../tables.ts';
import { findByShortWord, findCandidates } from './find-candidates.ts';
import type { SubjectKind } from './search-subject.ts';

/** A subject that answers the query, with its best part. */
export interface FoundSubject {
  readonly ref: string;
  readonly dossier: string | null;
  readonly parts: readonly SearchPart[];
  readonly match: PartMatch;
}

/**
 * Candidates looked at for each one asked for: enough to put the best first, few enough to answer while someone types. Documents are
 * long, and in running text one place is as good as another.
 */
const candidatesEach: Readonly<Record<SubjectKind, number>> = {
  dossier: 4,
  item: 4,
  document: 2,
  file: 4,
  history: 4,
};

/** Subjects of one kind that answer the query, best first; some of them where many do. */
export async function findSubjects(
  database: Kysely<Tables>,
  kind: SubjectKind,
  query: SearchQuery,
  limit: number,
): Promise<readonly FoundSubject[]> {
  const enough = limit * candidatesEach[kind];
  const found = await matchAll(database, await findCandidates(database, kind, query, enough), query);
  if (kind !== 'dossier' || found.length >= limit) return found;
  const known = new Set(found.map(({ ref }) => ref));
  const more = await matchAll(database, await findByShortWord(database, query, enough), query);
  return bestFirst([...found, ...more.filter(({ ref }) => !known.has(ref))]);
}

async function matchAll(
  database: Kysely<Tables>,
  ids: readonly number[],
  query: SearchQuery,
): Promise<readonly FoundSubject[]> {
  if (ids.length === 0) return [];
  const rows = await database
    .selectFrom('search_subjects')
    .select(['id', 'ref', 'dossier', 'parts'])
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    const { ref, dossier, parts: json } = row;
    const parts = JSON.parse(json) as readonly SearchPart[];
    const match = matchSubject(parts, query);
    return match === null ? [] : [{ ref, dossier, parts, match }];
  });
  return bestFirst(found);
}

/** Equally good ones stay in their order. */
function bestFirst(found: readonly FoundSubject[]): readonly FoundSubject[] {
  return found.toSorted((one, other) => one.match.rank - other.match.rank);
}
