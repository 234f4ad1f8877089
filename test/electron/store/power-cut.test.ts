import { copyFileSync, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aStore, aStorePath } from '../../support/a-store.ts';
import { bundledCrashChild, crashLife } from '../../support/crash-life.ts';

const cuts = process.env['CI'] === undefined ? 12 : 60;

/**
 * A power cut leaves the files as they were at one moment: the child stands still (SIGSTOP) while they are copied. What
 * the copies can't show is a disk that says it has written what is still in its own memory; against the operating
 * system doing that stands `synchronous` FULL, which is tested on its own.
 */
it(`opens ${cuts} copies of its files, made at random moments, with everything acknowledged`, {
  timeout: 60_000 + cuts * 2000,
}, async () => {
  const path = aStorePath();
  const life = crashLife(await bundledCrashChild(), path, 1);
  await life.hasSaid(1);
  for (let cut = 0; cut < cuts; cut += 1) {
    await life.hasSaid(life.lines().length + Math.floor(Math.random() * 10));
    await wait(Math.random() * 20);
    const acknowledged = life.lines();
    life.process.kill('SIGSTOP');
    const copy = aStorePath();
    for (const end of ['', '-wal', '-shm']) {
      if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    }
    life.process.kill('SIGCONT');
    await (await aStore(copy)).close();
    expect(missingIn(copy, acknowledged)).toEqual([]);
  }
  expect(life.errors()).toBe('');
  expect(life.lines().length).toBeGreaterThan(cuts);
});

function missingIn(path: string, acknowledged: readonly string[]): readonly string[] {
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const there = new Set(
    database
      .prepare(
        `SELECT 'note ' || item || ' ' || json_extract(after, '$.note') AS line FROM history WHERE kind = 'noted'
         UNION ALL SELECT 'run ' || number FROM runs WHERE outcome = 'done'`,
      )
      .all()
      .map(({ line }) => line),
  );
  database.close();
  return acknowledged.filter((line) => /^(?:note|run) /.test(line) && !there.has(line));
}
