import { expect, test } from 'vitest';
import { aSheet, type CellSpec, dateCell } from '../../../support/a-sheet.ts';
import { column, decided, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

test('one unmistakable amount decides for the whole column', () => {
  expect(amounts(['1.234', '5,50', '2.000'])).toEqual(['1234.00', '5.50', '2000.00']);
  expect(amounts(['1,234', '5.50', '2,000'])).toEqual(['1234.00', '5.50', '2000.00']);
});

test('without evidence, or with evidence for both, only the ambiguous amounts stay unreadable', () => {
  expect(amounts(['1.234', '500'])).toEqual(['?ambiguous-amount', '500.00']);
  expect(amounts(['1.234', '5,50', '6.75'])).toEqual(['?ambiguous-amount', '5.50', '6.75']);
});

test('a Dutch table writes the day first, an English one is asked', () => {
  expect(dates('Orderdatum', 'Ordernr', ['05/06/2025'])).toEqual(['2025-06-05']);
  expect(dates('Order date', 'Order', ['05/06/2025'])).toEqual(['?ambiguous-date']);
  expect(dates('Order date', 'Order', ['05/06/2025', '12/31/2025'])).toEqual(['2025-05-06', '2025-12-31']);
  expect(dates('Order date', 'Order', ['05/06/2025', '31/12/2025'])).toEqual(['2025-06-05', '2025-12-31']);
});

test('a Dutch table with a date that only American notation allows is not read day first', () => {
  expect(dates('Orderdatum', 'Ordernr', ['05/06/2025', '12/31/2025'])).toEqual(['2025-05-06', '2025-12-31']);
});

test('dates in both orders leave the ambiguous ones unreadable', () => {
  expect(dates('Orderdatum', 'Ordernr', ['05/06/2025', '12/31/2025', '31/12/2025'])).toEqual([
    '?ambiguous-date',
    '2025-12-31',
    '2025-12-31',
  ]);
});

test('real dates of which a spreadsheet swapped day and month are not believed', () => {
  const real = ['2026-03-11', '2026-04-11', '2026-05-11', '2026-06-06'].map(dateCell);
  expect(dates('Orderdatum', 'Ordernr', [...real, '13-11-2026', '14-11-2026'])).toEqual([
    '?ambiguous-date',
    '?ambiguous-date',
    '?ambiguous-date',
    '2026-06-06',
    '2026-11-13',
    '2026-11-14',
  ]);
});

test('real dates beside texts of any day are believed', () => {
  const real = ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-25'].map(dateCell);
  expect(dates('Orderdatum', 'Ordernr', [...real, '13-11-2026', '14-11-2026'])[0]).toBe('2026-11-03');
});

test('what decided is said, with the text that did', () => {
  const { decisions } = recognise([table('Orderdatum', 'Ordernr', ['05/06/2025', '13/06/2025'])]);
  expect(decided(decisions, 'date-order')).toEqual(['B Orderdatum > day-first']);
  expect(decisions.find((one) => one.subject === 'date-order')?.because).toBe('13/06/2025');
});

function amounts(cells: readonly CellSpec[]): readonly string[] {
  return column(onlyRegister(table('Totaalbedrag', 'Ordernr', cells)), 'totalGross');
}

function dates(header: string, key: string, cells: readonly CellSpec[]): readonly string[] {
  return column(onlyRegister(table(header, key, cells)), 'orderDate');
}

function table(header: string, key: string, cells: readonly CellSpec[]) {
  return aSheet([[key, header], ...cells.map((cell, index) => [`2026-0${index}`, cell])]);
}
