import { describe, expect, it } from 'vitest';
import type { ReturnToTake, Store } from '#electron/store/store.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { day } from '../../support/an-open-item.ts';

const moment = { at: '2026-03-17T09:00:00', who: 'Jan Voorbeeld' };
const me = { at: '2026-03-17T10:00:00', who: 'anna' };

const taking = (values: ReturnToTake['values']): ReturnToTake => ({
  values,
  file: 'afwijkingen van Jan.xlsx',
  report: '2026-03-16-0001',
  acceptedBy: 'anna',
  moment,
});

async function twoItems(): Promise<{
  readonly store: Store;
  readonly path: string;
  readonly ids: readonly ItemId[];
}> {
  const path = aStorePath();
  const store = await aStore(path);
  const changes = await aSavedRun(store, [aFinding(), aFinding({ subject: 'delivery-note' })]);
  return { store, path, ids: changes.map(({ item }) => item.id) };
}

function everything(ids: readonly ItemId[]): ReturnToTake['values'] {
  const [first, second] = ids as readonly [ItemId, ItemId];
  return new Map([
    [first, { answer: { ours: '', theirs: 'Komt morgen' }, expectedBy: { ours: '', theirs: '2026-03-18' } }],
    [second, { status: { ours: 'new', theirs: 'in-progress' }, note: { ours: '', theirs: 'Gebeld' } }],
  ]);
}

describe('what a colleague filled in', () => {
  it('is on the items, also after a restart, with who, when and from which file', async () => {
    const { store, path, ids } = await twoItems();
    expect(await store.takeReturn(taking(everything(ids)))).toBe(4);
    await store.close();
    const again = await aStore(path);
    const items = await again.items();
    expect(items.map(({ status, note, reply }) => ({ status, note, reply }))).toEqual([
      { status: 'new', note: '', reply: { answer: 'Komt morgen', expectedBy: day('2026-03-18') } },
      { status: 'in-progress', note: 'Gebeld', reply: undefined },
    ]);
    const [, entry] = await again.history({ kind: 'item', item: ids[0] as ItemId });
    expect(entry).toMatchObject({
      ...moment,
      kind: 'returned',
      source: {
        file: 'afwijkingen van Jan.xlsx',
        report: '2026-03-16-0001',
        acceptedBy: 'anna',
        values: { answer: 'Komt morgen', expectedBy: '2026-03-18' },
      },
    });
  });

  it('is taken back as one step, and is then no longer taken over', async () => {
    const { store, ids } = await twoItems();
    const before = await store.items();
    await store.takeReturn(taking(everything(ids)));
    expect([...(await store.takenFrom('2026-03-16-0001')).keys()]).toEqual(ids);
    expect(await store.undoLast(me)).toBe(true);
    expect(await store.items()).toEqual(before);
    expect(await store.takenFrom('2026-03-16-0001')).toEqual(new Map());
    expect(await store.undoLast(me)).toBe(false);
  });

  it('leaves alone what was changed here since it was shown', async () => {
    const { store, ids } = await twoItems();
    const [first] = ids as readonly [ItemId];
    await store.applyAction(first, { kind: 'note', note: 'Nieuwer' }, me);
    const values = new Map([[first, { note: { ours: '', theirs: 'Ouder' } }]]);
    expect(await store.takeReturn(taking(values))).toBe(0);
    expect((await store.item(first))?.note).toBe('Nieuwer');
  });

  it('of another report says nothing about this one', async () => {
    const { store, ids } = await twoItems();
    await store.takeReturn(taking(everything(ids)));
    expect(await store.takenFrom('2026-03-17-0002')).toEqual(new Map());
  });
});

describe('an answer to what was asked', () => {
  const asked = {
    kind: 'wait',
    waiting: {
      on: { kind: 'department', department: 'finance' },
      person: null,
      how: 'mail',
      question: 'Is dit betaald?',
      askedOn: day('2026-03-16'),
      expectedBy: day('2026-03-17'),
    },
  } as const;
  const values = (of: Parameters<typeof everything>[0], wanted: Record<string, string>) =>
    new Map([
      [
        of[0] as ItemId,
        Object.fromEntries(Object.entries(wanted).map(([f, theirs]) => [f, { ours: '', theirs }])),
      ],
    ]);

  it('gives the ball back to us, and the whole is one step to take back', async () => {
    const { store, ids } = await twoItems();
    await store.applyAction(ids[0] as ItemId, asked, me);
    const before = await store.item(ids[0] as ItemId);
    const wanted = { answer: 'Ja, op 12 maart', expectedBy: '2026-03-18' };
    expect(await store.takeReturn(taking(values(ids, wanted)))).toBe(2);
    expect(await store.item(ids[0] as ItemId)).toMatchObject({
      status: 'in-progress',
      reply: { answer: 'Ja, op 12 maart', expectedBy: '2026-03-18' },
    });
    expect((await store.item(ids[0] as ItemId))?.waiting).toBeUndefined();
    expect(await store.undoLast(me)).toBe(true);
    expect(await store.item(ids[0] as ItemId)).toEqual(before);
  });

  it('that is only a day keeps waiting, and puts the reminder off to that day', async () => {
    const { store, ids } = await twoItems();
    await store.applyAction(ids[0] as ItemId, asked, me);
    await store.takeReturn(taking(values(ids, { expectedBy: '2026-03-20' })));
    expect(await store.item(ids[0] as ItemId)).toMatchObject({
      status: 'waiting',
      waiting: { question: 'Is dit betaald?', expectedBy: '2026-03-20' },
      reply: { answer: '', expectedBy: '2026-03-20' },
    });
  });
});

it('a task counts as new when it is made, as settled when it is done and as reopened when it comes back', async () => {
  const { store } = await twoItems();
  const place = { dossier: null, dossierKey: null, party: null };
  const task = { kind: 'free', text: 'Opruimen', with: null, at: null, item: null } as const;
  const today = day('2026-03-17');
  const item = makeTask('t1', task, { place, department: null, person: null, today });
  await store.addTask(item, { at: '2026-03-17T11:00:00', who: 'anna' });
  await store.applyAction(item.id, { kind: 'claim-done' }, { at: '2026-03-17T12:00:00', who: 'anna' });
  await store.applyAction(item.id, { kind: 'reopen' }, { at: '2026-03-17T13:00:00', who: 'anna' });
  const since = async (at: string) => {
    const { opened, resolved, reopened } = await store.changedSince(at);
    return [opened, resolved, reopened].map((ids) => [...ids]);
  };
  expect(await since('2026-03-17T10:30:00')).toEqual([[item.id], [item.id], [item.id]]);
  expect(await since('2026-03-17T12:30:00')).toEqual([[], [], [item.id]]);
});

it('what runs changed since the report before is counted by item', async () => {
  const { store, ids } = await twoItems();
  expect(await store.changedSince('2026-03-16T08:30:00')).toEqual({
    opened: new Set(),
    resolved: new Set(),
    reopened: new Set(),
  });
  const { opened } = await store.changedSince('2026-03-16T08:00:00');
  expect([...opened]).toEqual(ids);
});
