import { expect, test } from 'vitest';
import { looksLikeAmount } from '#renderer/ui/looks-like-amount.ts';

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
  expect([...amounts, ...others].filter(looksLikeAmount)).toEqual(amounts);
});
