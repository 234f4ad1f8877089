import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';
import { openStore } from '#electron/store/open-store.ts';
import { type SearchQuery, searchQuery } from '#shared/search/search-query.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aStore, aStorePath } from '../../support/a-store.ts';

const finding = aFinding();
const searched = searchQuery('gebeld') as SearchQuery;

/** A database as that version left it: an item with a note and its history, of a run. */
function leftBehind(path: string, version: number): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA application_id = 0x534c5444');
  migrate(database, migrations.slice(0, version));
  database
    .prepare(`INSERT INTO runs (as_of, started_at, ended_at, outcome) VALUES (?, ?, ?, 'done')`)
    .run('2026-03-16', '2026-03-16T08:29:00', '2026-03-16T08:30:00');
  database
    .prepare(
      `INSERT INTO items (id, dossier, check_use, class, severity, owner, status, since, last_found, note, finding)
       VALUES (?, ?, ?, ?, ?, ?, 'in-progress', '2026-03-09', '2026-03-16', 'gebeld', ?)`,
    )
    .run(
      finding.id,
      finding.dossier,
      finding.check,
      finding.class,
      finding.severity,
      finding.owner,
      JSON.stringify(finding),
    );
  const after = JSON.stringify({
    status: 'in-progress',
    note: 'gebeld',
    because: null,
    valuesHash: '',
    expected: null,
    found: null,
  });
  database
    .prepare(
      `INSERT INTO history (step, at, who, kind, item, dossier, after) VALUES (1, ?, 'Anna', 'noted', ?, ?, ?)`,
    )
    .run('2026-03-16T09:00:00', finding.id, finding.dossier, after);
  database.close();
}

describe.each(migrations.map(({ number }) => number))('a database of version %i', (version) => {
  it('opens with its items, notes and history, finds them, and goes on', async () => {
    const path = aStorePath();
    leftBehind(path, version);
    const store = await aStore(path);
    const [item] = await store.items();
    expect(item).toMatchObject({ id: finding.id, status: 'in-progress', note: 'gebeld', finding });
    expect(await store.history({ kind: 'item', item: item?.id ?? ('' as never) })).toMatchObject([
      { who: 'Anna', kind: 'noted', after: { note: 'gebeld' } },
    ]);
    await store.fillSearch();
    expect(await store.search(searched, 5)).toMatchObject({
      items: [{ ref: finding.id }],
      history: [{ item: finding.id }],
      isWhole: true,
    });
    const moment = { at: aClock.now(), who: 'Bram' };
    await store.applyAction(item?.id ?? ('' as never), { kind: 'note', note: 'verder' }, moment);
    await store.close();
    expect((await (await aStore(path)).items())[0]?.note).toBe('verder');
  });
});

it('refuses a database of a later version and leaves it as it is', async () => {
  const path = aStorePath();
  leftBehind(path, migrations.length);
  const later = new DatabaseSync(path);
  later.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  later.close();
  expect(await openStore(path, aClock)).toEqual({ ok: false, reason: 'newer-version' });
});
