import { expect, test } from 'vitest';
import { amountColumns, standsRight } from '#renderer/ui/looks-like-amount.ts';

test('what has decimals stands to the right, a number, a day and a name do not', () => {
  const amounts = [
    '1.234,56',
    '€ 1.234,56',
    '-15,35',
    '1546,10',
    '€ -18,57',
    '(12.50)',
    '1,234.56',
    '12,50-',
  ];
  const others = [
    '2026100231',
    '00118',
    '09-02-2026',
    '2026-00049',
    '4S7,37',
    'NL70ABNA0000020085',
    '',
    '12',
    'n.t.b.',
  ];
  expect([...amounts, ...others].filter((text) => standsRight(text, false))).toEqual(amounts);
});

test('in a column of amounts a whole number stands to the right as well', () => {
  const columns = amountColumns([
    [1, 'WB-1001'],
    [2, '1000'],
    [2, '250,50'],
    [3, '00118'],
  ]);
  expect([...columns]).toEqual([2]);
  expect([standsRight('1000', columns.has(2)), standsRight('00118', columns.has(3))]).toEqual([true, false]);
});
