import { type Kysely, sql, type Transaction } from 'kysely';
import { inBatches, type Turn } from '../in-batches.ts';
import type { Tables } from '../tables.ts';
import { substringsOf, termsOf, wordsOf } from './index-text.ts';
import type { SearchSubject, SubjectKind } from './search-subject.ts';
import { partsTable, wordsTable } from './search-tables.ts';

/** Each kind has ids of its own range. */
const firstId: Readonly<Record<SubjectKind, number>> = {
  dossier: 1e12,
  item: 2e12,
  document: 3e12,
  file: 4e12,
  history: 5e12,
};

/** The ids that subjects of a kind have. */
function idsOf(kind: SubjectKind): { readonly first: number; readonly last: number } {
  return { first: firstId[kind], last: firstId[kind] + 1e12 - 1 };
}

/** Makes subjects of one kind findable as they are now; those that did not change cost no more than a look. */
export async function writeSubjects(
  transaction: Transaction<Tables>,
  kind: SubjectKind,
  subjects: readonly SearchSubject[],
  turn?: Turn,
): Promise<void> {
  if (subjects.length === 0) return;
  let next = await nextId(transaction, kind);
  const write = async (batch: readonly SearchSubject[]) => {
    const byRef = new Map(batch.map((subject) => [subject.ref, subject]));
    const known = await knownSubjects(transaction, kind, [...byRef.keys()]);
    const changed = [...byRef.values()].flatMap((subject) => {
      const before = known.get(subject.ref);
      const parts = JSON.stringify(subject.parts);
      if (before?.parts === parts) return [];
      return [{ subject, parts, id: before?.id ?? next++, isKnown: before !== undefined }];
    });
    for (const one of changed) await writeSubject(transaction, one);
    await writeTerms(transaction, changed);
    for (const one of changed) await writeIndexes(transaction, one);
  };
  await inBatches(subjects, write, turn);
}

interface ChangedSubject {
  readonly subject: SearchSubject;
  readonly parts: string;
  readonly id: number;
  readonly isKnown: boolean;
}

/**
 * Not with `replace`, and all rows before all words: a statement that may have to take back what it did has SQLite write out
 * every index of words that has something new.
 */
async function writeSubject(
  transaction: Transaction<Tables>,
  { subject: { kind, ref, dossier }, parts, id, isKnown }: ChangedSubject,
): Promise<void> {
  if (!isKnown) {
    await transaction.insertInto('search_subjects').values({ id, kind, ref, dossier, parts }).execute();
    return;
  }
  await removeFromIndexes(transaction, id);
  await transaction.updateTable('search_subjects').set({ dossier, parts }).where('id', '=', id).execute();
}

/** Takes subjects out of the search. */
export async function removeSubjects(
  transaction: Transaction<Tables>,
  kind: SubjectKind,
  refs: readonly string[],
): Promise<void> {
  await inBatches(refs, async (batch) => {
    for (const { id } of (await knownSubjects(transaction, kind, batch)).values()) {
      await removeFromIndexes(transaction, id);
      await transaction.deleteFrom('search_subjects').where('id', '=', id).execute();
    }
  });
}

/** The contents that are of this dossier alone; one of several documents in a file has `#` and its pages behind the hash of the file. */
export function contentsOfOnly(dossier: string) {
  return sql`(
    SELECT substr(hash, 1, 64) AS content FROM dossier_documents
      GROUP BY substr(hash, 1, 64) HAVING min(dossier) = ${dossier} AND max(dossier) = ${dossier}
  )`;
}

/** Takes everything that belongs to one dossier out of the search, with the contents that are of no other dossier. */
export async function removeSubjectsOf(transaction: Transaction<Tables>, dossier: string): Promise<void> {
  const { rows } = await sql<{ readonly id: number }>`
    SELECT id FROM search_subjects WHERE dossier = ${dossier}
      OR (kind = 'document' AND ref IN ${contentsOfOnly(dossier)})`.execute(transaction);
  for (const { id } of rows) {
    await removeFromIndexes(transaction, id);
    await transaction.deleteFrom('search_subjects').where('id', '=', id).execute();
  }
}

/** Dossiers, of which there are most, begin in an ordered table; the rest, with its running text, in an index of words. */
async function writeTerms(
  transaction: Transaction<Tables>,
  changed: readonly ChangedSubject[],
): Promise<void> {
  const rows = changed.flatMap(({ subject, id }) =>
    subject.kind === 'dossier' ? [...termsOf(subject.parts)].map((term) => ({ term, id })) : [],
  );
  await inBatches(rows, (batch) =>
    transaction
      .insertInto('search_terms')
      .values([...batch])
      .execute(),
  );
}

async function writeIndexes(
  transaction: Transaction<Tables>,
  { subject, id }: ChangedSubject,
): Promise<void> {
  const { kind } = subject;
  if (kind !== 'dossier') {
    await sql`INSERT INTO ${sql.table(wordsTable(kind))} (rowid, words) VALUES (${id}, ${wordsOf(subject)})`.execute(
      transaction,
    );
  }
  await sql`INSERT INTO ${sql.table(partsTable(kind))} (rowid, parts) VALUES (${id}, ${substringsOf(subject)})`.execute(
    transaction,
  );
}

/** Before the subject itself is changed: its parts tell which terms are its own. */
async function removeFromIndexes(transaction: Transaction<Tables>, id: number): Promise<void> {
  const row = await transaction
    .selectFrom('search_subjects')
    .select(['kind', 'parts'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return;
  const kind = row.kind as SubjectKind;
  const terms = kind === 'dossier' ? [...termsOf(JSON.parse(row.parts))] : [];
  await inBatches(terms, (batch) =>
    transaction
      .deleteFrom('search_terms')
      .where('id', '=', id)
      .where('term', 'in', [...batch])
      .execute(),
  );
  const indexes = kind === 'dossier' ? [partsTable(kind)] : [wordsTable(kind), partsTable(kind)];
  for (const index of indexes)
    await sql`DELETE FROM ${sql.table(index)} WHERE rowid = ${id}`.execute(transaction);
}

async function nextId(database: Kysely<Tables>, kind: SubjectKind): Promise<number> {
  const { first, last } = idsOf(kind);
  const row = await database
    .selectFrom('search_subjects')
    .select((of) => of.fn.max('id').as('id'))
    .where('id', '>=', first)
    .where('id', '<=', last)
    .executeTakeFirst();
  return Number(row?.id ?? first) + 1;
}

async function knownSubjects(database: Kysely<Tables>, kind: SubjectKind, refs: readonly string[]) {
  const rows = await database
    .selectFrom('search_subjects')
    .select(['id', 'ref', 'parts'])
    .where('kind', '=', kind)
    .where('ref', 'in', [...refs])
    .execute();
  return new Map(rows.map((row) => [row.ref, row]));
}
