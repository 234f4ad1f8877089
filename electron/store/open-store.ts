import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Clock } from '#electron/run/clock.ts';
import { backupsOf } from './backups.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { isDamage, isDamagedIndex, openDatabase } from './open-database.ts';
import { endInterruptedRuns } from './run-rows.ts';
import { setAside } from './set-aside.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { StoreOpening } from './store-opening.ts';
import { noteOwner, ownerOf, wasLeftOpen } from './store-owner.ts';
import { clearSuspect, noteSuspect } from './suspect.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the state of a workspace, or makes it. A damaged database is set aside, never deleted, and the newest
 * backup that opens takes its place, or a fresh one. `in-use`: another process has it open. `newer-version`: made by a later version of the program.
 * `no-access`: the folder or file can't be written.
 */
export async function openStore(path: string, clock: Clock): Promise<StoreOpening> {
  if (!isFolderThere(dirname(path))) return { ok: false, reason: 'no-access' };
  const opening = await tryToOpen(path, clock);
  if (opening !== 'damaged') return opening;
  const aside = setAside(path);
  // What takes its place is looked at from the first page to the last: it may be as damaged.
  noteSuspect(path);
  for (const backup of backupsOf(path)) {
    copyFileSync(backup.path, path);
    const again = await tryToOpen(path, clock);
    if (again === 'damaged') rmSync(path);
    else return again.ok ? { ...again, setAside: aside, restoredFrom: backup.day } : again;
  }
  const fresh = await tryToOpen(path, clock);
  if (fresh === 'damaged') throw new Error('A database that was just made is damaged');
  return fresh.ok ? { ...fresh, setAside: aside } : fresh;
}

/** Makes the folder; false when the file system refuses. */
function isFolderThere(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return false;
    throw cause;
  }
}

async function tryToOpen(path: string, clock: Clock): Promise<StoreOpening | 'damaged'> {
  const opening = openDatabase(path, wasLeftOpen(path) ? 'all' : 'small');
  if (opening.kind === 'damaged') return 'damaged';
  if (opening.kind === 'in-use') return { ok: false, reason: 'in-use', owner: ownerOf(path) };
  if (opening.kind !== 'open') return { ok: false, reason: opening.kind };
  return loadStore(opening.database, path, clock);
}

async function loadStore(
  connection: DatabaseSync,
  path: string,
  clock: Clock,
): Promise<StoreOpening | 'damaged'> {
  const onError = (cause: unknown) => {
    if (isDamage(cause) && !isDamagedIndex(cause)) noteSuspect(path);
  };
  const database = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection, onError) });
  try {
    const store = await sqliteStore(database, path, connection);
    const interruptedRun = await endInterruptedRuns(database, clock.now());
    noteOwner(path, clock.now());
    clearSuspect(path);
    return { ok: true, store, setAside: null, restoredFrom: null, interruptedRun };
  } catch (cause) {
    if (connection.isOpen) connection.close();
    if (cause instanceof SyntaxError || isDamage(cause)) return 'damaged';
    throw cause;
  }
}
