import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openReader } from '#electron/worker/open-reader.ts';
import { defaultLimits, type FileSource, type Reader } from '#electron/worker/protocol.ts';
import { endingOf } from '../../support/reading/read-bytes.ts';

const misbehaving = new URL('../../support/reading/thread-misbehaving.ts', import.meta.url);
const opened: Reader[] = [];

function reader(milliseconds = 10_000, jobs = 1): Reader {
  const limits = { ...defaultLimits, milliseconds, megabytes: 64 };
  const made = openReader({ workerEntry: misbehaving, jobs, limits });
  opened.push(made);
  return made;
}

function file(name: string): FileSource {
  return { kind: 'bytes', name, bytes: new Uint8Array([1]) };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

describe('a pool of reading threads', () => {
  test('goes on with the queue after files that hang, throw, exit and eat all memory', async () => {
    const pool = reader(1500);
    const names = ['good', 'hang', 'good', 'throw', 'good', 'exit', 'good', 'eat-memory', 'good'];
    const answers = await Promise.all(names.map((name) => pool.read(file(name))));
    expect(answers.map(endingOf)).toEqual([
      'no-text',
      'timeout: took-too-long',
      'no-text',
      'corrupt: reader-failed',
      'no-text',
      'corrupt: reader-failed',
      'no-text',
      'too-large: out-of-memory',
      'no-text',
    ]);
  });

  test('memory counts wherever a file takes it, and large pieces of it do not end the program', async () => {
    const pool = reader(10_000);
    const names = ['eat-buffers', 'good', 'eat-in-large-pieces', 'good'];
    const answers = await Promise.all(names.map((name) => pool.read(file(name))));
    expect(answers.map(endingOf)).toEqual([
      'too-large: out-of-memory',
      'no-text',
      'too-large: out-of-memory',
      'no-text',
    ]);
  }, 30_000);

  test('a file that never gives the thread back keeps the hash it had already told', async () => {
    const answer = await reader(500).read(file('hash-then-spin'));
    expect(answer).toEqual({
      kind: 'read',
      reading: {
        status: 'timeout',
        hash: 'abc',
        pages: null,
        content: null,
        problem: { code: 'took-too-long', detail: null },
        durationMs: expect.any(Number),
      },
      recognised: null,
    });
  });

  test('a thread that hangs is stopped, not left to itself', async () => {
    const channel = new BroadcastChannel('ticks');
    let ticks = 0;
    channel.onmessage = () => {
      ticks += 1;
    };
    await reader(500).read(file('tick-and-hang'));
    await vi.waitFor(
      async () => {
        const before = ticks;
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect([before > 0, ticks - before]).toEqual([true, 0]);
      },
      { timeout: 10_000 },
    );
    channel.close();
  });

  test('hanging files hold up only the thread they hang in', async () => {
    const pool = reader(2000, 2);
    const order: string[] = [];
    const read = async (name: string, label: string) => {
      await pool.read(file(name));
      order.push(label);
    };
    await Promise.all([read('hang', 'hang'), read('good', 'a'), read('good', 'b'), read('good', 'c')]);
    expect(order).toEqual(['a', 'b', 'c', 'hang']);
  });

  test('all threads but one end when there is nothing to do, and come back with the work', async () => {
    const channel = new BroadcastChannel('alive');
    const heard: unknown[] = [];
    channel.onmessage = (message: object) => heard.push(Reflect.get(message, 'data'));
    const alive = async () => {
      heard.length = 0;
      await new Promise((resolve) => setTimeout(resolve, 400));
      return new Set(heard).size;
    };
    const pool = reader(10_000, 3);
    const readAll = () =>
      Promise.all(Array.from({ length: 12 }, () => pool.read(file('tell-and-answer')))).then((all) =>
        all.map(endingOf),
      );
    for (let time = 0; time < 2; time += 1) {
      expect(await readAll()).toEqual(Array(12).fill('no-text'));
      await vi.waitFor(async () => expect(await alive()).toBe(1), { timeout: 10_000 });
    }
    channel.close();
  });

  test('a thread that can not start costs every file its reading, not the run', async () => {
    const pool = openReader({ workerEntry: new URL('file:///nowhere/worker.js'), jobs: 2 });
    opened.push(pool);
    const answers = await Promise.all([pool.read(file('a')), pool.read(file('b')), pool.read(file('c'))]);
    expect(answers.map(endingOf)).toEqual(Array(3).fill('corrupt: reader-failed'));
  });

  test('closing answers what was still waiting or under way', async () => {
    const pool = reader();
    const waiting = [pool.read(file('hang')), pool.read(file('good'))];
    await pool.close();
    const late = await pool.read(file('good'));
    expect([...(await Promise.all(waiting)), late].map(endingOf)).toEqual(
      Array(3).fill('unavailable: reader-failed'),
    );
  });

  test('is closed also when an answer comes meanwhile and nothing else keeps the process alive', () => {
    const script = fileURLToPath(new URL('../../support/reading/close-while-answered.ts', import.meta.url));
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('closed');
  });

  test('keeps the bytes of its caller', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    await reader().read({ kind: 'bytes', name: 'good', bytes });
    expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
  });
});
