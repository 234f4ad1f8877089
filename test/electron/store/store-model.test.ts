import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '#electron/store/open-store.ts';
import type { Store } from '#electron/store/store.ts';
import { isOpen } from '#shared/domain/open-item.ts';
import { aClock } from '../../support/a-clock.ts';
import { aStorePath } from '../../support/a-store.ts';
import { type Model, type Real, stories } from '../../support/store-stories.ts';

const isThorough = process.env['CI'] === 'true';

it('is after any actions, runs, changed files, undos and restarts what a simple model says', {
  timeout: isThorough ? 600_000 : 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stories, { minLength: 5, maxLength: 40 }), async (told) => {
      const path = aStorePath();
      const real: Real = { path, store: await opened(path), reopen: opened };
      const model: Model = {
        items: new Map(),
        proved: new Map(),
        closed: new Map(),
        done: [],
        day: aClock.today(),
      };
      try {
        for (const happens of told) {
          await happens(model, real);
          await expectSame(model, real.store);
        }
        await expectDiary(real.store);
      } finally {
        await real.store.close();
      }
    }),
    { numRuns: isThorough ? 1000 : 20 },
  );
});

/** No item is lost, none is done that is not, and everything is as the model says. */
async function expectSame({ items, proved, closed }: Model, store: Store): Promise<void> {
  const stored = await store.items();
  expect(new Map(stored.map((item) => [item.id, item]))).toEqual(items);
  for (const item of stored) {
    if (item.task === undefined) expect([item.id, !isOpen(item)]).toEqual([item.id, proved.get(item.id)]);
    expect(item.waiting !== undefined).toBe(item.status === 'waiting');
    expect(item.pause !== undefined).toBe(
      item.status === 'snoozed' || item.status === 'released-under-reserve',
    );
  }
  expect((await store.closedDossiers()).map(({ dossier }) => dossier)).toEqual([...closed.keys()]);
}

/** Read from the first line to the last, the history tells how each item and each dossier became what it is. */
async function expectDiary(store: Store): Promise<void> {
  for (const item of await store.items()) {
    const told = await store.history({ kind: 'item', item: item.id });
    for (const [index, { before }] of told.entries()) {
      expect(partsOf(before)).toEqual(partsOf(told[index - 1]?.after ?? null));
    }
    expect(partsOf(item)).toEqual(partsOf(told.at(-1)?.after ?? null));
  }
  const all = await store.history({ kind: 'after', number: 0 });
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
}

const parts = ['status', 'note', 'waiting', 'pause', 'assigned', 'next', 'call', 'clock'] as const;

function partsOf(from: Partial<Record<(typeof parts)[number], unknown>> | null) {
  return from === null ? null : parts.map((part) => from[part]);
}

async function opened(path: string): Promise<Store> {
  const opening = await openStore(path, aClock);
  if (!opening.ok || opening.setAside !== null) throw new Error('The store did not open as it was left');
  return opening.store;
}
