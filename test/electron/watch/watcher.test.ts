import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualPace } from '#electron/watch/watch-port.ts';
import { Watcher } from '#electron/watch/watcher.ts';
import { aWatchedWorkspace } from '../../support/a-watch-port.ts';

let watcher: Watcher | null = null;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await watcher?.close();
  vi.useRealTimers();
});

async function watched(options: { readonly events?: boolean } = {}) {
  const { world, port, home } = aWatchedWorkspace(options);
  world.files.set(world.path('a.pdf'), '10 1');
  world.readAll();
  const made = new Watcher(port);
  watcher = made;
  /** Lets time pass in small steps, so that clock and timers go together. */
  const pass = async (milliseconds: number) => {
    for (let gone = 0; gone < milliseconds; gone += 500) {
      world.passed(500);
      await vi.advanceTimersByTimeAsync(500);
    }
  };
  await pass(500);
  return { world, home, pass, watcher: made };
}

describe('a watched workspace', () => {
  it('is checked once when a new file has come to rest', async () => {
    const { world, pass } = await watched();
    world.change('b.pdf', '5 2');
    await pass(1_500);
    expect(world.runs).toBe(0);
    await pass(5_000);
    expect(world.runs).toBe(1);
    await pass(30 * 60_000);
    expect([world.runs, world.bugs]).toEqual([1, []]);
  });

  it('waits while a file is still being written, but not for ever', async () => {
    const { world, pass } = await watched();
    for (let size = 1; size <= 20; size += 1) {
      world.change('b.pdf', `${size} ${size}`);
      await pass(1_500);
    }
    expect(world.runs).toBe(0);
    for (let size = 21; size <= 50; size += 1) {
      world.change('b.pdf', `${size} ${size}`);
      await pass(1_500);
    }
    expect(world.runs).toBe(1);
  });

  it('does nothing for an event without a change', async () => {
    const { world, pass } = await watched();
    world.change('a.pdf', '10 1');
    await pass(60_000);
    expect(world.runs).toBe(0);
  });

  it('finds a change of which no event came', async () => {
    const { world, pass } = await watched();
    world.files.set(world.path('a.pdf'), '11 2');
    await pass(usualPace.verify + 10_000);
    expect(world.runs).toBe(1);
  });

  it('finds a change within a minute or two where there are no events', async () => {
    const { world, pass } = await watched({ events: false });
    world.files.delete(world.path('a.pdf'));
    await pass(usualPace.poll + 10_000);
    expect(world.runs).toBe(1);
  });

  it('tries a file that can not be read once, and again when its lock is gone', async () => {
    const { world, pass } = await watched();
    world.unreadable.add(world.path('b.xlsx'));
    world.locks.add(world.path('~$b.xlsx'));
    world.change('b.xlsx', '5 2');
    await pass(25 * 60_000);
    expect(world.runs).toBe(1);
    world.locks.clear();
    world.unreadable.clear();
    world.change('a.pdf', '10 1');
    await pass(10_000);
    expect(world.runs).toBe(2);
  });

  it('tries a file that something else holds again after a while, and gives up in the end', async () => {
    const { world, pass, watcher: own } = await watched();
    world.unreadable.add(world.path('b.pdf'));
    world.change('b.pdf', '5 2');
    await pass(10_000);
    const runs = [world.runs];
    for (const wait of [...usualPace.retries, 2 * 60 * 60_000]) {
      own.runEnded();
      await pass(wait + 10_000);
      runs.push(world.runs);
    }
    expect(runs).toEqual([1, 2, 3, 4, 4]);
    world.unreadable.clear();
    world.change('b.pdf', '5 3');
    await pass(10_000);
    own.runEnded();
    await pass(2 * 60 * 60_000);
    expect(world.runs).toBe(5);
  });

  it('leaves to a run that someone started what was there at its beginning', async () => {
    const { world, pass, watcher: own } = await watched();
    world.files.set(world.path('b.pdf'), '5 2');
    world.running = true;
    own.runStarted();
    await pass(4_000);
    world.readAll();
    world.running = false;
    own.runEnded();
    await pass(30_000);
    expect(world.runs).toBe(0);
  });

  it('starts again when a file changes beneath a run', async () => {
    const { world, pass, watcher: own } = await watched();
    world.running = true;
    own.runStarted();
    await pass(500);
    world.change('a.pdf', '12 3');
    await pass(10_000);
    expect(world.runs).toBe(1);
  });

  it('checks once more what changed between the beginning of a run and the first look', async () => {
    const { world, pass, watcher: own } = await watched();
    world.files.set(world.path('a.pdf'), '12 3');
    world.running = true;
    own.runStarted();
    await pass(500);
    world.running = false;
    own.runEnded();
    await pass(10_000);
    expect(world.runs).toBe(1);
  });
});

describe('a folder that goes away', () => {
  it('is told with the time it was last there, counts nothing as gone, and is caught up with when it is back', async () => {
    const { world, home, pass, watcher: own } = await watched();
    own.runStarted();
    await pass(500);
    world.now = '2026-03-16T09:12:00';
    own.runEnded();
    await pass(500);
    world.away = true;
    world.now = '2026-03-16T09:30:00';
    await pass(usualPace.verify);
    expect([own.view(), world.runs, world.views]).toEqual([
      { state: 'watching', away: [{ folder: home, lastSeenAt: '2026-03-16T09:12:00' }] },
      0,
      1,
    ]);
    world.away = false;
    await pass(usualPace.poll + 1_000);
    expect([own.view().away, world.runs, world.views]).toEqual([[], 1, 2]);
  });
});

describe('a set time', () => {
  it('starts one check, also when the computer slept through it', async () => {
    const { world, pass } = await watched();
    world.settings = { on: false, checkAt: '09:10', pauseOnBattery: false };
    await pass(25_000);
    world.now = '2026-03-16T10:45:00';
    await pass(60_000);
    expect(world.runs).toBe(1);
  });
});

describe('a person', () => {
  it('can switch the watching off and on', async () => {
    const { world, pass, watcher: own } = await watched();
    world.settings = { ...world.settings, on: false };
    own.settingsChanged();
    world.change('b.pdf', '5 2');
    await pass(60_000);
    expect([own.view().state, world.runs]).toEqual(['off', 0]);
    world.settings = { ...world.settings, on: true };
    own.settingsChanged();
    await pass(10_000);
    expect([own.view().state, world.runs]).toEqual(['watching', 1]);
  });

  it('can save the battery: the check comes when there is power again', async () => {
    const { world, pass, watcher: own } = await watched();
    world.settings = { ...world.settings, pauseOnBattery: true };
    world.battery = true;
    world.change('b.pdf', '5 2');
    await pass(60_000);
    expect([own.view().state, world.runs]).toEqual(['paused', 0]);
    world.battery = false;
    world.wake();
    await pass(10_000);
    expect([own.view().state, world.runs]).toEqual(['watching', 1]);
  });
});

it('after it is closed nothing is looked at', async () => {
  const { world, pass, watcher: own } = await watched();
  await own.close();
  const before = world.looks;
  world.change('b.pdf', '5 2');
  await pass(20 * 60_000);
  expect([world.runs, world.looks]).toEqual([0, before]);
});
