import type { Kysely, Transaction } from 'kysely';
import type { FileContent } from '#shared/domain/content.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import type { CachedReading, NewReading } from './cached-reading.ts';
import { breathe, inBatches, type Turn } from './in-batches.ts';
import { unpackContent } from './pack-content.ts';
import { packRecognised } from './pack-recognised.ts';
import { removeSubjects } from './search/write-subjects.ts';
import type { ReadCacheRow, Tables } from './tables.ts';

const hashesInQuery = 50;

/** Rows for readings. */
export function toCacheRows(
  readings: readonly NewReading[],
  readerVersion: number,
  at: string,
): readonly ReadCacheRow[] {
  return readings.map(({ reading, recognised, content }) => ({
    hash: reading.hash,
    reader_version: readerVersion,
    at,
    reading: JSON.stringify(reading),
    recognised: content?.recognised ?? (recognised === null ? null : packRecognised(recognised)),
    content: content?.packed ?? null,
  }));
}

/** Remembers readings; a content that was read before by this version gets the newer reading. */
export async function writeCache(
  transaction: Transaction<Tables>,
  rows: readonly ReadCacheRow[],
): Promise<void> {
  await inBatches(rows, (batch) =>
    transaction
      .replaceInto('read_cache')
      .values([...batch])
      .execute(),
  );
}

/** Readings by content, without their words; damaged ones are left out, and so read again. */
export async function readCache(
  database: Kysely<Tables>,
  hashes: readonly ContentHash[],
  readerVersion: number,
  turn: Turn = breathe,
): Promise<ReadonlyMap<ContentHash, CachedReading>> {
  const known = new Map<ContentHash, CachedReading>();
  for (let start = 0; start < hashes.length; start += hashesInQuery) {
    const asked = hashes.slice(start, start + hashesInQuery);
    const rows = await database
      .selectFrom('read_cache')
      .select(['hash', 'reading', 'recognised'])
      .select((of) => of('content', 'is not', null).as('has_content'))
      .where('reader_version', '=', readerVersion)
      .where('hash', 'in', asked)
      .execute();
    for (const { hash, reading, recognised, has_content } of rows) {
      const cached = parseReading(hash, reading, recognised);
      if (cached !== null) known.set(cached.reading.hash, { ...cached, hasContent: Boolean(has_content) });
    }
    await turn(asked.length);
  }
  return known;
}

/** The words or cells of a content; null when not there or damaged. */
export async function readContent(
  database: Kysely<Tables>,
  hash: ContentHash,
  readerVersion: number,
): Promise<FileContent | null> {
  const row = await database
    .selectFrom('read_cache')
    .select('content')
    .where('hash', '=', hash)
    .where('reader_version', '=', readerVersion)
    .executeTakeFirst();
  return row?.content ? unpackContent(row.content) : null;
}

/** Removes what no file holds any more and what other versions of the readers made. */
export async function forgetReadings(
  transaction: Transaction<Tables>,
  keep: ReadonlySet<ContentHash>,
  readerVersion: number,
): Promise<void> {
  await transaction.deleteFrom('read_cache').where('reader_version', '!=', readerVersion).execute();
  const rows = await transaction.selectFrom('read_cache').select('hash').execute();
  const unused = rows.map(({ hash }) => hash).filter((hash) => !keep.has(hash as ContentHash));
  await inBatches(unused, (batch) =>
    transaction
      .deleteFrom('read_cache')
      .where('hash', 'in', [...batch])
      .execute(),
  );
  await removeSubjects(transaction, 'document', unused);
}

function parseReading(
  hash: string,
  reading: string,
  recognised: string | null,
): Omit<CachedReading, 'hasContent'> | null {
  try {
    const parsed: unknown = JSON.parse(reading);
    const isReading =
      typeof parsed === 'object' &&
      parsed !== null &&
      'status' in parsed &&
      'hash' in parsed &&
      parsed.hash === hash;
    if (!isReading) return null;
    return {
      reading: parsed as unknown as CachedReading['reading'],
      recognised: recognised === null ? null : (JSON.parse(recognised) as RecognisedContent),
    };
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
