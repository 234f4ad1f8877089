import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SubjectKind } from './search-subject.ts';

const names = {
  dossier: 'dossiers',
  item: 'items',
  document: 'documents',
  file: 'files',
  history: 'history',
} as const satisfies Record<SubjectKind, string>;

/** Kinds of which the words are in an index; dossiers, of which there are most, have an ordered table of beginnings. */
export type WordedKind = Exclude<SubjectKind, 'dossier'>;

/** The index of the words of a kind. */
export function wordsTable(kind: WordedKind): `search_${string}` {
  return `search_${names[kind]}_words`;
}

/** The index of any part of a name or number of a kind. */
export function partsTable(kind: SubjectKind): `search_${string}` {
  return `search_${names[kind]}_parts`;
}

/** The indexes that are there, with what makes them. */
export async function searchIndexes(
  database: Kysely<Tables>,
): Promise<readonly { readonly name: string; readonly making: string }[]> {
  const { rows } = await sql<{ readonly name: string; readonly making: string }>`
    SELECT name, sql AS making FROM sqlite_schema
    WHERE name LIKE 'search~_%' ESCAPE '~' AND sql LIKE 'CREATE VIRTUAL TABLE%'`.execute(database);
  return rows;
}

/** Asks every index for something that is nowhere: throws where one can't be read. */
export async function probeIndexes(database: Kysely<Tables>): Promise<void> {
  for (const { name } of await searchIndexes(database))
    await sql`SELECT rowid FROM ${sql.table(name)} WHERE ${sql.table(name)} MATCH '"zzz"' LIMIT 1`.execute(
      database,
    );
}

/** Makes every index empty again, and forgets what was in them. */
export async function emptyIndexes(transaction: Transaction<Tables>): Promise<void> {
  for (const { name, making } of await searchIndexes(transaction)) {
    await sql`DROP TABLE ${sql.table(name)}`.execute(transaction);
    await sql.raw(making).execute(transaction);
  }
  await transaction.deleteFrom('search_terms').execute();
  await transaction.deleteFrom('search_subjects').execute();
}
