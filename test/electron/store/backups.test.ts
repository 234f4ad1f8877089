import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { backupsKept, backupsOf, lastLineOf } from '#electron/store/backups.ts';
import { openStore } from '#electron/store/open-store.ts';
import { restoreBackup } from '#electron/store/restore-backup.ts';
import type { Store } from '#electron/store/store.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { day } from '../../support/an-open-item.ts';

const monday = day('2026-03-16');

async function noted(store: Store, note: string): Promise<void> {
  const [item] = await store.items();
  if (!item) throw new Error('No item');
  await store.applyAction(item.id, { kind: 'note', note }, { at: aClock.now(), who: 'Anna' });
}

async function notesIn(store: Store): Promise<readonly string[]> {
  return (await store.items()).map(({ note }) => note);
}

async function aStoreWithBackup(path: string): Promise<Store> {
  const store = await aStore(path);
  await aSavedRun(store, [aFinding()]);
  await noted(store, 'voor de kopie');
  await store.backUp(monday);
  await noted(store, 'na de kopie');
  return store;
}

it('keeps one backup a day and the last fourteen', async () => {
  const path = aStorePath();
  const store = await aStore(path);
  for (let days = 0; days < 16; days += 1) await store.backUp(addDays(monday, days));
  await store.backUp(addDays(monday, 15));
  const days = backupsOf(path).map((one) => one.day);
  expect(days).toEqual(Array.from({ length: backupsKept }, (_, ago) => addDays(monday, 15 - ago)));
});

it('goes back to a backup, keeps what was there, and knows how much came later', async () => {
  const path = aStorePath();
  const store = await aStoreWithBackup(path);
  const [backup] = backupsOf(path);
  if (!backup) throw new Error('No backup');
  expect((await store.lastLine()) - (lastLineOf(backup.path) ?? 0)).toBe(1);
  await store.close();
  const aside = restoreBackup(path, backup);
  expect(basename(aside)).toBe('state.sqlite.before-restore-1');
  const again = await aStore(path);
  expect(await notesIn(again)).toEqual(['voor de kopie']);
  await noted(again, 'verder gewerkt');
  expect(await notesIn(await aStore(aside))).toEqual(['na de kopie']);
});

it('leaves everything as it was when a backup can not be copied', async () => {
  const path = aStorePath();
  await (await aStore(path)).close();
  const before = readdirSync(dirname(path));
  const gone = { day: day('2026-03-16'), path: `${path}.backup-2026-03-16`, bytes: 1 };
  expect(() => restoreBackup(path, gone)).toThrow('ENOENT');
  expect(readdirSync(dirname(path))).toEqual(before);
});

it('puts the newest backup that opens in the place of a damaged database', async () => {
  const path = aStorePath();
  const store = await aStoreWithBackup(path);
  await store.backUp(addDays(monday, 1));
  await store.close();
  writeFileSync(path, 'damaged');
  writeFileSync(`${path}.backup-2026-03-17`, 'damaged as well');
  const opening = await openStore(path, aClock);
  if (!opening.ok) throw new Error(opening.reason);
  expect({ ...opening, store: await notesIn(opening.store) }).toEqual({
    ok: true,
    store: ['voor de kopie'],
    setAside: `${path}.corrupt-1`,
    restoredFrom: monday,
    interruptedRun: false,
  });
  expect(readFileSync(`${path}.corrupt-1`, 'utf8')).toBe('damaged');
  await opening.store.close();
});

it('leaves nothing of other days when it is told that there may be only one', async () => {
  const path = aStorePath();
  const store = await aStoreWithBackup(path);
  await store.backUp(addDays(monday, 3), 'only');
  expect(backupsOf(path).map((one) => one.day)).toEqual([addDays(monday, 3)]);
});

it('says who has a workspace open, and lets in whoever comes after a process that was killed', async () => {
  const path = aStorePath();
  const store = await aStore(path);
  const second = await openStore(path, aClock);
  expect(second).toMatchObject({
    ok: false,
    reason: 'in-use',
    owner: { who: expect.any(String), machine: expect.any(String), since: aClock.now() },
  });
  await store.close();
  writeFileSync(
    join(dirname(path), `${basename(path)}.owner`),
    '{"who":"weg","machine":"PC","since":"2020"}',
  );
  expect(await notesIn(await aStore(path))).toEqual([]);
});

it('exports everything that can not be made again, as one JSON text', async () => {
  const store = await aStoreWithBackup(aStorePath());
  let text = '';
  for await (const piece of store.exportEverything()) text += piece;
  const everything = JSON.parse(text);
  expect(everything.items.map(({ note }: { note: string }) => note)).toEqual(['na de kopie']);
  expect(everything.history).toHaveLength(3);
  expect(everything.history[2].after.note).toBe('na de kopie');
  expect(Object.keys(everything)).not.toContain('read_cache');
});

it('leaves nothing but the backups in their folder, also after they were looked into or let go', async () => {
  const path = aStorePath();
  const store = await aStoreWithBackup(path);
  for (let days = 1; days < 16; days += 1) await store.backUp(addDays(monday, days));
  for (const backup of backupsOf(path)) expect(lastLineOf(backup.path)).not.toBeNull();
  await store.close();
  const kept = backupsOf(path).map((backup) => basename(backup.path));
  expect(readdirSync(dirname(path)).filter((name) => name.includes('.backup-'))).toEqual(kept.toSorted());
});

it('clears away what an older version left beside a backup', async () => {
  const path = aStorePath();
  const store = await aStoreWithBackup(path);
  const [backup] = backupsOf(path);
  for (const end of ['-wal', '-shm']) writeFileSync(`${backup?.path}${end}`, '');
  await store.backUp(addDays(monday, 1));
  expect(readdirSync(dirname(path)).filter((name) => /backup-.*-(?:wal|shm)$/.test(name))).toEqual([]);
});
