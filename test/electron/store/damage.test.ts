import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore } from '#electron/store/open-store.ts';
import type { Store } from '#electron/store/store.ts';
import { searchQuery } from '#shared/search/search-query.ts';
import { aClock } from '../../support/a-clock.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { day } from '../../support/an-open-item.ts';

const party = 'Voorbeeld Transport B.V.';
const moment = { at: '2026-03-16T09:00:00', who: 'Anna' };

/** Two hundred dossiers with an item each, a note on one of them, and a backup of the day. */
async function aFullStore(path: string): Promise<Store> {
  const store = await aStore(path);
  const dossiers = Array.from({ length: 200 }, (_, index) => aDossier({ key: `N-${1000 + index}`, party }));
  const state = (dossier: (typeof dossiers)[number]) => ({
    fingerprint: 'f',
    asOf: day('2026-03-16'),
    dossier,
    evaluation: { judgements: [], findings: [] },
  });
  await aSavedRun(
    store,
    dossiers.map(({ id }) => aFinding({ dossier: id })),
    [],
    { dossiers: { put: dossiers.map(state), remove: [] } },
  );
  const [item] = await store.items();
  if (!item) throw new Error('No item');
  await store.applyAction(item.id, { kind: 'note', note: 'Terugbellen over pallet 77-881' }, moment);
  await store.fillSearch();
  await store.backUp(day('2026-03-16'));
  return store;
}

/** Spoils the last page of a table, as a disk does. */
function spoilPage(path: string, table: string): void {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const page = database
    .prepare(`SELECT max(pageno) AS page FROM dbstat WHERE name = ? AND pagetype = 'leaf'`)
    .get(table)?.['page'];
  database.close();
  const bytes = readFileSync(path);
  const from = (Number(page) - 1) * 4096;
  bytes.fill(0x5a, from, from + 4096);
  writeFileSync(path, bytes);
}

async function reopened(path: string) {
  const opening = await openStore(path, aClock);
  if (!opening.ok) throw new Error(opening.reason);
  const notes = (await opening.store.items()).filter(({ note }) => note !== '').length;
  const dossiers = await opening.store.dossierStates().then(
    ({ size }) => size,
    () => 'unreadable',
  );
  await opening.store.close();
  const { setAside, restoredFrom } = opening;
  return { setAside: setAside !== null, restoredFrom, notes, dossiers };
}

const fromBackup = { setAside: true, restoredFrom: day('2026-03-16'), notes: 1, dossiers: 200 };

describe('one damaged page', () => {
  it.each(['items', 'history'])('of the %s is noticed when the database opens', async (table) => {
    const path = aStorePath();
    await (await aFullStore(path)).close();
    spoilPage(path, table);
    expect(await reopened(path)).toEqual(fromBackup);
  });

  it('of what can be made again is noticed when it is read, and the next start puts the backup in its place', async () => {
    const path = aStorePath();
    await (await aFullStore(path)).close();
    spoilPage(path, 'dossiers');
    expect(await reopened(path)).toMatchObject({ setAside: false, dossiers: 'unreadable' });
    expect(await reopened(path)).toEqual(fromBackup);
    expect(await reopened(path)).toMatchObject({ setAside: false, dossiers: 200 });
  });

  it('that is in the backup too leads to an older backup', async () => {
    const path = aStorePath();
    const store = await aFullStore(path);
    await store.backUp(day('2026-03-17'));
    await store.close();
    spoilPage(path, 'dossiers');
    spoilPage(`${path}.backup-2026-03-17`, 'dossiers');
    await reopened(path);
    expect(await reopened(path)).toEqual(fromBackup);
  });
});

const indexes = [
  'search_dossiers_parts',
  'search_items_words',
  'search_items_parts',
  'search_history_words',
  'search_history_parts',
];

describe('a damaged index of the search', () => {
  const nonsense = indexes.flatMap((index) => [0x5a, 0xff].map((byte) => [index, byte] as const));
  it.each(nonsense)('heals itself at the first search: %s of bytes %i', async (index, byte) => {
    const path = aStorePath();
    await (await aFullStore(path)).close();
    spoilIndex(path, index, byte);
    const store = await aStore(path);
    await found(store, 'transport 1042');
    await found(store, '77881');
    await store.fillSearch();
    expect(await found(store, 'transport 1042')).toMatchObject({ dossiers: ['order:N1042'], isWhole: true });
    expect(await found(store, '77881')).toMatchObject({ items: 1, history: 1, isWhole: true });
    expect((await store.history({ kind: 'after', number: 0 })).at(-1)?.after?.note).toMatch(/77-881/);
  });

  it.each(indexes)('that looks empty is noticed when the search is readied: %s of zeros', async (index) => {
    const path = aStorePath();
    await (await aFullStore(path)).close();
    spoilIndex(path, index, 0);
    const store = await aStore(path);
    await store.fillSearch();
    expect(await found(store, 'transport 1042')).toMatchObject({ dossiers: ['order:N1042'], isWhole: true });
    expect(await found(store, '77881')).toMatchObject({ items: 1, history: 1, isWhole: true });
  });

  it('costs no note that is written over it', async () => {
    const path = aStorePath();
    await (await aFullStore(path)).close();
    for (const index of indexes) spoilIndex(path, index, 0x5a);
    const store = await aStore(path);
    const [item] = await store.items();
    await store.applyAction(item?.id ?? ('' as never), { kind: 'note', note: 'Opnieuw 55-123' }, moment);
    await store.fillSearch();
    expect(await found(store, '55123')).toMatchObject({ items: 1, history: 1, isWhole: true });
    expect(await found(store, 'transport 1042')).toMatchObject({ dossiers: ['order:N1042'] });
  });
});

/** Makes nonsense of everything an index holds. */
function spoilIndex(path: string, index: string, byte: number): void {
  const database = new DatabaseSync(path, { defensive: false });
  const rows = database
    .prepare(`SELECT CAST(id AS TEXT) AS id, length(block) AS size FROM ${index}_data`)
    .all();
  const spoil = database.prepare(`UPDATE ${index}_data SET block = ? WHERE id = ?`);
  for (const { id, size } of rows) spoil.run(Buffer.alloc(Number(size), byte), BigInt(String(id)));
  database.close();
}

async function found(store: Store, typed: string) {
  const query = searchQuery(typed);
  if (query === null) throw new Error(`Nothing to look for in ${typed}`);
  const { dossiers, items, history, isWhole } = await store.search(query, 5);
  return {
    dossiers: dossiers.map(({ ref }) => ref),
    items: items.length,
    history: history.length,
    isWhole,
  };
}
