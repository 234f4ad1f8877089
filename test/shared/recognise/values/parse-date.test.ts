import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalDate } from '#shared/domain/local-date.ts';
import { parseDate } from '#shared/recognise/values/parse-date.ts';

const read = (date: string, order: 'day-first' | 'month-first' | 'iso' | 'either') => ({
  state: 'read',
  date,
  order,
});
const notADate = { state: 'not-a-date' };

describe('parseDate without knowledge of the document', () => {
  it.each([
    ['31-12-2025', read('2025-12-31', 'day-first')],
    ['05-06-2025', { state: 'ambiguous', readings: ['2025-06-05', '2025-05-06'] }],
    ['05/06/2025', { state: 'ambiguous', readings: ['2025-06-05', '2025-05-06'] }],
    ['05-05-2025', read('2025-05-05', 'either')],
    ['12/31/2025', read('2025-12-31', 'month-first')],
    ['2009-09-07', read('2009-09-07', 'iso')],
    ['01-02-03', { state: 'ambiguous', readings: ['2003-02-01', '2003-01-02'] }],
    ['06-08-10', { state: 'ambiguous', readings: ['2010-08-06', '2010-06-08'] }],
    ['30-02-2025', { state: 'impossible' }],
    ['31-06-2025', { state: 'impossible' }],
    ['29-02-2025', { state: 'impossible' }],
    ['2025-02-30', { state: 'impossible' }],
    ['29-02-2024', read('2024-02-29', 'day-first')],
    ['31-12-25', read('2025-12-31', 'day-first')],
    ['31-12-45', read('1945-12-31', 'day-first')],
    ["31-12-'25", read('2025-12-31', 'day-first')],
    ['20251231', read('2025-12-31', 'iso')],
    ['31 12 2025', read('2025-12-31', 'day-first')],
    ['1 mei 2025', read('2025-05-01', 'either')],
    ['1 mrt. 2025', read('2025-03-01', 'either')],
    ['15-mrt-24', read('2024-03-15', 'either')],
    ['3. März 2024', read('2024-03-03', 'either')],
    ['3 Jänner 2024', read('2024-01-03', 'either')],
    ['1er janvier 2024', read('2024-01-01', 'either')],
    ['12 août 2024', read('2024-08-12', 'either')],
    ['Nov 3, 2026', read('2026-11-03', 'either')],
    ['3rd of November 2026', read('2026-11-03', 'either')],
    ['maandag 2 november 2026', read('2026-11-02', 'either')],
    ['13.03.2013 10:22', read('2013-03-13', 'day-first')],
    ['2013-03-05T10:00:00Z', read('2013-03-05', 'iso')],
    ['1e kwartaal 2025', notADate],
    ['week 12', notADate],
    ['wk 12-2025', notADate],
    ['2025-W12', notADate],
    ['mei 2025', notADate],
    ['45292', notADate],
    ['1234-56-78', notADate],
    ['99-99-2025', notADate],
    ['', notADate],
  ])('reads %j', (raw, expected) => {
    expect(parseDate(raw, 'unknown')).toEqual(expected);
  });

  it('lets the order of the document decide what the numbers leave open', () => {
    expect([parseDate('05-06-2025', 'day-first'), parseDate('05/06/2025', 'month-first')]).toEqual([
      read('2025-06-05', 'day-first'),
      read('2025-05-06', 'month-first'),
    ]);
  });

  it('reads the other order where only that one exists, and says so', () => {
    expect(parseDate('12/31/2025', 'day-first')).toEqual(read('2025-12-31', 'month-first'));
  });
});

describe('parseDate on generated notations', () => {
  const days = fc
    .tuple(
      fc.integer({ min: 1950, max: 2049 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .filter(([year, month, day]) => toLocalDate(year, month, day) !== null);

  it('reads back every day in every notation with the day first', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...writers), ([year, month, day], write) => {
        const parsed = parseDate(write(year, month, day), 'day-first');
        expect(parsed).toMatchObject({ state: 'read', date: toLocalDate(year, month, day) });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('day-first', 'month-first', 'unknown'), (text, order) => {
        expect(['read', 'ambiguous', 'impossible', 'not-a-date']).toContain(parseDate(text, order).state);
      }),
    );
  });
});

const dutch = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

const writers: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${two(day)}-${two(month)}-${year}`,
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${two(day)}.${two(month)}.${year}`,
  (year, month, day) => `${two(day)} ${two(month)} ${year}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${year}${two(month)}${two(day)}`,
  (year, month, day) => `${day} ${dutch[month - 1]} ${year}`,
  (year, month, day) => `${day} ${french[month - 1]} ${year}`,
  (year, month, day) => `${english[month - 1]} ${day}, ${year}`,
];
