import fc from 'fast-check';
import { expect } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { Verdict } from '#shared/domain/finding.ts';
import { isSameData } from '#shared/domain/is-same-data.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { type ItemId, itemIdOf, type OpenItem } from '#shared/domain/open-item.ts';
import { addWorkingDays } from '#shared/domain/working-days.ts';
import { type ActionDay, applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import type { DossierSeal } from '#shared/reconcile/dossier-seal.ts';
import { withDue } from '#shared/reconcile/item-clock.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { wake } from '#shared/reconcile/wake.ts';
import { aClock } from './a-clock.ts';
import { aFinding } from './a-finding.ts';

/** What should be there: the same decisions, kept in maps and a list. */
export interface Model {
  readonly items: Map<ItemId, OpenItem>;
  /** Whether the last run that judged it proved it; kept by itself, so that no item is done because we decided so. */
  readonly proved: Map<ItemId, boolean>;
  readonly closed: Map<DossierId, DossierSeal>;
  /** Steps not taken back, last one at the end. */
  readonly done: Step[];
  day: LocalDate;
}

type Step =
  | { readonly kind: 'items'; readonly acted: readonly Acted[] }
  | { readonly kind: 'close' | 'reopen'; readonly dossier: DossierId; readonly seal: DossierSeal };

interface Acted {
  readonly before: OpenItem | null;
  readonly after: OpenItem;
}

export interface Real {
  store: Store;
  readonly path: string;
  readonly reopen: (path: string) => Promise<Store>;
}

export type Story = (model: Model, real: Real) => Promise<void>;

const subjects = ['a', 'b', 'c', 'd'];
const dossier = aFinding().dossier as DossierId;
const idOf = subjects.map((subject) => itemIdOf(aFinding({ subject }).id));
const seals: readonly DossierSeal[] = ['1', '2'].map((hash) => ({
  row: { total: hash },
  rowHash: hash,
  files: { 'factuur.pdf': hash },
}));

const momentOf = (day: LocalDate) => ({ at: aClock.now(), who: 'Anna', day });
const dayOf = (today: LocalDate): ActionDay => ({ today, isReleasable: ({ subject }) => subject !== 'd' });

/** `null`: the run says nothing of it, as with a folder that is out of reach. `hash`: what a changed file says now. */
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
    hash: fc.constantFrom('one', 'two'),
    days: fc.nat(3),
    document: fc.constantFrom('bon', 'factuur'),
    complete: fc.boolean(),
    seal: fc.constantFrom(...seals),
  })
  .map(({ verdicts, hash, days, document, complete, seal }): Story => {
    return async (model, { store }) => {
      model.day = addDays(model.day, days);
      const today = todayOf({ verdicts, hash, document, complete, asOf: model.day });
      for (const { item } of reconcile([...model.items.values()], today)) model.items.set(item.id, item);
      for (const [index, verdict] of verdicts.entries()) {
        const id = idOf[index];
        const isProof = verdict === 'satisfied' || verdict === 'not-applicable';
        if (id === undefined || verdict === null || !model.items.has(id)) continue;
        model.proved.set(id, isProof);
      }
      const known = model.closed.get(dossier);
      const isMoved = known !== undefined && known.rowHash !== seal.rowHash;
      if (isMoved) model.closed.delete(dossier);
      await store.saveRun({
        run: await store.startRun(today.asOf, aClock.now()),
        asOf: today.asOf,
        at: aClock.now(),
        who: 'controleronde',
        decide: (stored) => reconcile(stored, today),
        dossiers: { put: [], remove: [] },
        secretFields: new Set(),
        registerValues: new Map(),
        moved: () => (isMoved ? [{ kind: 'value', name: 'total', before: '1', after: '2' }] : []),
        overview: { unlinked: [], unread: [], decisions: [] },
      });
    };
  });

const waiting = (askedOn: LocalDate): ItemAction => ({
  kind: 'wait',
  waiting: { on: { kind: 'customer' }, person: null, how: 'phone', question: '?', askedOn, expectedBy: null },
});

