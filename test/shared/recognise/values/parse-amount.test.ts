import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '#shared/recognise/values/parse-amount.ts';

const read = (decimal: string, style: 'dutch' | 'english' | 'either', currency: string | null = null) => ({
  state: 'read',
  decimal,
  currency,
  style,
});

describe('parseAmount without knowledge of the document', () => {
  it.each([
    ['1.234,56', read('1234.56', 'dutch')],
    ['1,234.56', read('1234.56', 'english')],
    ['1\u00a0234,56', read('1234.56', 'dutch')],
    ['1\u202f234,56', read('1234.56', 'dutch')],
    ["1'234.56", read('1234.56', 'english')],
    ['1.234.567', read('1234567', 'dutch')],
    ['1234,5', read('1234.5', 'dutch')],
    ['1.234', { state: 'ambiguous', readings: ['1234', '1.234'] }],
    ['1,234', { state: 'ambiguous', readings: ['1234', '1.234'] }],
    ['0,125', read('0.125', 'dutch')],
    ['0.125', read('0.125', 'english')],
    ['12.50', read('12.50', 'english')],
    ['€ 25,-', read('25.00', 'dutch', 'EUR')],
    ['€ 25,=', read('25.00', 'dutch', 'EUR')],
    ['€ 25,–', read('25.00', 'dutch', 'EUR')],
    ['25,--', read('25.00', 'dutch')],
    ['€ 587.273,=', read('587273.00', 'dutch', 'EUR')],
    ['€198,50', read('198.50', 'dutch', 'EUR')],
    ['EUR 200', read('200', 'either', 'EUR')],
    ['200 EUR', read('200', 'either', 'EUR')],
    ['12,50EUR', read('12.50', 'dutch', 'EUR')],
    ['$1,200.00', read('1200.00', 'english', 'USD')],
    ['1.234,56-', read('-1234.56', 'dutch')],
    ['12,50 €-', read('-12.50', 'dutch', 'EUR')],
    ['-1.234,56', read('-1234.56', 'dutch')],
    ['€ -12,50', read('-12.50', 'dutch', 'EUR')],
    ['-€ 12,50', read('-12.50', 'dutch', 'EUR')],
    ['(1.234,56)', read('-1234.56', 'dutch')],
    ['-/- 50', read('-50', 'either')],
    ['1.234,56 CR', read('-1234.56', 'dutch')],
    ['1.234,56 C', read('-1234.56', 'dutch')],
    ['1.234,56 D', read('1234.56', 'dutch')],
    ['€ 1.250', { state: 'ambiguous', readings: ['1250', '1.250'] }],
    ['€ 1.25', read('1.25', 'english', 'EUR')],
    ['-0,00', read('0.00', 'dutch')],
    ['007', read('7', 'either')],
    ['n.v.t.', { state: 'no-value' }],
    ['-', { state: 'no-value' }],
    ['€ -', { state: 'no-value' }],
    ['nihil', { state: 'no-value' }],
    ['', { state: 'no-value' }],
    ['1,5E+15', { state: 'damaged' }],
    ['####', { state: 'damaged' }],
    ['12%', { state: 'not-an-amount' }],
    ['21,00 %', { state: 'not-an-amount' }],
    ['12.34.56', { state: 'not-an-amount' }],
    ['1.234,56,78', { state: 'not-an-amount' }],
    ['1 2345', { state: 'not-an-amount' }],
    ['--5', { state: 'not-an-amount' }],
    ['05-06-2025', { state: 'not-an-amount' }],
    ['A123', { state: 'not-an-amount' }],
    ['12 stuks', { state: 'not-an-amount' }],
  ])('reads %j', (raw, expected) => {
    expect(parseAmount(raw, 'unknown')).toEqual(expected);
  });

  it('lets the style of the document decide what the text leaves open', () => {
    expect([
      parseAmount('1.234', 'dutch'),
      parseAmount('1.234', 'english'),
      parseAmount('1,234', 'dutch'),
      parseAmount('1,234', 'english'),
    ]).toEqual([
      read('1234', 'dutch'),
      read('1.234', 'english'),
      read('1.234', 'dutch'),
      read('1234', 'english'),
    ]);
  });

  it('does not let the style overrule what the text itself says', () => {
    expect(parseAmount('1,234.56', 'dutch')).toEqual(read('1234.56', 'english'));
  });
});

describe('parseAmount on generated notations', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_99 });

  it('reads back every amount in every usual notation', () => {
    fc.assert(
      fc.property(cents, fc.boolean(), fc.constantFrom(...notations), (value, negative, notation) => {
        const parsed = parseAmount(notation.write(value, negative), notation.style);
        const sign = negative && value !== 0 ? '-' : '';
        const expected = `${sign}${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
        expect(parsed).toMatchObject({ state: 'read', decimal: expected });
      }),
    );
  });

  it('never throws and never gives a number for text without digits', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('dutch', 'english', 'unknown'), (text, style) => {
        const parsed = parseAmount(text, style);
        if (!/\d/.test(text.normalize('NFKC')))
          expect(['no-value', 'damaged', 'not-an-amount']).toContain(parsed.state);
      }),
    );
  });
});

interface Notation {
  readonly style: 'dutch' | 'english';
  readonly write: (cents: number, negative: boolean) => string;
}

function parts(cents: number, separator: string): readonly [whole: string, fraction: string] {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, separator);
  return [whole, String(cents % 100).padStart(2, '0')];
}

const notations: readonly Notation[] = [
  { style: 'dutch', write: (cents, negative) => `${negative ? '-' : ''}${parts(cents, '.').join(',')}` },
  { style: 'dutch', write: (cents, negative) => `€ ${parts(cents, '.').join(',')}${negative ? '-' : ''}` },
  {
    style: 'dutch',
    write: (cents, negative) => `${parts(cents, '\u00a0').join(',')}${negative ? ' CR' : ''}`,
  },
  { style: 'dutch', write: (cents, negative) => `${negative ? '−' : ''}${parts(cents, '').join(',')} EUR` },
  {
    style: 'english',
    write: (cents, negative) => (negative ? `(${parts(cents, ',').join('.')})` : parts(cents, ',').join('.')),
  },
  { style: 'english', write: (cents, negative) => `${negative ? '-' : ''}$${parts(cents, ',').join('.')}` },
];
