import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '#electron/store/open-store.ts';
import { dayOf, type Store } from '#electron/store/store.ts';
import type { Verdict } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aStorePath } from '../../support/a-store.ts';

/** What should be there: the same decisions, kept in a map and a list. */
interface Model {
  readonly items: Map<ItemId, OpenItem>;
  /** Actions not taken back, last one at the end. */
  readonly done: {
    readonly action: ItemAction['kind'];
    readonly before: OpenItem;
    readonly after: OpenItem;
  }[];
}

interface Real {
  store: Store;
  readonly path: string;
}

type Story = (model: Model, real: Real) => Promise<void>;

const moment = { at: aClock.now(), who: 'Anna' };
const subjects = ['a', 'b', 'c', 'd'];

const runs = fc
  .record({
    verdicts: fc.array(
      fc.constantFrom<Verdict | null>(
        'satisfied',
        'violated',
        'violated',
        'undecided',
        'not-applicable',
        null,
      ),
      { minLength: subjects.length, maxLength: subjects.length },
    ),
    valuesHash: fc.constantFrom('one', 'two'),
    days: fc.nat(3),
  })
  .map(({ verdicts, valuesHash, days }): Story => {
    const today = todayOf(verdicts, valuesHash, days);
    return async (model, { store }) => {
      for (const { item } of reconcile([...model.items.values()], today)) model.items.set(item.id, item);
      await store.saveRun({
        run: await store.startRun(today.asOf, aClock.now()),
        asOf: today.asOf,
        at: aClock.now(),
        who: 'controleronde',
        decide: (stored) => reconcile(stored, today),
        dossiers: { put: [], remove: [] },
        secretFields: new Set(),
        registerValues: new Map(),
        overview: { unlinked: [], unread: [], decisions: [] },
      });
    };
  });

const actions = fc
  .record({
    subject: fc.constantFrom(...subjects),
    action: fc.constantFrom<ItemAction>(
      { kind: 'start' },
      { kind: 'claim-done' },
      { kind: 'reopen' },
      { kind: 'note', note: 'Gebeld' },
      { kind: 'note', note: '' },
    ),
  })
  .map(({ subject, action }): Story => {
    const id = String(aFinding({ subject }).id) as ItemId;
    return async ({ items, done }, { store }) => {
      const before = items.get(id);
      const outcome =
        before && applyAction(before, action, { today: dayOf(moment), isReleasable: () => true });
      if (before && outcome?.kind === 'changed') {
        items.set(id, outcome.item);
        done.push({ action: action.kind, before, after: outcome.item });
      }
      const kind = outcome === undefined ? 'not-found' : outcome.kind === 'changed' ? 'done' : outcome.kind;
      expect((await store.applyAction(id, action, moment)).kind).toBe(kind);
    };
  });

const undoing: Story = async ({ items, done }, { store }) => {
  const last = done.at(-1);
  const now = last && items.get(last.after.id);
  const field = last?.action === 'note' ? 'note' : 'status';
  const stands = last !== undefined && now !== undefined && now[field] === last.after[field];
  if (stands) {
    const { note, status, because } = last.before;
    items.set(now.id, { ...now, ...(field === 'note' ? { note } : { status, because }) });
    done.pop();
  }
  expect(await store.undoable()).toEqual(stands ? expect.anything() : null);
  expect(await store.undoLast(moment)).toBe(stands);
};

const restarting: Story = async (_model, real) => {
  await real.store.close();
  real.store = await opened(real.path);
};

it('is after any actions, runs, undos and restarts what a simple model says', {
  timeout: 60_000,
}, async () => {
  const story = fc.oneof(
    { weight: 3, arbitrary: runs },
    { weight: 6, arbitrary: actions },
    { weight: 3, arbitrary: fc.constant(undoing) },
    { weight: 1, arbitrary: fc.constant(restarting) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(story, { minLength: 5, maxLength: 40 }), async (stories) => {
      const path = aStorePath();
      const real: Real = { path, store: await opened(path) };
      const model: Model = { items: new Map(), done: [] };
      try {
        for (const happens of stories) {
          await happens(model, real);
          expect(new Map((await real.store.items()).map((item) => [item.id, item]))).toEqual(model.items);
        }
        await expectDiary(real.store);
      } finally {
        await real.store.close();
      }
    }),
    { numRuns: 40 },
  );
});

/** Read from the first line to the last, the history tells how each item became what it is. */
async function expectDiary(store: Store): Promise<void> {
  for (const { id, status, note } of await store.items()) {
    const told = await store.history({ kind: 'item', item: id });
    for (const [index, { before }] of told.entries()) {
      expect(before && [before.status, before.note]).toEqual(endOf(told[index - 1]?.after));
    }
    expect([status, note]).toEqual(endOf(told.at(-1)?.after));
  }
}

function endOf(after: { readonly status: string; readonly note: string } | null | undefined) {
  return after ? [after.status, after.note] : null;
}

async function opened(path: string): Promise<Store> {
  const opening = await openStore(path, aClock);
  if (!opening.ok || opening.setAside !== null) throw new Error('The store did not open as it was left');
  return opening.store;
}

function todayOf(verdicts: readonly (Verdict | null)[], valuesHash: string, days: number): Today {
  const judged = subjects.flatMap((subject, index) => {
    const verdict = verdicts[index] ?? null;
    if (verdict === null) return [];
    const about = verdict === 'undecided' ? ({ class: 'unchecked' } as const) : {};
    return [{ finding: aFinding({ subject, valuesHash, ...about }), verdict }];
  });
  return {
    asOf: addDays(aClock.today(), days),
    evaluation: {
      findings: judged
        .filter(({ verdict }) => verdict === 'violated' || verdict === 'undecided')
        .map(({ finding }) => finding),
      judgements: judged.map(({ finding: { id, dossier }, verdict }) => ({ id, dossier, verdict })),
    },
    complete: true,
    exhaustiveChecks: new Set(),
    unread: new Set(),
    registersRead: true,
    addWorkingDays: addDays,
  };
}
