import { describe, expect, it } from 'vitest';
import type { ItemStatus } from '#shared/domain/open-item.ts';
import { applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import { anOpenItem } from '../../support/an-open-item.ts';

const cases: readonly [ItemStatus, ItemAction['kind'], ItemStatus | 'unchanged' | 'refused'][] = [
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
    const outcome = applyAction(item, kind === 'note' ? { kind, note: '' } : { kind });
    if (expected === 'unchanged') expect(outcome).toEqual({ kind: 'unchanged' });
    else if (expected === 'refused')
      expect(outcome).toEqual({ kind: 'refused', because: 'verified-by-check' });
    else expect(outcome).toEqual({ kind: 'changed', item: { ...item, status: expected, because: null } });
  });

  it('writes a note on any item, also a verified one, and says when nothing changed', () => {
    const item = anOpenItem({ status: 'verified', note: 'Oud' });
    expect(applyAction(item, { kind: 'note', note: 'Nieuw' })).toEqual({
      kind: 'changed',
      item: { ...item, note: 'Nieuw' },
    });
    expect(applyAction(item, { kind: 'note', note: 'Oud' })).toEqual({ kind: 'unchanged' });
  });
});
