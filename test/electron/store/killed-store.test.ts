import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { aStore, aStorePath } from '../../support/a-store.ts';

/** More of them in continuous integration. */
const { SLUITEND_KILLS = '30' } = process.env;
const kills = Number(SLUITEND_KILLS);
const worker = fileURLToPath(new URL('../../support/store-worker.ts', import.meta.url));

/** What the last line of a killed process promised. */
interface Promised {
  readonly lastRun: number;
  readonly items: readonly (readonly [id: string, status: string, note: string])[];
}

it(`loses nothing it acknowledged when it is killed ${kills} times`, {
  timeout: 20_000 + kills * 4000,
}, async () => {
  const path = aStorePath();
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const lines = await killedWorker(path, kill);
    acknowledged += lines.length;
    const last = lines.at(-1);
    const stored = await itemsNow(path);
    if (last !== undefined) expectPromiseKept(path, last, stored);
    expectWholeDatabase(path, stored);
  }
  expect(acknowledged).toBeGreaterThan(kills);
});

/** The state is the one that was promised, or one step further: written, but killed before it could be said. */
function expectPromiseKept(path: string, promised: Promised, stored: Promised['items']): void {
  const database = new DatabaseSync(path);
  const run = database.prepare('SELECT outcome FROM runs WHERE number = ?').get(promised.lastRun);
  const lastStep = database
    .prepare(
      `SELECT item, json_extract(before, '$.status') AS status, json_extract(before, '$.note') AS note
       FROM history WHERE step = (SELECT max(step) FROM history)`,
    )
    .all()
    .map((row) => ({ ...row }));
  database.close();
  expect(run).toEqual({ outcome: 'done' });
  const now = new Map(stored.map((item) => [item[0], item]));
  const lost = promised.items.filter(([id, status, note]) => {
    const [, statusNow, noteNow] = now.get(id) ?? [];
    const isSame = status === statusNow && note === noteNow;
    return (
      !isSame &&
      !lastStep.some(({ item, ...before }) => item === id && isDeepStrictEqual(before, { status, note }))
    );
  });
  expect(lost).toEqual([]);
}

/** No damage, and of every item the last line of its history says what it is now. */
function expectWholeDatabase(path: string, stored: Promised['items']): void {
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  const rows = database
    .prepare(
      `SELECT item, json_extract(after, '$.status') AS status, json_extract(after, '$.note') AS note
       FROM history WHERE number IN (SELECT max(number) FROM history GROUP BY item) ORDER BY item`,
    )
    .all();
  database.close();
  expect(rows.map(({ item, status, note }) => [item, status, note])).toEqual(stored);
}

async function itemsNow(path: string): Promise<Promised['items']> {
  const store = await aStore(path);
  const items = (await store.items()).map(({ id, status, note }) => [id, status, note] as const);
  await store.close();
  return items;
}

/** Starts the worker, kills it at a random moment and gives every whole line it wrote. */
async function killedWorker(path: string, seed: number): Promise<readonly Promised[]> {
  const child = spawn(process.execPath, [worker, path, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exited = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), exited]);
  await wait(Math.random() * 120);
  child.kill('SIGKILL');
  const [code, signal] = await exited;
  expect({ code, signal, errors }).toEqual({ code: null, signal: 'SIGKILL', errors: '' });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
