import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';

/** Days of which the backup is kept. */
export const backupsKept = 14;
const pagesAtOnce = 1000;

export interface Backup {
  readonly day: LocalDate;
  readonly path: string;
  readonly bytes: number;
}

/** Backups of a database, newest first; an empty file is none. They stand beside it as `<name>.backup-YYYY-MM-DD`. */
export function backupsOf(path: string): readonly Backup[] {
  const start = `${basename(path)}.backup-`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start))
    .flatMap((name) => {
      const day = parseIsoDate(name.slice(start.length));
      const own = join(dirname(path), name);
      return day === null ? [] : [{ day, path: own, bytes: statSync(own).size }];
    })
    .filter(({ bytes }) => bytes > 0)
    .sort((one, other) => (one.day > other.day ? -1 : 1));
}

/**
 * Copies an open database as the backup of a day, whole or not at all, and lets go of those that are too old. Does
 * nothing when that day has one.
 */
export async function makeBackup(database: DatabaseSync, path: string, day: LocalDate): Promise<void> {
  const known = backupsOf(path);
  if (known.some((one) => one.day === day)) return;
  const target = `${path}.backup-${day}`;
  const unfinished = `${target}.tmp`;
  remove(unfinished);
  await backup(database, unfinished, { rate: pagesAtOnce });
  withoutLog(unfinished);
  renameSync(unfinished, target);
  for (const { path: old } of backupsOf(path).slice(backupsKept)) remove(old);
  for (const { path: kept } of backupsOf(path)) removeBeside(kept);
}

/** A backup that is written no more keeps no log: reading it then leaves nothing beside it. */
function withoutLog(path: string): void {
  const copy = new DatabaseSync(path);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

function remove(path: string): void {
  rmSync(path, { force: true });
  removeBeside(path);
}

/** What SQLite leaves beside a database with a log that was only read; a log with pages in it stays. */
function removeBeside(path: string): void {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 && existsSync(path)) return;
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
}

/** Removes every backup: what was deleted from the database must not live on in them. */
export function dropBackups(path: string): void {
  for (const one of backupsOf(path)) remove(one.path);
}

/** Number of the last line of the history that a backup holds; null when it can't be read. */
export function lastLineOf(path: string): number | null {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare('SELECT max(number) AS last FROM history').get();
    return Number(row?.['last'] ?? 0);
  } catch {
    return null;
  } finally {
    if (database?.isOpen) database.close();
    removeBeside(path);
  }
}
