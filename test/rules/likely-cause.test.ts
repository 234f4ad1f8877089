import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyCause } from '#rules/likely-cause.ts';
import { likelyCauses } from '#shared/domain/finding.ts';
import { likelyCauseText } from '#shared/text/likely-cause-text.ts';
import { amount, date, number } from '../support/a-dossier.ts';

describe('the likely cause of a difference', () => {
  it.each([
    ['1234.56', '1243.56', 'digits-swapped'],
    ['1234.56', '1284.56', 'one-digit-wrong'],
    ['1234.56', '12345.60', 'decimal-shifted'],
    ['1234.56', '12.35', null],
    ['100.00', '121.00', 'vat-included'],
    ['12.50', '15.13', 'vat-included'],
    ['100.00', '109.00', 'vat-included'],
    ['1486.49', '1228.50', 'vat-excluded'],
    ['100.00', '-100.00', 'credit-instead-of-debit'],
    ['-100.00', '100.00', 'sign-lost'],
    ['980.00', '1000.00', 'discount-forgotten'],
    ['100.00', '100.00', null],
    ['0.00', '100.00', null],
    ['100.00', '333.33', null],
  ] as const)('of %s and %s is %s', (expected, found, cause) => {
    expect(likelyCause(amount(expected), amount(found))).toBe(cause);
  });

  it.each([
    ['2026-03-11', '2026-11-03', 'day-month-swapped'],
    ['2026-03-11', '2025-03-11', 'year-off-by-one'],
    ['2026-03-12', '2026-03-21', 'digits-swapped'],
    ['2026-03-11', '2026-03-17', 'one-digit-wrong'],
    ['2026-03-11', '2026-08-24', null],
    ['2026-03-11', '2026-03-11', null],
  ] as const)('of the days %s and %s is %s', (expected, found, cause) => {
    expect(likelyCause(date(expected), date(found))).toBe(cause);
  });

  it.each([
    ['00042', '42', 'leading-zero-lost'],
    ['VF26-0114', 'VF26-O114', 'letter-for-digit'],
    ['VF26-0180', 'VF26-0108', 'digits-swapped'],
    ['VF26-0180', 'VF26-0181', 'one-digit-wrong'],
    ['VF26-0180', 'VF26 0180', null],
    ['12', '13', null],
  ] as const)('of the numbers %s and %s is %s', (expected, found, cause) => {
    expect(likelyCause(number(expected), number(found))).toBe(cause);
  });

  it('is another currency whatever the figures', () => {
    expect(likelyCause(amount('100.00'), amount('100.00', 'USD'))).toBe('other-currency');
  });

  it('is none for values of different kinds', () => {
    expect(likelyCause(amount('100.00'), number('10000'))).toBeNull();
  });

  it('is never claimed for equal amounts, and found for every swap of two different neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 9_999_999 }), fc.nat({ max: 4 }), (minor, place) => {
        const decimal = (cents: number) => (cents / 100).toFixed(2);
        expect(likelyCause(amount(decimal(minor)), amount(decimal(minor)))).toBeNull();
        const digits = [...String(minor)];
        const [one = '', other = ''] = [digits[place], digits[place + 1]];
        fc.pre(one !== other && !(place === 0 && other === '0'));
        digits.splice(place, 2, other, one);
        const cause = likelyCause(amount(decimal(minor)), amount(decimal(Number(digits.join('')))));
        expect(['digits-swapped', 'vat-included', 'vat-excluded', 'decimal-shifted']).toContain(cause);
      }),
    );
  });

  it('has words in both languages, careful ones', () => {
    expect(
      likelyCauses.filter((cause) => !/\.$/.test(likelyCauseText[cause].nl + likelyCauseText[cause].en)),
    ).toEqual([]);
  });
});
