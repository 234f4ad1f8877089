import { describe, expect, it } from 'vitest';
import { Pace, unwatched } from '#electron/run/pace.ts';
import type { Steps } from '#shared/domain/steps.ts';

/** Goes on until it is told to stop, or for far too long. */
function* until(isEnough: () => boolean): Steps<'enough' | 'never'> {
  for (let step = 0; step < 100_000_000; step += 1) {
    if (isEnough()) return 'enough';
    yield;
  }
  return 'never';
}

describe('long work', () => {
  it('comes to what its steps come to', async () => {
    let left = 3;
    expect(await unwatched().all(until(() => left-- === 0))).toBe('enough');
  });

  it('lets the rest of the program have its turn', async () => {
    let hadTurn = false;
    setImmediate(() => {
      hadTurn = true;
    });
    expect(await unwatched().all(until(() => hadTurn))).toBe('enough');
  });

  it('tells how far it is, and never more than all of it', async () => {
    const told: number[] = [];
    const pace = new Pace((part) => told.push(part));
    pace.expect(1000);
    await pace.all(until(() => told.length === 3));
    expect(told.every((part) => part > 0 && part <= 1)).toBe(true);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  it('counts what is still to come from where it is when that becomes known', async () => {
    const told: number[] = [];
    const pace = new Pace((part) => told.push(part));
    await pace.step(1e9);
    pace.expect(1e9);
    await pace.all(until(() => told.some((part) => part > 0)));
    expect(told.at(-1)).toBeCloseTo(0.5, 1);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const pace = new Pace(() => abort.abort('enough of it'), abort.signal);
    await expect(pace.all(until(() => false))).rejects.toBe('enough of it');
  });

  it('pauses also where it can not be stopped any more', async () => {
    const abort = new AbortController();
    abort.abort('enough of it');
    const told: number[] = [];
    const pace = new Pace((part) => told.push(part), abort.signal);
    pace.expect(2);
    await pace.step(0);
    await pace.pause();
    expect(told).toEqual([0]);
  });

  it('stops between pieces that are no steps of one thing', async () => {
    const abort = new AbortController();
    abort.abort('enough of it');
    const pace = new Pace(() => undefined, abort.signal);
    const work = async () => {
      for (let piece = 0; piece < 100_000_000; piece += 1) await pace.step();
    };
    await expect(work()).rejects.toBe('enough of it');
  });
});
