import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ValueKind } from '#shared/domain/field-value.ts';
import { euro } from '#shared/domain/money.ts';
import { readCell } from '#shared/recognise/registers/read-cell.ts';
import { dateCell } from '../../../support/a-sheet.ts';
import { brief } from '../../../support/recognised-registers.ts';

const at = { kind: 'cell', file: 'C:/w/a.xlsx' as FilePath, sheet: 'Blad1', row: 2, column: 1 } as const;
const dutch = {
  decimals: 'dutch',
  order: 'day-first',
  datesSwapped: false,
  isPinned: false,
  because: null,
} as const;
const unsure = {
  decimals: 'unknown',
  order: 'unknown',
  datesSwapped: false,
  isPinned: false,
  because: null,
} as const;

test.each<readonly [string | number, string]>([
  ['00042', '00042'],
  ['  00042 ', '00042'],
  ['="00042"', '00042'],
  ["'00042", '00042'],
  [42, '42'],
  [12345.0, '12345'],
  ['12345.0', '12345'],
  [123456789012345, '123456789012345'],
  [1234567890123456, '?damaged-by-spreadsheet'],
  [2.1e19, '?damaged-by-spreadsheet'],
  ['2,1E+19', '?damaged-by-spreadsheet'],
  ['1.23457E+15', '?damaged-by-spreadsheet'],
  [12.5, '?damaged-by-spreadsheet'],
  ['2E10', '2E10'],
  ['n.v.t.', '-'],
  ['-', '-'],
  ['', '-'],
  ['#N/B', '?error-cell'],
  ['#VERW!', '?error-cell'],
  ['#1042', '#1042'],
])('the identifier cell %j reads as %s', (cell, expected) => {
  expect(read('identifier', cell)).toBe(expected);
});

test.each<readonly [string | number, string]>([
  ['03-11-2026', '2026-11-03'],
  ['13-11-2026 00:00:00', '2026-11-13'],
  ['3 november 2026', '2026-11-03'],
  [46204, '2026-07-01'],
  [45292.5, '2024-01-01'],
  ['45292', '2024-01-01'],
  [20261103, '2026-11-03'],
  [42, '?not-a-date'],
  ['30-02-2026', '?impossible-date'],
  ['week 12', '?not-a-date'],
  ['#WAARDE!', '?error-cell'],
])('the date cell %j reads as %s', (cell, expected) => {
  expect(read('date', cell)).toBe(expected);
});

test.each<readonly [string | number, string]>([
  [12.3400000001, '12.34'],
  [2.675, '2.68'],
  [-2.675, '-2.68'],
  [0.1 + 0.2, '0.30'],
  [1e13, '?not-an-amount'],
  ['1.234,56', '1234.56'],
  ['€ 1.234,56-', '-1234.56'],
  ['$ 5,00', '5.00 USD'],
  ['1,005', '1.01'],
  ['zie mail', '?not-an-amount'],
  ['nihil', '-'],
  ['1,5E+15', '?damaged-by-spreadsheet'],
])('the amount cell %j reads as %s', (cell, expected) => {
  expect(read('amount', cell)).toBe(expected);
});

test('a date in a column of amounts or identifiers is what a spreadsheet made of something else', () => {
  const cell = dateCell('2026-05-03');
  expect(['amount', 'identifier', 'number'].map((kind) => readAny(kind as ValueKind, cell))).toEqual([
    '?damaged-by-spreadsheet',
    '?damaged-by-spreadsheet',
    '?damaged-by-spreadsheet',
  ]);
});

test('percentages are fractions, quantities are numbers', () => {
  expect(['21 %', '12,5', 3, 'veel'].map((cell) => read('number', cell))).toEqual([
    '0.21',
    '12.5',
    '3',
    '?not-a-number',
  ]);
});

test('without evidence in the column an ambiguous text is no value', () => {
  expect(brief(readCell(toValue('1.234'), { kind: 'amount', style: unsure, currency: euro }, at))).toBe(
    '?ambiguous-amount',
  );
  expect(brief(readCell(toValue('05/06/2025'), { kind: 'date', style: unsure, currency: euro }, at))).toBe(
    '?ambiguous-date',
  );
});

test('an error, a formula without value and nothing at all never become a value, whatever the column holds', () => {
  for (const kind of ['text', 'identifier', 'date', 'amount', 'number'] as const) {
    expect([
      readAny(kind, { kind: 'error', code: '#N/A' }),
      readAny(kind, { kind: 'formula-without-value' }),
    ]).toEqual(['?error-cell', '?formula-without-value']);
    expect(brief(readCell(undefined, { kind, style: dutch, currency: euro }, at))).toBe('-');
  }
});

test('an amount in cents comes out as it went in', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      const reading = readCell(
        { kind: 'number', number: cents / 100 },
        { kind: 'amount', style: unsure, currency: euro },
        at,
      );
      expect(reading).toMatchObject({ state: 'read', value: { amount: { minor: cents === 0 ? 0 : cents } } });
    }),
  );
});

test('any text in any column is read, absent or unreadable, keeps its raw text and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<ValueKind>('identifier', 'date', 'amount', 'number'),
      (text, kind) => {
        const reading = readCell({ kind: 'text', text }, { kind, style: dutch, currency: euro }, at);
        expect(['read', 'absent', 'unreadable']).toContain(reading.state);
        if (reading.state === 'read') expect(reading.value.kind).toBe(kind);
      },
    ),
  );
});

function read(kind: ValueKind, cell: string | number): string {
  return readAny(kind, toValue(cell));
}

function readAny(kind: ValueKind, value: CellValue): string {
  return brief(readCell(value, { kind, style: dutch, currency: euro }, at));
}

function toValue(cell: string | number): CellValue {
  return typeof cell === 'string' ? { kind: 'text', text: cell } : { kind: 'number', number: cell };
}
