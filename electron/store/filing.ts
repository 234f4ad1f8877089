import type { Kysely, Transaction } from 'kysely';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import { byPerson } from './act.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { Moment } from './store.ts';
import type { Tables } from './tables.ts';
import { nextStep, writeHistory } from './write-items.ts';

/** A copy of ours in the folder of a dossier. */
export interface KeptCopy {
  readonly document: DocumentId;
  readonly dossier: DossierId;
  readonly path: FilePath;
  /** Content as we wrote it. */
  readonly hash: ContentHash;
}

/** Remembers a copy, and that it belongs to its dossier, as one step. */
export async function writeKeptCopy(
  transaction: Transaction<Tables>,
  copy: KeptCopy,
  moment: Moment,
): Promise<void> {
  const { document, dossier } = copy;
  const step = await nextStep(transaction);
  await transaction
    .insertInto('kept_files')
    .values({ ...copy, at: moment.at, who: moment.who })
    .onConflict((conflict) =>
      conflict
        .columns(['document', 'dossier'])
        .doUpdateSet({ path: copy.path, at: moment.at, who: moment.who }),
    )
    .execute();
  await transaction
    .insertInto('links')
    .values({ document, dossier, how: 'person', matched: '', at: moment.at, who: moment.who })
    .onConflict((conflict) => conflict.columns(['document', 'dossier']).doNothing())
    .execute();
  await writeHistory(transaction, [{ ...byPerson(step, moment), kind: 'file-kept', dossier, document }]);
}

/** The copy of a document in the folder of a dossier; null when there is none. */
export async function readKeptCopy(
  database: Kysely<Tables>,
  document: DocumentId,
  dossier: DossierId,
): Promise<KeptCopy | null> {
  const row = await database
    .selectFrom('kept_files')
    .selectAll()
    .where('document', '=', document)
    .where('dossier', '=', dossier)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { document, dossier, path: row.path as FilePath, hash: row.hash as ContentHash };
}

/** Documents that belong nowhere. */
export async function readSetAside(database: Kysely<Tables>): Promise<ReadonlySet<DocumentId>> {
  const rows = await database.selectFrom('set_aside').select('document').execute();
  return new Set(rows.map(({ document }) => document as DocumentId));
}

/** Remembers that a document belongs nowhere, or no longer; saying it twice is saying it once. */
export async function writeAside(
  transaction: Transaction<Tables>,
  document: DocumentId,
  aside: boolean,
  moment: Moment,
): Promise<void> {
  const wasAside = (await readSetAside(transaction)).has(document);
  if (wasAside === aside) return;
  await putAside(transaction, document, aside, moment);
  const step = await nextStep(transaction);
  const kind = aside ? 'set-aside' : 'brought-back';
  await writeHistory(transaction, [{ ...byPerson(step, moment), kind, document }]);
}

/** Takes back what a step said of where a document belongs; nothing for a step about something else. */
export async function undoFiling(
  transaction: Transaction<Tables>,
  { kind, document, dossier, at }: HistoryEntry,
  moment: Moment,
): Promise<void> {
  if (kind === 'link-confirmed' || kind === 'file-kept') {
    // What was linked before the copy was made stays linked.
    const since = kind === 'file-kept' ? at : '';
    await forget(transaction, 'links', [String(document), String(dossier)], since);
  }
  if (kind === 'file-kept') await forget(transaction, 'kept_files', [String(document), String(dossier)]);
  if (document === null) return;
  if (kind === 'set-aside') await putAside(transaction, document, false, moment);
  if (kind === 'brought-back') await putAside(transaction, document, true, moment);
}

async function putAside(
  transaction: Transaction<Tables>,
  document: DocumentId,
  aside: boolean,
  { at, who }: Moment,
): Promise<void> {
  await transaction.deleteFrom('set_aside').where('document', '=', document).execute();
  if (aside) await transaction.insertInto('set_aside').values({ document, at, who }).execute();
}

async function forget(
  transaction: Transaction<Tables>,
  table: 'links' | 'kept_files',
  [document, dossier]: readonly [string, string],
  since = '',
): Promise<void> {
  await transaction
    .deleteFrom(table)
    .where('at', '>=', since)
    .where('document', '=', document)
    .where('dossier', '=', dossier)
    .execute();
}
