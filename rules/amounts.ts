import { type Money, minorDigits, money } from '#shared/domain/money.ts';

/** How much two amounts may differ: `amount` in whole units of the currency, `percent` of the expected one; the wider counts. */
export interface Tolerance {
  readonly amount: number;
  readonly percent: number;
}

/** Whether the amounts differ no more than allowed. Amounts in different currencies never agree. */
export function isWithin(expected: Money, found: Money, tolerance: Tolerance): boolean {
  if (expected.currency !== found.currency) return false;
  const allowedMinor = Math.round(tolerance.amount * 10 ** minorDigits(expected.currency));
  const allowedPart = Math.floor((Math.abs(expected.minor) * tolerance.percent) / 100);
  return Math.abs(expected.minor - found.minor) <= Math.max(allowedMinor, allowedPart);
}

/** The sum; null when the list is empty, mixes currencies or is larger than can be counted exactly. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  const minor = amounts.reduce((total, amount) => total + amount.minor, 0);
  return Number.isSafeInteger(minor) ? money(minor, first.currency) : null;
}

/** How far two amounts lie apart, never negative; null when their currencies differ. */
export function distance(one: Money, other: Money): Money | null {
  if (one.currency !== other.currency) return null;
  const minor = Math.abs(one.minor - other.minor);
  return Number.isSafeInteger(minor) ? money(minor, one.currency) : null;
}
