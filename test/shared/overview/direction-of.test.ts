import { expect, it } from 'vitest';
import type { OverviewWeek } from '#shared/domain/process-overview.ts';
import { directionOf } from '#shared/overview/direction-of.ts';

/** Weeks of which each number is what stood open at its end. */
const weeks = (...open: readonly number[]): readonly OverviewWeek[] =>
  open.map((count, index) => ({
    from: `2026-03-${String(2 + 7 * index).padStart(2, '0')}` as OverviewWeek['from'],
    opened: 0,
    solved: 0,
    reopened: 0,
    open: count,
    waitingForOthers: 0,
    medianDaysOpen: null,
  }));

it.each([
  ['the first check is no deterioration', [0, 0, 0, 41], { kind: 'new', first: 41, last: 41 }],
  [
    'it is compared with the first week that found anything',
    [0, 0, 12, 9],
    { kind: 'better', first: 12, last: 9 },
  ],
  ['more is worse', [3, 3, 5], { kind: 'worse', first: 3, last: 5 }],
  ['as many is the same', [4, 9, 4], { kind: 'same', first: 4, last: 4 }],
  ['nothing ever is the same', [0, 0], { kind: 'same', first: 0, last: 0 }],
] as const)('%s', (_, open, direction) => {
  expect(directionOf(weeks(...open))).toEqual(direction);
});
