import { type Kysely, sql } from 'kysely';
import { bestMatch, matchPart, type PartMatch } from '#shared/search/match-part.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { SearchQuery } from '#shared/search/search-query.ts';
import { typedAmount } from '#shared/search/typed-amount.ts';
import type { Tables } from '../tables.ts';
import { amountToken } from './index-text.ts';
import type { SubjectKind } from './search-subject.ts';
import { idsOf, partsTable } from './write-subjects.ts';

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
    return match === null || !hasEveryWord(parts, query)
      ? []
      : [{ ref, dossier, parts, match, place: place.get(id) ?? 0 }];
  });
  return found.sort((a, b) => a.match.rank - b.match.rank || a.place - b.place).slice(0, limit);
}

/** Words that are too short for an index were not asked of it. */
function hasEveryWord(parts: readonly SearchPart[], { words, ...query }: SearchQuery): boolean {
  const isWhole = parts.some((part) => {
    const match = matchPart(part, { ...query, words });
    return match !== null && match.rank < 5;
  });
  return (
    isWhole ||
    words.every((word) =>
      parts.some(
        (part) => matchPart(part, { ...word, words: [word], amount: typedAmount(word.text) }) !== null,
      ),
    )
  );
}

/** From exact to loose; a looser index is asked only when the tighter ones did not give enough. */
async function candidates(
  database: Kysely<Tables>,
  kind: SubjectKind,
  query: SearchQuery,
  enough: number,
): Promise<readonly number[]> {
  const ids = new Set<number>();
  const add = (found: readonly number[]) => {
    for (const id of found) ids.add(id);
  };
  if (kind === 'dossier') {
    for (const term of beginnings(query)) {
      if (ids.size < enough) add(await beginningWith(database, term, enough));
    }
  } else {
    add(await matching(database, 'search_words', kind, query.forms.map(quoted).join(' OR '), enough));
    const words = query.words.map(({ text }) => `${quoted(text)}*`).join(' AND ');
    if (ids.size < enough) add(await matching(database, 'search_words', kind, words, enough));
  }
  if (ids.size < enough) add(await matching(database, partsTable(kind), kind, partsOf(query), enough));
  const short = query.words.find(({ text }) => !isLongEnough(text));
  if (kind === 'dossier' && short !== undefined && query.words.length > 1)
    add(await beginningWith(database, short.text, enough * candidatesEach));
  return [...ids];
}

/** What a name, a number or an amount of a dossier may begin with. */
function beginnings({ words, forms, amount }: SearchQuery): readonly string[] {
  const single = words.length === 1 && words[0] ? [words[0].text] : [];
  return [...new Set([...forms, ...single, ...(amount === null ? [] : [amountToken(amount)])])];
}

/** The very term first, then those that go on. */
async function beginningWith(
  database: Kysely<Tables>,
  term: string,
  enough: number,
): Promise<readonly number[]> {
  const rows = await database
    .selectFrom('search_terms')
    .select('id')
    .where('term', '>=', term)
    .where('term', '<', `${term}\u{10ffff}`)
    .orderBy('term')
    .orderBy('id')
    .limit(enough)
    .execute();
  return rows.map(({ id }) => id);
}

async function matching(
  database: Kysely<Tables>,
  table: 'search_words' | 'search_parts' | 'search_dossiers',
  kind: SubjectKind,
  match: string,
  enough: number,
): Promise<readonly number[]> {
  if (match === '') return [];
  const { first, last } = idsOf(kind);
  const { rows } = await sql<{ readonly id: number }>`SELECT rowid AS id FROM ${sql.table(table)}
    WHERE ${sql.table(table)} MATCH ${match} AND rowid BETWEEN ${first} AND ${last}
    LIMIT ${enough}`.execute(database);
  return rows.map(({ id }) => id);
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
