import type { DatabaseSync } from 'node:sqlite';
import { breathe } from './in-batches.ts';
import type { Turns } from './one-at-a-time.ts';

/** SQLite's own choice (https://www.sqlite.org/pragma.html#pragma_wal_autocheckpoint). */
const pagesBeforeCheckpoint = 1000;

/**
 * Does a large write, and lets the rest of the program have its turn before its pages go from the log to the database: by itself
 * SQLite does both in one piece. `between` is awaited in between, and does not reject. Rejects with what `write` rejects with, and for nothing else.
 */
export async function checkpointApart<T>(
  connection: DatabaseSync,
  turns: Turns,
  write: () => Promise<T>,
  between: () => Promise<unknown> = () => breathe(0),
): Promise<T> {
  connection.exec('PRAGMA wal_autocheckpoint = 0');
  try {
    return await write();
  } finally {
    await between();
    // In a turn of its own: SQLite refuses it within a transaction.
    await turns.take(async () => checkpoint(connection));
  }
}

/** What can't be moved now stays in the log, where it is as safe, until the next write. */
function checkpoint(connection: DatabaseSync): void {
  if (!connection.isOpen) return;
  try {
    connection.exec(`PRAGMA wal_autocheckpoint = ${pagesBeforeCheckpoint}; PRAGMA wal_checkpoint(PASSIVE)`);
  } catch (cause) {
    if (!(cause instanceof Error && 'errcode' in cause)) throw cause;
  }
}
