import { type Kysely, sql } from 'kysely';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { Tables } from '../tables.ts';
import { substringsOf, wordsOf } from './index-text.ts';
import type { SearchSubject, SubjectKind } from './search-subject.ts';
import { partsTable, wordsTable } from './search-tables.ts';

const kinds: readonly SubjectKind[] = ['dossier', 'item', 'history', 'document', 'file'];

/**
 * Whether an index does not find what was put in it. One of which every byte became zero answers like one that is empty, and not with an
 * error: so the first and the last subject of each kind are looked up by a word of theirs.
 */
export async function isEmptied(database: Kysely<Tables>): Promise<boolean> {
  for (const kind of kinds) {
    for (const order of ['asc', 'desc'] as const) {
      const row = await database
        .selectFrom('search_subjects')
        .select(['id', 'ref', 'dossier', 'parts'])
        .where('kind', '=', kind)
        .orderBy('id', order)
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) break;
      const subject = { ...row, kind, parts: JSON.parse(row.parts) as readonly SearchPart[] };
      for (const [table, word] of lookUps(subject)) {
        if (word !== undefined && !(await finds(database, table, word, row.id))) return true;
      }
    }
  }
  return false;
}

/** Each index a subject is in, with something it is found by there. */
function lookUps(subject: SearchSubject): readonly (readonly [table: string, word: string | undefined])[] {
  const { kind } = subject;
  const ofParts = [partsTable(kind), plainWord(substringsOf(subject))] as const;
  return kind === 'dossier' ? [ofParts] : [[wordsTable(kind), plainWord(wordsOf(subject))], ofParts];
}

/** Long enough for an index of parts, and of letters that every index knows as such. */
function plainWord(text: string): string | undefined {
  return text.split(/[^\p{L}\p{N}]+/u).find((word) => /^[0-9a-z]{3,}$/.test(word));
}

async function finds(database: Kysely<Tables>, table: string, word: string, id: number): Promise<boolean> {
  const { rows } = await sql`SELECT rowid FROM ${sql.table(table)}
    WHERE ${sql.table(table)} MATCH ${`"${word}"`} AND rowid = ${id}`.execute(database);
  return rows.length > 0;
}
