import type { Transaction } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { readDossier } from '../dossier-rows.ts';
import { fromHistoryRow } from '../history-rows.ts';
import { fromItemRow } from '../item-rows.ts';
import { searchedText } from '../kept-content.ts';
import { readCache, readContent } from '../read-cache.ts';
import type { Tables } from '../tables.ts';
import { indexDossiers } from './index-run.ts';
import { readSecretFields } from './secret-fields.ts';
import { documentSubject, fileSubject, historySubject, itemSubject } from './subjects.ts';
import { writeSubjects } from './write-subjects.ts';

/** So many at once: between two of these others may write and search. */
const atOnce = 50;

/** One stretch of the work in a transaction; returns where it came to, or null at the end. */
type Stretch = (transaction: Transaction<Tables>, from: string | null) => Promise<string | null>;

/**
 * Makes everything findable that is stored, stretch by stretch; what is findable already is skipped. False when `isStopped` said so
 * in between: nothing is lost, the next time goes on.
 */
export async function fillSearch(
  write: <T>(task: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>,
  isStopped: () => boolean,
): Promise<boolean> {
  for (const stretch of [fillItems, fillDossiers, fillFiles, fillHistory, fillDocuments]) {
    let from: string | null = null;
    do {
      if (isStopped()) return false;
      const start: string | null = from;
      from = await write((transaction) => stretch(transaction, start));
    } while (from !== null);
  }
  return true;
}

const fillItems: Stretch = async (transaction, from) => {
  const rows = await transaction
    .selectFrom('items')
    .selectAll()
    .where('id', '>', from ?? '')
    .orderBy('id')
    .limit(atOnce)
    .execute();
  await writeSubjects(transaction, 'item', rows.map(fromItemRow).map(itemSubject));
  return endOf(rows.map(({ id }) => id));
};

const fillDossiers: Stretch = async (transaction, from) => {
  const rows = await transaction
    .selectFrom('dossiers')
    .select('id')
    .where('id', '>', from ?? '')
    .orderBy('id')
    .limit(atOnce)
    .execute();
  const states = [];
  for (const { id } of rows) {
    const state = await readDossier(transaction, id as DossierId);
    if (state !== null) states.push(state);
  }
  await indexDossiers(transaction, states, await readSecretFields(transaction));
  return endOf(rows.map(({ id }) => id));
};

const fillFiles: Stretch = async (transaction, from) => {
  const rows = await transaction
    .selectFrom('file_stamps')
    .select('path')
    .where('path', '>', from ?? '')
    .orderBy('path')
    .limit(atOnce)
    .execute();
  await writeSubjects(
    transaction,
    'file',
    rows.map(({ path }) => fileSubject(path)),
  );
  return endOf(rows.map(({ path }) => path));
};

const fillHistory: Stretch = async (transaction, from) => {
  const rows = await transaction
    .selectFrom('history')
    .selectAll()
    .where('number', '>', Number(from ?? 0))
    .orderBy('number')
    .limit(atOnce)
    .execute();
  const said = rows
    .filter(({ run }) => run === null)
    .flatMap((row) => historySubject(fromHistoryRow(row)) ?? []);
  await writeSubjects(transaction, 'history', said);
  return endOf(rows.map(({ number }) => String(number)));
};

const fillDocuments: Stretch = async (transaction, from) => {
  const rows = await transaction
    .selectFrom('read_cache')
    .select((of) => ['hash', of.fn.max('reader_version').as('reader_version')])
    .where('hash', '>', from ?? '')
    .groupBy('hash')
    .orderBy('hash')
    .limit(atOnce)
    .execute();
  for (const { hash, reader_version: version } of rows) {
    const of = hash as ContentHash;
    const cached = (await readCache(transaction, [of], version)).get(of);
    if (cached === undefined || !cached.hasContent) continue;
    const content = await readContent(transaction, of, version);
    const subject = documentSubject({ ...cached, content: content && { text: searchedText(content) } });
    if (subject !== null) await writeSubjects(transaction, 'document', [subject]);
  }
  return endOf(rows.map(({ hash }) => hash));
};

/** Where the next stretch begins; null when this one was the last. */
function endOf(keys: readonly string[]): string | null {
  return keys.length < atOnce ? null : (keys.at(-1) ?? null);
}
