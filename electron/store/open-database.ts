import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { isSuspect } from './suspect.ts';

/** Marks a file as ours: "SLTD" in ASCII, as SQLite's `application_id`. */
const applicationId = 0x53_4c_54_44;
const waitForOtherMs = 250;

export type DatabaseOpening =
  | { readonly kind: 'open'; readonly database: DatabaseSync }
  | { readonly kind: 'newer-version' | 'in-use' | 'no-access' | 'damaged' };

/** Which tables are proved to be whole when a database opens: looking only at the small ones keeps the start fast. */
export type ProvedTables = 'small' | 'all';

/**
 * Opens or makes a database for this process alone, brings its schema up to date and checks its tables. Every commit is on the
 * disk before it returns (WAL with `synchronous` FULL).
 */
export function openDatabase(path: string, proved: ProvedTables = 'small'): DatabaseOpening {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: waitForOtherMs });
    const isKnownBad = isSuspect(path) && !isWholeFile(database);
    const state = isKnownBad ? 'damaged' : prepareDatabase(database, proved);
    if (state === 'open') return { kind: 'open', database };
    database.close();
    return { kind: state };
  } catch (cause) {
    if (database?.isOpen) database.close();
    const kind = kindOfFailure(cause);
    if (kind === null) throw cause;
    return { kind };
  }
}

function prepareDatabase(database: DatabaseSync, proved: ProvedTables): 'open' | 'newer-version' | 'damaged' {
  database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;');
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 4194304;',
  );
  const owner = ownerOf(database);
  if (owner === 'another-program') return 'damaged';
  if (owner === 'nobody') database.exec(`PRAGMA application_id = ${applicationId}`);
  if (migrate(database, migrations).kind === 'newer') return 'newer-version';
  return isWhole(database, proved) ? 'open' : 'damaged';
}

/** Every page, which takes seconds: only after something in it could not be read. An index of the search is mended where it is. */
function isWholeFile(database: DatabaseSync): boolean {
  const told = database.prepare('PRAGMA quick_check').all();
  return told
    .flatMap((row) => Object.values(row))
    .every((text) => text === 'ok' || /FTS5 table/.test(String(text)));
}

/** An empty file is for us to fill; a database of another program is not. */
function ownerOf(database: DatabaseSync): 'us' | 'nobody' | 'another-program' {
  const id = answerOf(database, 'PRAGMA application_id');
  if (id === applicationId) return 'us';
  const isEmpty = answerOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  return id === 0 && isEmpty ? 'nobody' : 'another-program';
}

/**
 * Items prove themselves when they are all read; readings and the search can be made again. Small tables are checked whole, and of the
 * history, which nothing can make again, every line is looked at: that keeps the start fast.
 */
function isWhole(database: DatabaseSync, proved: ProvedTables): boolean {
  const small = ['runs', 'links', 'settings', 'closed_dossiers'];
  const tables = proved === 'small' ? small : keptTables(database);
  if (!tables.every((table) => answerOf(database, `PRAGMA integrity_check(${table})`) === 'ok')) return false;
  if (proved === 'small') {
    answerOf(database, 'SELECT total(length(after) + length(details)) FROM history NOT INDEXED');
  }
  return true;
}

/** Every table whose content can't be made again. */
function keptTables(database: DatabaseSync): readonly string[] {
  return database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !/^(?:sqlite_|search_|read_cache$)/.test(name));
}

/** First column of the first row. */
function answerOf(database: DatabaseSync, sql: string): unknown {
  return Object.values(database.prepare(sql).get() ?? {})[0];
}

/** By SQLite's primary result code (https://www.sqlite.org/rescode.html); null for anything that is a bug. */
function kindOfFailure(cause: unknown): 'in-use' | 'no-access' | 'damaged' | null {
  switch (resultCode(cause)) {
    case 5:
    case 6:
      return 'in-use';
    case 3:
    case 8:
    case 10:
    case 13:
    case 14:
      return 'no-access';
    case 11:
    case 26:
      return 'damaged';
    default:
      return null;
  }
}

/** What the file holds is damaged, or what an index of the search in it holds. */
export function isDamage(cause: unknown): boolean {
  return resultCode(cause) === 11;
}

/** Only what an index of the search holds: SQLITE_CORRUPT_VTAB (https://www.sqlite.org/rescode.html#corrupt_vtab). */
export function isDamagedIndex(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && cause.errcode === 267;
}

/** What a damaged index of the search may look like as well: it asks for more memory than there is, or for another version of itself. */
export function mayBeDamagedIndex(cause: unknown): boolean {
  const code = resultCode(cause);
  return code === 7 || (code === 1 && cause instanceof Error && /fts5/i.test(cause.message));
}

/** Primary result code of an error that SQLite raised; null for any other error. */
function resultCode(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('errcode' in cause)) return null;
  return typeof cause.errcode === 'number' ? cause.errcode & 0xff : null;
}
