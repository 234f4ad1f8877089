import { type Kysely, sql } from 'kysely';
import type { SearchQuery } from '#shared/search/search-query.ts';
import type { Tables } from '../tables.ts';
import { amountToken } from './index-text.ts';
import type { SubjectKind } from './search-subject.ts';
import { partsTable, wordsTable } from './search-tables.ts';

/** Of words that are too short for an index of parts this many times as many are looked at. */
const shortWordMore = 4;

/**
 * Ids of subjects of one kind that may answer the query, some `enough` of them. From exact to loose: a looser index is asked only
 * when the tighter ones did not give enough.
 */
export async function findCandidates(
  database: Kysely<Tables>,
  kind: SubjectKind,
  query: SearchQuery,
  enough: number,
): Promise<readonly number[]> {
  const ids = new Set<number>();
  const add = async (find: () => Promise<readonly number[]>) => {
    if (ids.size < enough) for (const id of await find()) ids.add(id);
  };
  const parts = () => matching(database, partsTable(kind), partsOf(query), enough, kind);
  if (kind === 'dossier') {
    for (const term of beginnings(query)) await add(() => beginningWith(database, term, enough));
    await add(parts);
    return [...ids];
  }
  for (const match of wordsOf(query))
    await add(() => matching(database, wordsTable(kind), match, enough, kind));
  await add(parts);
  return [...ids];
}

/** Dossiers of which something begins with the word that is too short for an index of parts, where it is one of several. */
export async function findByShortWord(
  database: Kysely<Tables>,
  { words }: SearchQuery,
  enough: number,
): Promise<readonly number[]> {
  const short = words.find(({ text }) => !isLongEnough(text));
  if (short === undefined || words.length === 1) return [];
  return beginningWith(database, short.text, enough * shortWordMore);
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

/** As one number or amount; then every word, first as it is and then as the beginning of one. */
function wordsOf({ words, forms, amount }: SearchQuery): readonly string[] {
  const whole = [...forms, ...(amount === null ? [] : [amountToken(amount)])].filter(isInWordIndex);
  const tokens = words.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const isIndexed = tokens.every(isInWordIndex);
  return [
    ...(whole.length === 0 ? [] : [whole.map(quoted).join(' OR ')]),
    ...(isIndexed && tokens.length > 0
      ? ['', '*'].map((end) => tokens.map((token) => quoted(token) + end).join(' AND '))
      : []),
  ];
}

/**
 * Letters that SQLite's `unicode61` knows as letters for certain: it would cut a word at any other, and an index without places
 * refuses what is then more than one word. Such words are found by their parts.
 */
function isInWordIndex(token: string): boolean {
  return /^[0-9a-z\u00e0-\u00f6\u00f8-\u024f\u03ac-\u03ce\u0430-\u045f]+$/.test(token);
}

/** The first of them; of the history the newest. */
async function matching(
  database: Kysely<Tables>,
  table: string,
  match: string,
  enough: number,
  kind: SubjectKind,
): Promise<readonly number[]> {
  if (match === '') return [];
  const order = sql.raw(kind === 'history' ? 'ORDER BY rowid DESC' : 'ORDER BY rowid');
  const { rows } = await sql<{ readonly id: number }>`SELECT rowid AS id FROM ${sql.table(table)}
    WHERE ${sql.table(table)} MATCH ${match} ${order} LIMIT ${enough}`.execute(database);
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
