import type { FieldValue } from '#shared/domain/field-value.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { type LocalDate, parts } from '#shared/domain/local-date.ts';
import type { Money } from '#shared/domain/money.ts';

/**
 * The mistake that most likely made `found` out of `expected`; null when none is recognised or both are the same.
 * A hint for people, never a reason to repair a value: one in nine differences looks like swapped digits by chance.
 */
export function likelyCause(expected: FieldValue, found: FieldValue): LikelyCause | null {
  if (expected.kind === 'amount' && found.kind === 'amount') return ofAmounts(expected.amount, found.amount);
  if (expected.kind === 'date' && found.kind === 'date') return ofDates(expected.date, found.date);
  if (expected.kind === 'number' && found.kind === 'number') {
    return ofDigits(String(expected.number), String(found.number));
  }
  if (expected.kind === 'identifier' && found.kind === 'identifier') {
    return ofIdentifiers(identifierKey(expected.text), identifierKey(found.text));
  }
  return null;
}

function ofAmounts(expected: Money, found: Money): LikelyCause | null {
  if (expected.currency !== found.currency) return 'other-currency';
  const [wanted, given] = [expected.minor, found.minor];
  if (wanted === given || wanted === 0 || given === 0) return null;
  if (wanted === -given) return given < 0 ? 'credit-instead-of-debit' : 'sign-lost';
  if (wanted < 0 !== given < 0) return null;
  const [from, to] = [Math.abs(wanted), Math.abs(given)];
  if (isShifted(from, to)) return 'decimal-shifted';
  if (isIncluding(from, to)) return 'vat-included';
  if (isIncluding(to, from)) return 'vat-excluded';
  return ofDigits(String(from), String(to)) ?? (isDiscounted(to, from) ? 'discount-forgotten' : null);
}

function isShifted(one: number, other: number): boolean {
  return [10, 100, 1000].some((factor) => one * factor === other || other * factor === one);
}

/** Dutch rates since 2019 (Wet OB art. 9): 21 % and 9 %. Each side may have been rounded, hence the cent. */
function isIncluding(net: number, gross: number): boolean {
  return [21, 9].some((rate) => Math.abs(Math.round((net * (100 + rate)) / 100) - gross) <= 1);
}

/** Discounts that are usual for paying early or for a year's turnover, in tenths of a percent. */
function isDiscounted(full: number, reduced: number): boolean {
  return [10, 15, 20, 25, 30, 50, 100].some(
    (permille) => Math.round((full * (1000 - permille)) / 1000) === reduced,
  );
}

function ofDates(expected: LocalDate, found: LocalDate): LikelyCause | null {
  if (expected === found) return null;
  const [year, month, day] = parts(expected);
  const [otherYear, otherMonth, otherDay] = parts(found);
  if (year === otherYear && month === otherDay && day === otherMonth) return 'day-month-swapped';
  if (month === otherMonth && day === otherDay && Math.abs(year - otherYear) === 1) return 'year-off-by-one';
  return ofDigits(expected, found);
}

function ofIdentifiers(expected: string, found: string): LikelyCause | null {
  if (expected === found) return null;
  if (expected.replace(/^0+/, '') === found.replace(/^0+/, '')) return 'leading-zero-lost';
  if (digitsForLetters(expected) === digitsForLetters(found)) return 'letter-for-digit';
  return ofDigits(expected, found);
}

const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

function digitsForLetters(text: string): string {
  return text.replace(/[OILSBZG]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** Two neighbours swapped, or one place different, in texts of equal length that are long enough to tell. */
function ofDigits(expected: string, found: string): LikelyCause | null {
  if (expected.length !== found.length || expected.length < 4) return null;
  const different = [...expected].flatMap((character, place) => (character === found[place] ? [] : [place]));
  const [first, second] = different;
  if (first === undefined) return null;
  if (different.length === 1) return 'one-digit-wrong';
  if (different.length > 2 || second === undefined || second !== first + 1) return null;
  const swapped = expected[first] === found[second] && expected[second] === found[first];
  return swapped ? 'digits-swapped' : null;
}
