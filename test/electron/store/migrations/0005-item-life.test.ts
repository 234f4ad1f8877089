import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';

it('leaves items of before as they were, with no life yet, and no dossier closed', () => {
  const database = new DatabaseSync(':memory:');
  migrate(
    database,
    migrations.filter(({ number }) => number < 5),
  );
  database.exec(`INSERT INTO items (id, dossier, check_use, class, severity, owner, status, since, last_found, note, finding)
    VALUES ('a', NULL, 'c', 'missing', 'info', 'finance', 'waiting', '2026-03-09', '2026-03-09', 'Gebeld', '{}')`);
  migrate(database, migrations);
  expect(database.prepare('SELECT id, status, note, life FROM items').all()).toEqual([
    { id: 'a', status: 'waiting', note: 'Gebeld', life: '{}' },
  ]);
  expect(database.prepare('SELECT count(*) AS closed FROM closed_dossiers').get()).toEqual({ closed: 0 });
});
