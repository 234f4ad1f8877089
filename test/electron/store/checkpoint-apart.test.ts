import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { checkpointApart } from '#electron/store/checkpoint-apart.ts';
import { oneAtATime } from '#electron/store/one-at-a-time.ts';

/** A database with a table, the size of its file, and a way to write more than SQLite leaves in the log. */
function aDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-checkpoint-'));
  const path = join(folder, 'one.sqlite');
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    if (database.isOpen) database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE one (text TEXT)');
  const fill = () => database.exec('INSERT INTO one VALUES (hex(zeroblob(4000000)))');
  return { database, fill, size: () => statSync(path).size };
}

it('brings a large write to the database after a turn for the rest of the program', async () => {
  const { database, fill, size } = aDatabase();
  const small = size();
  let between = -1;
  await checkpointApart(database, oneAtATime(), async () => {
    fill();
    setImmediate(() => {
      between = size();
    });
  });
  expect({ between, after: size() > 8_000_000 }).toEqual({ between: small, after: true });
});

it('tells that everything is written before its pages are moved', async () => {
  const { database, fill, size } = aDatabase();
  const small = size();
  const sizes: number[] = [];
  const write = async () => fill();
  await checkpointApart(database, oneAtATime(), write, async () => sizes.push(size()));
  expect(sizes).toEqual([small]);
});

it('does not come between another write and its end', async () => {
  const { database, fill, size } = aDatabase();
  const turns = oneAtATime();
  const large = checkpointApart(database, turns, () => turns.take(async () => fill()));
  const other = turns.take(async () => {
    database.exec('BEGIN IMMEDIATE');
    await new Promise((resolve) => setTimeout(resolve, 5));
    database.exec("INSERT INTO one VALUES ('other'); COMMIT");
  });
  await Promise.all([large, other]);
  expect(size()).toBeGreaterThan(8_000_000);
});

it('tells that the write failed, and later writes go to the database again', async () => {
  const { database, fill, size } = aDatabase();
  const failing = checkpointApart(database, oneAtATime(), () => Promise.reject(new Error('no room')));
  await expect(failing).rejects.toThrow('no room');
  fill();
  expect(size()).toBeGreaterThan(8_000_000);
});

it('leaves a database that was closed alone', async () => {
  const { database } = aDatabase();
  expect(await checkpointApart(database, oneAtATime(), async () => database.close())).toBeUndefined();
});
