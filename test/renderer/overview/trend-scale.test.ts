import { describe, expect, test } from 'vitest';
import { firstKnown, knownWeeks, scaleTo } from '#renderer/overview/trend-scale.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import type { OverviewWeek } from '#shared/domain/process-overview.ts';

const monday = '2026-02-02' as LocalDate;

function weeksOf(...open: readonly number[]): readonly OverviewWeek[] {
  return open.map((count, at) => ({
    from: addDays(monday, at * 7),
    opened: 0,
    solved: 0,
    reopened: 0,
    medianDaysOpen: null,
    open: count,
    waitingForOthers: 0,
  }));
}

describe('the trend', () => {
  test('begins with the first week of which something is known; a quiet week after it counts', () => {
    const weeks = weeksOf(0, 0, 4, 0, 2);
    expect(firstKnown(weeks)).toBe(2);
    expect(knownWeeks(weeks).map(({ open }) => open)).toEqual([4, 0, 2]);
    expect(knownWeeks(weeksOf(0, 0))).toEqual([]);
  });

  test('has a few lines with round numbers, up to at least the highest bar', () => {
    expect([0, 1, 3, 26, 41, 1234].map(scaleTo)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1, 2, 3],
      [0, 10, 20, 30],
      [0, 20, 40, 60],
      [0, 500, 1000, 1500],
    ]);
  });
});
