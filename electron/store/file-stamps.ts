import type { Kysely, Transaction } from 'kysely';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { inBatches, type Turn } from './in-batches.ts';
import { fileSubject } from './search/subjects.ts';
import { removeSubjects, writeSubjects } from './search/write-subjects.ts';
import type { FileStamp } from './store.ts';
import type { Tables } from './tables.ts';

/** Every file with its size, time and content as of the last run. */
export async function readStamps(database: Kysely<Tables>): Promise<ReadonlyMap<FilePath, FileStamp>> {
  const rows = await database.selectFrom('file_stamps').selectAll().orderBy('path').execute();
  return new Map(
    rows.map((row) => [
      row.path as FilePath,
      { size: row.size, mtimeMs: row.mtime_ms, hash: row.hash as ContentHash },
    ]),
  );
}

/** Makes the stamps exactly these; writes only what differs. */
export async function replaceStamps(
  transaction: Transaction<Tables>,
  stamps: ReadonlyMap<FilePath, FileStamp>,
  turn?: Turn,
): Promise<void> {
  const known = await readStamps(transaction);
  const gone = [...known.keys()].filter((path) => !stamps.has(path));
  await inBatches(gone, (batch) =>
    transaction
      .deleteFrom('file_stamps')
      .where('path', 'in', [...batch])
      .execute(),
  );
  await removeSubjects(transaction, 'file', gone);
  const fresh = [...stamps].filter(([path, stamp]) => !isSame(known.get(path), stamp));
  const write = (batch: typeof fresh) =>
    transaction
      .replaceInto('file_stamps')
      .values(batch.map(([path, { size, mtimeMs, hash }]) => ({ path, size, mtime_ms: mtimeMs, hash })))
      .execute();
  await inBatches(fresh, (batch) => write([...batch]), turn);
  await writeSubjects(
    transaction,
    'file',
    fresh.map(([path]) => fileSubject(path)),
    turn,
  );
}

function isSame(known: FileStamp | undefined, stamp: FileStamp): boolean {
  return (
    known !== undefined &&
    known.size === stamp.size &&
    known.mtimeMs === stamp.mtimeMs &&
    known.hash === stamp.hash
  );
}
