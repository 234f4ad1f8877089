import { type Kysely, sql } from 'kysely';
import { bestMatch, type PartMatch } from '#shared/search/match-part.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { SearchQuery } from '#shared/search/search-query.ts';
import type { Tables } from '../tables.ts';
import { amountToken } from './index-text.ts';
import type { SubjectKind } from './search-subject.ts';
import { idsOf } from './write-subjects.ts';

/** A subject that answers the query, with its best part. */
export interface FoundSubject {
  readonly ref: string;
  readonly dossier: string | null;
  readonly parts: readonly SearchPart[];
  readonly match: PartMatch;
}

/** Candidates looked at for each one asked for: enough to put the best first, few enough to answer while someone types. */
const candidatesEach = 4;

/** Subjects of one kind that answer the query, best first, at most `limit`. */
export async function findSubjects(
  database: Kysely<Tables>,
  kind: SubjectKind,
  query: SearchQuery,
  limit: number,
): Promise<readonly FoundSubject[]> {
  const ids = await candidates(database, kind, query, limit * candidatesEach);
  if (ids.length === 0) return [];
  const rows = await database
    .selectFrom('search_subjects')
    .select(['id', 'ref', 'dossier', 'parts'])
    .where('id', 'in', [...ids])
    .execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  const found = rows.flatMap(({ id, ref, dossier, parts: json }) => {
    const parts = JSON.parse(json) as readonly SearchPart[];
    const match = bestMatch(parts, query);
    return match === null ? [] : [{ ref, dossier, parts, match, place: place.get(id) ?? 0 }];
  });
  return found.sort((a, b) => a.match.rank - b.match.rank || a.place - b.place).slice(0, limit);
}

/** From exact to loose; a looser index is asked only when the tighter ones did not give enough. */
async function candidates(
  database: Kysely<Tables>,
  kind: SubjectKind,
  query: SearchQuery,
  enough: number,
): Promise<readonly number[]> {
  const ids = new Set<number>();
  const { first, last } = idsOf(kind);
  const exact = query.forms.map(quoted).join(' OR ');
  const steps = [
    { table: 'search_words', match: exact },
    { table: 'search_words', match: amounts(query) },
    { table: 'search_words', match: query.words.map(({ text }) => `${quoted(text)}*`).join(' AND ') },
    { table: 'search_parts', match: partsOf(query) },
  ];
  for (const { table, match } of steps) {
    if (match === '' || ids.size >= enough) continue;
    const rows = await sql<{ id: number }>`SELECT rowid AS id FROM ${sql.table(table)}
      WHERE ${sql.table(table)} MATCH ${match} AND rowid BETWEEN ${first} AND ${last}
      ORDER BY rowid DESC LIMIT ${enough}`.execute(database);
    for (const { id } of rows.rows) ids.add(id);
  }
  return [...ids];
}

function amounts({ amount }: SearchQuery): string {
  return amount === null ? '' : `${quoted(amountToken(amount))}*`;
}

/** Every word somewhere, or all of it together as one number. Fewer than three characters are in no trigram. */
function partsOf({ words, forms }: SearchQuery): string {
  const each = words.map((word) => [word.text, ...word.forms].filter(isLongEnough).map(quoted).join(' OR '));
  const all = each
    .filter((one) => one !== '')
    .map((one) => `(${one})`)
    .join(' AND ');
  const whole = forms.filter(isLongEnough).map(quoted);
  return [...(all === '' ? [] : [`(${all})`]), ...whole].join(' OR ');
}

function isLongEnough(text: string): boolean {
  return [...text].length >= 3;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
