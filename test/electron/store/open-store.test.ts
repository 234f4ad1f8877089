import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#electron/store/open-database.ts';
import { openStore } from '#electron/store/open-store.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';

async function aFilledDatabase(): Promise<string> {
  const path = aStorePath();
  const store = await aStore(path);
  await aSavedRun(
    store,
    ['a', 'b', 'c'].map((subject) => aFinding({ subject })),
  );
  await store.close();
  return path;
}

async function reopened(path: string) {
  const opening = await openStore(path, aClock);
  if (!opening.ok) return opening;
  const items = (await opening.store.items()).length;
  await opening.store.close();
  return { setAside: opening.setAside, interruptedRun: opening.interruptedRun, items };
}

describe('opening a store', () => {
  it('finds back what was kept', async () => {
    expect(await reopened(await aFilledDatabase())).toEqual({
      setAside: null,
      interruptedRun: false,
      items: 3,
    });
  });

  it('makes the folder for a first one', async () => {
    const path = `${aStorePath()}/below/state.sqlite`;
    expect(await reopened(path)).toEqual({ setAside: null, interruptedRun: false, items: 0 });
  });

  it('says that another has it open', async () => {
    const path = aStorePath();
    const store = await aStore(path);
    expect(await openStore(path, aClock)).toMatchObject({ ok: false, reason: 'in-use' });
    await store.close();
    expect(await reopened(path)).toMatchObject({ items: 0 });
  });

  it('says that it can not be where it is asked', async () => {
    const path = aStorePath();
    writeFileSync(path, '');
    expect(await openStore(`${path}/below/state.sqlite`, aClock)).toEqual({ ok: false, reason: 'no-access' });
    expect(await openStore(dirname(path), aClock)).toEqual({ ok: false, reason: 'no-access' });
  });

  it('leaves a database of a later version alone', async () => {
    const path = await aFilledDatabase();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 999');
    database.close();
    const before = readFileSync(path);
    expect(await openStore(path, aClock)).toEqual({ ok: false, reason: 'newer-version' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('notices a run that never ended', async () => {
    const path = aStorePath();
    const store = await aStore(path);
    await aSavedRun(store, []);
    await store.startRun(aClock.today(), aClock.now());
    await store.close();
    expect(await reopened(path)).toMatchObject({ interruptedRun: true });
    expect(await reopened(path)).toMatchObject({ interruptedRun: false });
  });
});

describe('after an end that was not its own', () => {
  it('every table that can not be made again is proved to be whole; after a clean end the start stays short', async () => {
    const path = await aFilledDatabase();
    const database = new DatabaseSync(path);
    const [page, bytes] = [
      `SELECT rootpage FROM sqlite_schema WHERE name = 'history_undoes'`,
      'PRAGMA page_size',
    ].map((sql) => Number(Object.values(database.prepare(sql).get() ?? {})[0]));
    database.close();
    const content = readFileSync(path);
    content.fill(0x5a, ((page ?? 0) - 1) * (bytes ?? 0), (page ?? 0) * (bytes ?? 0));
    writeFileSync(path, content);
    expect(await reopened(path)).toMatchObject({ setAside: null });
    writeFileSync(`${path}.owner`, '');
    expect(await reopened(path)).toMatchObject({ setAside: `${path}.corrupt-1`, items: 0 });
  });
});

describe('a damaged database is set aside and a fresh one made', () => {
  it.each([
    ['is no database', (path: string) => writeFileSync(path, 'not a database '.repeat(500))],
    ['was cut off', (path: string) => truncateSync(path, 9000)],
    ['has damaged pages', (path: string) => overwritePages(path)],
    ['holds an item that can not be read', (path: string) => damage(path, `UPDATE items SET finding = '{'`)],
    ['holds an item under another name', (path: string) => damage(path, `UPDATE items SET check_use = 'x'`)],
    ['belongs to another program', (path: string) => damage(path, 'PRAGMA application_id = 7')],
  ])('when it %s', async (_what, spoil) => {
    const path = await aFilledDatabase();
    spoil(path);
    const spoilt = readFileSync(path);
    expect(await reopened(path)).toEqual({ setAside: `${path}.corrupt-1`, interruptedRun: false, items: 0 });
    expect(readFileSync(`${path}.corrupt-1`).equals(spoilt)).toBe(true);
  });

  it('each time under the next number', async () => {
    const path = aStorePath();
    for (const number of [1, 2, 3]) {
      writeFileSync(path, `broken ${number} `.repeat(1000));
      expect(await reopened(path)).toMatchObject({ setAside: `${path}.corrupt-${number}` });
    }
    expect(existsSync(`${path}.corrupt-4`)).toBe(false);
  });
});

function damage(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

function overwritePages(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096, bytes.length - 4096);
  writeFileSync(path, bytes);
}

it('waits for the disk at every commit', () => {
  const opening = openDatabase(aStorePath());
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const { database } = opening;
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
});
