import { expect, it } from 'vitest';
import { foldWithPlaces } from '#shared/search/fold-text.ts';
import { compactWithoutZeros, numberForms, numbersIn } from '#shared/search/number-forms.ts';

it('finds the numbers between the words, neighbours as one', () => {
  expect(numbersIn('FACTUUR 2026-0042 van NL91 ABNA 0417 1643 00, bel +31 6 1234 5678')).toEqual([
    '2026-0042',
    'NL91 ABNA 0417 1643 00',
    '+31 6 1234 5678',
  ]);
});

it('gives each form of a number, and none of a text that is too long for one', () => {
  expect(numberForms('2026-0042/A')).toEqual(['20260042a', '202642a']);
  expect(numberForms('0031 6 1234 5678')).toEqual(['0031612345678', '31612345678', '612345678']);
  expect(numberForms('7'.repeat(300))).toEqual([]);
});

it('leaves out only the zeros that fill up a number', () => {
  const without = (text: string) => compactWithoutZeros(foldWithPlaces(text)).text;
  expect(['00', '0', '100', '007-0800', 'a00b0', '1 000'].map(without)).toEqual([
    '0',
    '0',
    '100',
    '7800',
    'a0b0',
    '10',
  ]);
});

it('takes no longer than a text is long', { timeout: 5000 }, () => {
  const long = 300_000;
  expect(numbersIn('y'.repeat(long))).toEqual([]);
  expect(numbersIn('Y'.repeat(long))).toEqual([]);
  expect(compactWithoutZeros(foldWithPlaces('0'.repeat(long))).text).toBe('0');
});
