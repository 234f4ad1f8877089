import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';
import { aStore, aStorePath } from '../../../support/a-store.ts';

it('keeps dossiers of before as they were', async () => {
  const path = aStorePath();
  const database = new DatabaseSync(path);
  database.exec('PRAGMA application_id = 0x534c5444');
  migrate(database, migrations.slice(0, 13));
  database
    .prepare('INSERT INTO dossiers VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run('order:1', 'one', '2026-03-16', '{"id":"order:1","key":"1"}', '[[],[]]', null, null);
  database.close();
  const store = await aStore(path);
  expect([...(await store.dossierStates()).values()]).toEqual([
    {
      fingerprint: 'one',
      asOf: '2026-03-16',
      dossier: { id: 'order:1', key: '1' },
      evaluation: { judgements: [], findings: [] },
    },
  ]);
});
