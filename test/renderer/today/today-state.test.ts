import { describe, expect, test } from 'vitest';
import { noToday, todayAfter } from '#renderer/today/today-state.ts';
import { mockItems } from '../../support/mock-api-items.ts';
import { mockToday } from '../../support/mock-api-views.ts';

const before = mockToday(mockItems(5));
const after = mockToday(mockItems(5).slice(1));
const shown = todayAfter(noToday, { kind: 'arrived', view: before, own: false });

describe('the list on screen', () => {
  test('shows the first answer at once', () => {
    expect(shown).toEqual({ load: 'done', view: before, failure: null, newer: null });
  });

  test('keeps its rows when others changed something, and holds the newer list beside it', () => {
    expect(todayAfter(shown, { kind: 'arrived', view: after, own: false })).toEqual({
      ...shown,
      newer: after,
    });
  });

  test('follows at once what the person did', () => {
    expect(todayAfter(shown, { kind: 'arrived', view: after, own: true })).toEqual({ ...shown, view: after });
  });

  test('takes in silence what does not move a row', () => {
    const quiet = { ...before, lastRunAt: '2026-03-16T09:00:00' };
    expect(todayAfter(shown, { kind: 'arrived', view: quiet, own: false })).toEqual({
      ...shown,
      view: quiet,
    });
  });

  test('shows the first list of a workspace that was never checked, whoever started the run', () => {
    const never = { ...before, asOf: null, items: [] };
    const waiting = todayAfter(noToday, { kind: 'arrived', view: never, own: true });
    expect(todayAfter(waiting, { kind: 'arrived', view: before, own: false })).toEqual(shown);
  });

  test('moves when the person asks for it', () => {
    const held = todayAfter(shown, { kind: 'arrived', view: after, own: false });
    expect(todayAfter(held, { kind: 'show-newer' })).toEqual({ ...shown, view: after });
  });

  test('keeps the list it has when asking again fails, and fails when there is none', () => {
    const failure = { code: 'folder-unreadable', detail: null } as const;
    expect(todayAfter(shown, { kind: 'failed', failure })).toEqual(shown);
    expect(todayAfter(noToday, { kind: 'failed', failure })).toEqual({ ...noToday, load: 'failed', failure });
  });

  test('holds newer data also when the same items have other values or another status', () => {
    const [first, ...rest] = before.items;
    if (first === undefined) throw new Error('No items');
    const changes = [
      { ...first, item: { ...first.item, status: 'waiting' } },
      { ...first, item: { ...first.item, finding: { ...first.item.finding, valuesHash: 'other' } } },
    ] as const;
    const held = changes.map((change) => {
      const view = { ...before, items: [change, ...rest] };
      return todayAfter(shown, { kind: 'arrived', view, own: false }).newer === view;
    });
    expect(held).toEqual([true, true]);
  });
});
