import { type Kysely, sql } from 'kysely';
import { unpackJson } from './pack-json.ts';
import type { Tables } from './tables.ts';

/** What can be made again of the folders, or of the rest. */
const leftOut = /^(?:sqlite_|search_|read_cache$|dossier_documents$|forgetting(?:_documents)?$)/;
const rowsAtOnce = 500;

/** Everything that is stored as JSON text in pieces: by table its rows, with what is JSON in a column as JSON. */
export async function* exportEverything(database: Kysely<Tables>): AsyncGenerator<string> {
  const { rows: tables } = await sql<{ readonly name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`.execute(database);
  const { rows: version } = await sql<{ readonly user_version: number }>`PRAGMA user_version`.execute(
    database,
  );
  yield `{"schema":${version[0]?.user_version ?? 0}`;
  for (const { name } of tables.filter((table) => !leftOut.test(table.name))) {
    yield `,\n${JSON.stringify(name)}:[`;
    yield* rowsOf(database, name);
    yield ']';
  }
  yield '}\n';
}

async function* rowsOf(database: Kysely<Tables>, table: string): AsyncGenerator<string> {
  for (let from = 0; ; from += rowsAtOnce) {
    const { rows } = await sql<Record<string, unknown>>`
      SELECT * FROM ${sql.table(table)} ORDER BY 1, 2 LIMIT ${rowsAtOnce} OFFSET ${from}`.execute(database);
    const texts = rows.map((row) => JSON.stringify(withJson(row)));
    if (texts.length > 0) yield `${from === 0 ? '\n' : ',\n'}${texts.join(',\n')}`;
    if (rows.length < rowsAtOnce) return;
  }
}

function withJson(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, parsed(value)]));
}

function parsed(value: unknown): unknown {
  if (value instanceof Uint8Array) return unpackJson(value);
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch (cause) {
    if (cause instanceof SyntaxError) return value;
    throw cause;
  }
}
