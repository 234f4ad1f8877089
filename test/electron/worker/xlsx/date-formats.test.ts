import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDateFormat } from '#electron/worker/xlsx/date-formats.ts';
import { serialDate } from '#electron/worker/xlsx/serial-date.ts';
import { daysBetween, parseIsoDate } from '#shared/domain/local-date.ts';

test.each([
  ['dd-mm-yyyy', true],
  ['d mmm', true],
  ['mmm-yy', true],
  ['[$-413]d mmmm yyyy;@', true],
  ['dd-mm-jjjj', true],
  ['yyyy-mm-dd hh:mm', true],
  ['General', false],
  ['0.00', false],
  ['hh:mm:ss', false],
  ['[h]:mm', false],
  ['mm:ss.0', false],
  ['#,##0.00 "dagen"', false],
  ['[Red]-0.00', false],
  ['0\\d', false],
  ['@', false],
])('the format %s shows a day: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, null],
  [61, false, '1900-03-01'],
  [46095, false, '2026-03-14'],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
  [0, false, null],
  [-1, false, null],
  [0, true, '1904-01-01'],
  [44633, true, '2026-03-14'],
])('day %s in a workbook (from 1904: %s) is %s', (serial, date1904, expected) => {
  expect(serialDate(serial, date1904)).toBe(expected);
});

test('one day more is one day later', () => {
  const march = parseIsoDate('1900-03-01');
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = serialDate(serial, false);
      expect(march && date && daysBetween(march, date)).toBe(serial - 61);
    }),
  );
});