/** What a person may do; the days are counted from the day on which it is done. */
const actions = fc.constantFrom<(day: LocalDate) => ItemAction>(
  () => ({ kind: 'start' }),
  () => ({ kind: 'claim-done' }),
  () => ({ kind: 'claim-done' }),
  () => ({ kind: 'reopen' }),
  () => ({ kind: 'note', note: 'Gebeld' }),
  () => ({ kind: 'note', note: '' }),
  waiting,
  (day) => ({ kind: 'remind', on: day, expectedBy: null }),
  () => ({ kind: 'answered', answer: 'Komt' }),
  (day) => ({ kind: 'release', reason: 'Haast', until: addDays(day, 2) }),
  (day) => ({ kind: 'snooze', pause: { kind: 'snooze', until: addDays(day, 2) } }),
  () => ({ kind: 'snooze', pause: { kind: 'snooze-until-document', known: ['bon'] } }),
  () => ({ kind: 'assign', department: 'planning', person: null }),
  () => ({ kind: 'assign', department: null, person: null }),
  (day) => ({ kind: 'next', next: { action: 'Bellen', on: day } }),
  (day) => ({ kind: 'call-back', call: { person: 'Mw. Proef', number: '0201234567', on: day } }),
);

/** One action on some items at once; a task is the item at that place of all there are. */
const acting = fc
  .record({ chosen: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), make: actions })
  .map(({ chosen, make }): Story => {
    return async (model, { store }) => {
      const all = [...model.items.keys()].sort();
      const items = chosen.map((place) => all[place] ?? ('nothing' as ItemId));
      const action = make(model.day);
      const { acted, expected } = decide(model, items, action);
      for (const { after } of acted) model.items.set(after.id, after);
      if (acted.length > 0) model.done.push({ kind: 'items', acted });
      const { isReleasable } = dayOf(model.day);
      const results = await store.applyActions(
        { items, actionFor: () => action, isReleasable },
        momentOf(model.day),
      );
      expect(new Map([...results].map(([id, { kind }]) => [id, kind]))).toEqual(expected);
    };
  });

function decide({ items, day }: Model, ids: readonly ItemId[], action: ItemAction) {
  const acted: Acted[] = [];
  const expected = new Map<ItemId, string>();
  for (const id of ids) {
    const before = items.get(id);
    const outcome = before && applyAction(before, action, dayOf(day));
    if (before && outcome?.kind === 'changed') acted.push({ before, after: outcome.item });
    const told = outcome?.kind ?? 'not-found';
    expected.set(id, told === 'changed' ? 'done' : told);
  }
  return { acted, expected };
}

const making: Story = async (model, { store }) => {
  const task = makeTask(
    `t${model.items.size}`,
    { kind: 'call-back', text: 'Bel terug', with: null, at: { date: model.day, time: '15:00' }, item: null },
    {
      place: { dossier, dossierKey: '2026-0042', party: null },
      department: null,
      person: null,
      today: model.day,
    },
  );
  model.items.set(task.id, task);
  model.done.push({ kind: 'items', acted: [{ before: null, after: task }] });
  await store.addTask(task, momentOf(model.day));
};

const closing = fc.constantFrom(...seals).map((seal): Story => {
  return async (model, { store }) => {
    const closed = model.closed.get(dossier);
    const moment = momentOf(model.day);
    if (closed) {
      model.closed.delete(dossier);
      model.done.push({ kind: 'reopen', dossier, seal: closed });
      expect(await store.reopenDossier(dossier, moment)).toBe(true);
    } else {
      model.closed.set(dossier, seal);
      model.done.push({ kind: 'close', dossier, seal });
      expect(await store.closeDossier(dossier, seal, moment)).toBe(true);
    }
  };
});

const waking: Story = async (model, { store }) => {
  const woken = [...model.items.values()].flatMap((item) => wake(item, { asOf: model.day }) ?? []);
  const hadRun = (await store.lastRun()) !== null;
  if (hadRun) for (const { item } of woken) model.items.set(item.id, item);
  expect(await store.wake({ asOf: model.day }, momentOf(model.day))).toBe(hadRun ? woken.length : 0);
};

