import type { Kysely, Transaction } from 'kysely';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { readDossiers } from '../dossier-rows.ts';
import { readStamps } from '../file-stamps.ts';
import { fromHistoryRow } from '../history-rows.ts';
import { fromItemRow } from '../item-rows.ts';
import { keepContent } from '../kept-content.ts';
import { readCache, readContent } from '../read-cache.ts';
import type { Tables } from '../tables.ts';
import { indexDossiers } from './index-run.ts';
import { readSecretFields } from './secret-fields.ts';
import { documentSubject, fileSubject, historySubject, itemSubject } from './subjects.ts';
import { writeSubjects } from './write-subjects.ts';

/** Makes findable what a database held before it could be searched; does nothing when it can be. */
export async function fillSearch(database: Kysely<Tables>): Promise<void> {
  const known = await database.selectFrom('search_subjects').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return;
  await database.transaction().execute(async (transaction) => {
    const items = await transaction.selectFrom('items').selectAll().execute();
    await writeSubjects(transaction, 'item', items.map(fromItemRow).map(itemSubject));
    const lines = await transaction.selectFrom('history').selectAll().where('run', 'is', null).execute();
    await writeSubjects(
      transaction,
      'history',
      lines.flatMap((row) => historySubject(fromHistoryRow(row)) ?? []),
    );
    const states = [...(await readDossiers(transaction)).values()];
    await indexDossiers(transaction, states, await readSecretFields(transaction));
    const paths = [...(await readStamps(transaction)).keys()];
    await writeSubjects(transaction, 'file', paths.map(fileSubject));
    await fillDocuments(transaction);
  });
}

async function fillDocuments(transaction: Transaction<Tables>): Promise<void> {
  const rows = await transaction.selectFrom('read_cache').select(['hash', 'reader_version']).execute();
  for (const { hash, reader_version: version } of rows) {
    const of = hash as ContentHash;
    const cached = (await readCache(transaction, [of], version)).get(of);
    if (cached === undefined || !cached.hasContent) continue;
    const content = await readContent(transaction, of, version);
    const subject = documentSubject({ ...cached, content: content && keepContent(content) });
    if (subject !== null) await writeSubjects(transaction, 'document', [subject]);
  }
}
