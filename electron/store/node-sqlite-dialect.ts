import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type Dialect, SqliteDialect } from 'kysely';

const statementsKept = 200;

/**
 * Lets Kysely run its queries on Node's own SQLite. Queries run one after another on the one connection;
 * a transaction keeps others waiting until it ends. Prepared statements are kept and used again. `onError` hears of every query that fails.
 */
export function nodeSqliteDialect(database: DatabaseSync, onError: (cause: unknown) => void): Dialect {
  const kept = new Map<string, PreparedQuery>();
  const prepare = (sql: string): PreparedQuery => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const fresh = preparedQuery(database.prepare(sql), onError);
    if (kept.size >= statementsKept) kept.clear();
    kept.set(sql, fresh);
    return fresh;
  };
  return new SqliteDialect({ database: { prepare, close: () => database.close() } });
}

interface PreparedQuery {
  readonly reader: boolean;
  readonly all: (parameters: readonly unknown[]) => unknown[];
  readonly run: (parameters: readonly unknown[]) => {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  };
  readonly iterate: (parameters: readonly unknown[]) => IterableIterator<unknown>;
}

/** Rows come as arrays and are named here: three times as fast as letting SQLite make the objects. */
function preparedQuery(statement: StatementSync, onError: (cause: unknown) => void): PreparedQuery {
  const names = statement.columns().map(({ name }) => name);
  statement.setReturnArrays(true);
  const heard = <T>(query: () => T): T => {
    try {
      return query();
    } catch (cause) {
      onError(cause);
      throw cause;
    }
  };
  return {
    reader: names.length > 0,
    all: (parameters) =>
      heard(() => statement.all(...parameters.map(toInput))).map((row) => toRow(names, row)),
    run: (parameters) => heard(() => statement.run(...parameters.map(toInput))),
    *iterate(parameters) {
      for (const row of statement.iterate(...parameters.map(toInput))) yield toRow(names, row);
    },
  };
}

/** `row` is an array, whatever its type says: that is how the statement was told to answer. */
function toRow(names: readonly string[], row: unknown): unknown {
  if (!Array.isArray(row)) throw new TypeError('SQLite answered with a row that is no array');
  const named: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index += 1) named[names[index] ?? ''] = row[index];
  return named;
}

function toInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') {
    return value;
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite holds no ${typeof value}`);
}