const undoing: Story = async (model, { store }) => {
  const last = model.done.at(-1);
  const stands = last !== undefined && stepStands(model, last);
  if (stands) {
    takeBack(model, last);
    model.done.pop();
  }
  expect(await store.undoable()).toEqual(stands ? expect.anything() : null);
  expect(await store.undoLast(momentOf(model.day))).toBe(stands);
};

const restarting: Story = async (_model, real) => {
  await real.store.close();
  real.store = await real.reopen(real.path);
};

/** Anything that can happen to a store. */
export const stories: fc.Arbitrary<Story> = fc.oneof(
  { weight: 4, arbitrary: runs },
  { weight: 8, arbitrary: acting },
  { weight: 1, arbitrary: fc.constant(making) },
  { weight: 1, arbitrary: closing },
  { weight: 1, arbitrary: fc.constant(waking) },
  { weight: 3, arbitrary: fc.constant(undoing) },
  { weight: 1, arbitrary: fc.constant(restarting) },
);

const personal = [
  'status',
  'because',
  'note',
  'reply',
  'waiting',
  'pause',
  'assigned',
  'next',
  'call',
  'clock',
] as const;

/** What the step changed is still so: no run has decided otherwise since. */
function stepStands({ items, closed }: Model, step: Step): boolean {
  if (step.kind !== 'items') return closed.has(step.dossier) === (step.kind === 'close');
  return step.acted.every(({ before, after }) => {
    const now = items.get(after.id);
    return personal.every(
      (part) => isSameData(before?.[part], after[part]) || isSameData(now?.[part], after[part]),
    );
  });
}

function takeBack({ items, closed, day }: Model, step: Step): void {
  if (step.kind === 'close') closed.delete(step.dossier);
  else if (step.kind === 'reopen') closed.set(step.dossier, step.seal);
  else if (step.kind === 'items')
    for (const acted of step.acted) items.set(acted.after.id, restored(items, acted, day));
}

function restored(items: Model['items'], { before, after }: Acted, day: LocalDate): OpenItem {
  const now = items.get(after.id) ?? after;
  if (before === null) return { ...now, status: 'verified', because: 'withdrawn' };
  const changed = personal.filter((part) => !isSameData(before[part], after[part]));
  const kept = Object.entries(now).filter(([name]) => !changed.some((part) => part === name));
  const back = changed.flatMap((part) => (before[part] === undefined ? [] : [[part, before[part]]]));
  const item = Object.fromEntries([...kept, ...back]) as unknown as OpenItem;
  const owner = item.assigned?.department ?? item.assigned?.instead ?? before.finding.owner;
  return withDue({ ...item, finding: { ...item.finding, owner } }, day);
}

function todayOf(run: {
  readonly verdicts: readonly (Verdict | null)[];
  readonly hash: string;
  readonly document: string;
  readonly complete: boolean;
  readonly asOf: LocalDate;
}): Today {
  const judged = subjects.flatMap((subject, index) => {
    const verdict = run.verdicts[index] ?? null;
    if (verdict === null) return [];
    const about = verdict === 'undecided' ? ({ class: 'unchecked' } as const) : {};
    return [{ finding: aFinding({ subject, valuesHash: run.hash, settleWithin: 2, ...about }), verdict }];
  });
  const wrong = judged.filter(({ verdict }) => verdict === 'violated' || verdict === 'undecided');
  return {
    asOf: run.asOf,
    evaluation: {
      findings: wrong.map(({ finding }) => finding),
      judgements: judged.map(({ finding: { id, dossier: of }, verdict }) => ({ id, dossier: of, verdict })),
    },
    complete: run.complete,
    exhaustiveChecks: new Set(),
    unread: new Set(),
    registersRead: true,
    addWorkingDays,
    documents: new Map([[dossier, [{ hash: run.document, name: `${run.document}.pdf` }]]]),
  };
}
