import { describe, expect, it } from 'vitest';
import type { ItemStatus } from '#shared/domain/open-item.ts';
import { applyAction } from '#shared/reconcile/apply-action.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const on = { today: day('2026-03-16'), isReleasable: () => true };

const cases: readonly [
  ItemStatus,
  'start' | 'claim-done' | 'reopen',
  ItemStatus | 'unchanged' | 'refused',
][] = [
  ['new', 'start', 'in-progress'],
  ['in-progress', 'start', 'unchanged'],
  ['claimed-done', 'start', 'in-progress'],
  ['verified', 'start', 'refused'],
  ['new', 'claim-done', 'claimed-done'],
  ['waiting', 'claim-done', 'claimed-done'],
  ['claimed-done', 'claim-done', 'unchanged'],
  ['verified', 'claim-done', 'refused'],
  ['claimed-done', 'reopen', 'reopened'],
  ['snoozed', 'reopen', 'reopened'],
  ['released-under-reserve', 'reopen', 'reopened'],
  ['new', 'reopen', 'unchanged'],
  ['reopened', 'reopen', 'unchanged'],
  ['verified', 'reopen', 'refused'],
];

describe('an action of a person', () => {
  it.each(cases)('on an item that is %s: %s gives %s', (status, kind, expected) => {
    const item = anOpenItem({ status, because: 'still-wrong' });
    const outcome = applyAction(item, { kind }, on);
    if (expected === 'unchanged') expect(outcome).toEqual({ kind: 'unchanged' });
    else if (expected === 'refused')
      expect(outcome).toEqual({ kind: 'refused', because: 'verified-by-check' });
    else expect(outcome).toEqual({ kind: 'changed', item: { ...item, status: expected, because: null } });
  });

  it('writes a note on any item, also a verified one, and says when nothing changed', () => {
    const item = anOpenItem({ status: 'verified', note: 'Oud' });
    expect(applyAction(item, { kind: 'note', note: 'Nieuw' }, on)).toEqual({
      kind: 'changed',
      item: { ...item, note: 'Nieuw' },
    });
    expect(applyAction(item, { kind: 'note', note: 'Oud' }, on)).toEqual({ kind: 'unchanged' });
  });

  it('changes nothing the second time, also on an item that was stored and holds its parts in another order', () => {
    const put = { kind: 'snooze', pause: { kind: 'snooze', until: day('2026-03-18') } } as const;
    const once = applyAction(anOpenItem({ note: 'Gebeld' }), put, on);
    if (once.kind !== 'changed') throw new Error('The item was not put off');
    const stored = Object.fromEntries(Object.entries(once.item).reverse()) as unknown as typeof once.item;
    expect(applyAction(stored, put, on)).toEqual({ kind: 'unchanged' });
  });

  it('takes an answer with any item, keeps its status, and takes it away again when nothing is left of it', () => {
    const item = anOpenItem({ status: 'verified' });
    const reply = { answer: 'Komt morgen', expectedBy: day('2026-03-17') };
    const answered = applyAction(item, { kind: 'reply', reply }, on);
    expect(answered).toEqual({ kind: 'changed', item: { ...item, reply } });
    expect(applyAction({ ...item, reply }, { kind: 'reply', reply }, on)).toEqual({ kind: 'unchanged' });
    const nothing = { answer: '', expectedBy: null };
    expect(applyAction({ ...item, reply }, { kind: 'reply', reply: nothing }, on)).toEqual({
      kind: 'changed',
      item,
    });
    expect(applyAction(item, { kind: 'reply', reply: nothing }, on)).toEqual({ kind: 'unchanged' });
  });
});
