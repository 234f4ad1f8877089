import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  isoWeekday,
  parseIsoDate,
  toDayNumber,
  toLocalDate,
} from '#shared/domain/local-date.ts';

const day = (text: string) => {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(`Not a day: ${text}`);
  return parsed;
};

describe('a local date', () => {
  it('exists only when the calendar has it', () => {
    expect(
      ['2024-02-29', '2025-02-29', '1900-02-29', '2000-02-29', '2025-06-31', '2025-6-1'].map(parseIsoDate),
    ).toEqual(['2024-02-29', null, null, '2000-02-29', null, null]);
  });

  it('counts days over month, year and leap day', () => {
    expect([
      addDays(day('2024-02-28'), 2),
      addDays(day('2026-01-01'), -1),
      daysBetween(day('2026-01-01'), day('2027-01-01')),
      isoWeekday(day('2026-11-23')),
      isoWeekday(day('1899-12-31')),
    ]).toEqual(['2024-03-01', '2025-12-31', 365, 1, 7]);
  });

  it('comes back from its day number, and agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (dayNumber) => {
        const date = fromDayNumber(dayNumber);
        const platform = new Date(dayNumber * 86_400_000);
        expect(date).toBe(
          toLocalDate(platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()),
        );
        expect(date && toDayNumber(date)).toBe(dayNumber);
      }),
    );
  });
});
