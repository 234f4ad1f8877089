import { type Kysely, sql, type Transaction } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import { byPerson } from './act.ts';
import { searchIndexes } from './search/search-tables.ts';
import { contentsOfOnly, removeSubjects, removeSubjectsOf } from './search/write-subjects.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory } from './write-items.ts';

/**
 * Removes everything that is known of one dossier, its history and what was read from its documents included, and
 * notes that a dossier was removed without saying which.
 */
export async function forgetDossier(
  transaction: Transaction<Tables>,
  dossier: DossierId,
  moment: Moment,
): Promise<void> {
  await sql`INSERT INTO forgetting (dossier) VALUES (${dossier})`.execute(transaction);
  await removeSubjectsOf(transaction, dossier);
  await forgetDocuments(transaction, dossier);
  for (const table of await tablesAboutDossiers(transaction))
    await sql`DELETE FROM ${sql.table(table)} WHERE dossier = ${dossier}`.execute(transaction);
  await transaction.deleteFrom('dossiers').where('id', '=', dossier).execute();
  await sql`DELETE FROM forgetting`.execute(transaction);
  const step = await nextStep(transaction);
  await writeHistory(transaction, [{ ...byPerson(step, moment), kind: 'dossier-forgotten' }]);
}

/**
 * What is known of the documents that are of this dossier alone: their content, where they lay, and what a person said of
 * where they belong. A document that was set aside is of no dossier any more, so one that no longer lies anywhere goes as well.
 */
async function forgetDocuments(transaction: Transaction<Tables>, dossier: DossierId): Promise<void> {
  const own = contentsOfOnly(dossier);
  // The id of a document begins with its content hash, but for one that could never be opened.
  await sql`INSERT INTO forgetting_documents (document)
    SELECT DISTINCT document FROM history WHERE dossier IS NULL AND document IS NOT NULL
      AND substr(document, 1, 16) IN (SELECT substr(content, 1, 16) FROM ${own})`.execute(transaction);
  await sql`DELETE FROM history WHERE dossier IS NULL AND document IN (SELECT document FROM forgetting_documents)`.execute(
    transaction,
  );
  await sql`DELETE FROM read_cache WHERE hash IN ${own}`.execute(transaction);
  const { rows } = await sql<{
    readonly path: string;
  }>`DELETE FROM file_stamps WHERE hash IN ${own} RETURNING path`.execute(transaction);
  await removeSubjects(
    transaction,
    'file',
    rows.map(({ path }) => path),
  );
  await sql`DELETE FROM set_aside WHERE document NOT LIKE 'path-%'
    AND substr(document, 1, 16) NOT IN (SELECT substr(hash, 1, 16) FROM file_stamps)`.execute(transaction);
  await sql`DELETE FROM forgetting_documents`.execute(transaction);
}

/** Leaves nothing of what was deleted in the free parts of the file and the search; not within a transaction. */
export async function sweepUp(database: Kysely<Tables>): Promise<void> {
  for (const { name } of await searchIndexes(database))
    await sql`INSERT INTO ${sql.table(name)} (${sql.ref(name)}) VALUES ('optimize')`.execute(database);
  await sql`VACUUM`.execute(database);
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
}

/** Every table with a column that names the dossier, those that later versions add included; the history before what it refers to. */
async function tablesAboutDossiers(transaction: Transaction<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    SELECT m.name AS name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND c.name = 'dossier' AND m.name NOT IN ('forgetting')
    ORDER BY m.name <> 'history', m.name`.execute(transaction);
  return rows.map(({ name }) => name);
}
