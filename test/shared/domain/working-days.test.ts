import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutchHolidays, easterSunday } from '#shared/domain/dutch-holidays.ts';
import { addDays, type LocalDate, parseIsoDate, toLocalDate } from '#shared/domain/local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#shared/domain/working-days.ts';

const day = (text: string): LocalDate => {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(`Not a day: ${text}`);
  return parsed;
};

const anyDay = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, dayOfMonth]) => day(String(toLocalDate(year, month, dayOfMonth))));

describe('working days', () => {
  it('know the Dutch holidays of a year', () => {
    expect(dutchHolidays(2026)).toEqual(
      ['01-01', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'].map((rest) => `2026-${rest}`),
    );
    expect(dutchHolidays(2027).slice(1, 6)).toEqual(
      ['03-29', '04-27', '05-05', '05-06', '05-17'].map((rest) => `2027-${rest}`),
    );
    expect(dutchHolidays(2025)).toContain('2025-04-26');
  });

  it('know Easter over the centuries', () => {
    expect([1818, 1943, 2000, 2024, 2025, 2285].map(easterSunday)).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2285-03-22',
    ]);
  });

  it('skip weekends and holidays', () => {
    expect([
      addWorkingDays(day('2026-12-24'), 1),
      addWorkingDays(day('2026-12-28'), -1),
      addWorkingDays(day('2026-11-21'), 0),
      addWorkingDays(day('2026-11-20'), 5),
      workingDaysBetween(day('2026-12-24'), day('2026-12-28')),
      workingDaysBetween(day('2026-11-23'), day('2026-11-16')),
      workingDaysBetween(day('2026-11-23'), day('2026-11-23')),
      isWorkingDay(day('2026-11-22')),
    ]).toEqual(['2026-12-28', '2026-12-24', '2026-11-21', '2026-11-27', 1, -5, 0, false]);
  });

  it('count a day once that is two holidays, as 5 May 2016 was', () => {
    expect(workingDaysBetween(day('2016-05-02'), day('2016-05-09'))).toBe(4);
  });

  it('are counted as if one walked from day to day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 800 }), (from, length) => {
        let walked = 0;
        for (let step = 1; step <= length; step += 1) if (isWorkingDay(addDays(from, step))) walked += 1;
        expect(workingDaysBetween(from, addDays(from, length))).toBe(walked);
        expect(workingDaysBetween(from, addWorkingDays(from, walked))).toBe(walked);
      }),
    );
  });
});
