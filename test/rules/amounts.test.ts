import { describe, expect, it } from 'vitest';
import { distance, isWithin, sumOf } from '#rules/amounts.ts';
import { euro, money, parseCurrencyCode } from '#shared/domain/money.ts';

const cents = (minor: number) => money(minor, euro);
const dollars = money(100, parseCurrencyCode('USD') ?? euro);

describe('amounts beside each other', () => {
  it('agree within the wider of the two tolerances', () => {
    const within = (expected: number, found: number, amount: number, percent: number) =>
      isWithin(cents(expected), cents(found), { amount, percent });
    expect([
      within(10_000, 10_005, 0.05, 0),
      within(10_000, 10_006, 0.05, 0),
      within(10_000, 10_100, 0.05, 1),
      within(10_000, 10_101, 0.05, 1),
      within(-10_000, -10_100, 0, 1),
      isWithin(cents(100), dollars, { amount: 9, percent: 100 }),
    ]).toEqual([true, false, true, false, true, false]);
  });

  it('add up in one currency only, and never beyond what can be counted', () => {
    expect([
      sumOf([cents(1), cents(2), cents(-4)]),
      sumOf([]),
      sumOf([cents(1), dollars]),
      sumOf([cents(Number.MAX_SAFE_INTEGER), cents(1)]),
    ]).toEqual([cents(-1), null, null, null]);
  });

  it('lie apart in one currency only', () => {
    expect([distance(cents(-100), cents(50)), distance(cents(1), dollars)]).toEqual([cents(150), null]);
  });
});
