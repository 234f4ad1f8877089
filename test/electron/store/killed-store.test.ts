import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aStore, aStorePath } from '../../support/a-store.ts';
import { bundledCrashChild, crashLife } from '../../support/crash-life.ts';

/** As the product promises in continuous integration; enough to notice in between. */
const kills = process.env['CI'] === undefined ? 20 : 500;
/** More than there are processors: most of a life is spent waiting for the disk. */
const atOnce = 6;

it(`loses nothing it acknowledged when it is killed ${kills} times`, {
  timeout: 60_000 + kills * 2000,
}, async () => {
  const child = await bundledCrashChild();
  const lost: string[] = [];
  let acknowledged = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      let path = aStorePath();
      for (let life = lane; life < kills; life += atOnce) {
        if (life % 50 === lane) path = aStorePath();
        const lines = await linesOfKilled(child, path, life);
        acknowledged += lines.length;
        lost.push(...lostOf(path, lines));
      }
      await (await aStore(path)).close();
    }),
  );
  expect(lost).toEqual([]);
  expect(acknowledged).toBeGreaterThan(kills);
});

/** What was acknowledged and is not there: every run, every note as a line of the history, and of the last one the item. */
function lostOf(path: string, lines: readonly string[]): readonly string[] {
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const isDone = database.prepare(`SELECT 1 FROM runs WHERE number = ? AND outcome = 'done'`);
  const isNoted = database.prepare(
    `SELECT 1 FROM history WHERE item = ? AND kind = 'noted' AND json_extract(after, '$.note') = ?`,
  );
  const lost = lines.filter((line) => {
    const [, kind, subject = '', said = ''] = /^(\w+) ?(\S*) ?(.*)$/.exec(line) ?? [];
    if (kind === 'run') return isDone.get(Number(subject)) === undefined;
    return kind === 'note' && isNoted.get(subject, said) === undefined;
  });
  const torn = database
    .prepare(
      `SELECT items.id FROM items JOIN history ON history.number =
         (SELECT max(number) FROM history AS own WHERE own.item = items.id)
       WHERE json_extract(history.after, '$.note') <> items.note`,
    )
    .all()
    .map(({ id }) => `item ${id} is not what its history says`);
  database.close();
  return [...lost, ...torn];
}

/** Kills the child at a random moment of its work, early or late, and gives what it had acknowledged. */
async function linesOfKilled(child: string, path: string, number: number): Promise<readonly string[]> {
  const life = crashLife(child, path, number);
  await life.hasSaid(1 + Math.floor(Math.random() * 30));
  await wait(Math.random() * 20);
  life.process.kill('SIGKILL');
  expect({ ended: await life.ended, errors: life.errors() }).toEqual({ ended: 'SIGKILL', errors: '' });
  return life.lines();
}
