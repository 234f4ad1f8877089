import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { firstTables } from '#electron/store/migrations/0001-first-tables.ts';

it('makes every table in an empty database, once', () => {
  const database = new DatabaseSync(':memory:');
  expect(migrate(database, [firstTables])).toEqual({ kind: 'migrated', steps: 1 });
  expect(migrate(database, [firstTables])).toEqual({ kind: 'migrated', steps: 0 });
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .all();
  expect(tables.map(({ name }) => name)).toEqual([
    'dossiers',
    'file_stamps',
    'history',
    'items',
    'links',
    'read_cache',
    'register_values',
    'runs',
    'settings',
  ]);
});
