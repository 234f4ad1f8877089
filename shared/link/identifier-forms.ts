import { toLocalDate } from '../domain/local-date.ts';

/** An identifier key without the zeros before each number in it: `00042` and `42`, `ORD0042` and `ORD42` give the same. */
export function withoutLeadingZeros(key: string): string {
  return key.replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Whether two spellings that differ in leading zeros only are surely the same number: letters in it, or at least four digits. */
export function surviveLostZeros(key: string): boolean {
  const bare = withoutLeadingZeros(key);
  return /\p{L}/u.test(bare) || bare.length >= 4;
}

/** Whether a name in a path that equals this key can hardly mean anything else: not a page number, a year or a day. */
export function isTellingName(key: string): boolean {
  if (/\p{L}/u.test(key)) return key.length >= 3;
  return key.length >= 4 && !isYear(key) && !isDay(key);
}

/** Whether digits read as a day: `20260115`, `15012026`. */
export function isDay(key: string): boolean {
  const digits = /^\d{8}$/.test(key) ? key : null;
  if (digits === null) return false;
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const plausible = (year: number) => year >= 1950 && year <= 2099;
  return (
    (plausible(part(0, 4)) && toLocalDate(part(0, 4), part(4, 6), part(6, 8)) !== null) ||
    (plausible(part(4, 8)) && toLocalDate(part(4, 8), part(2, 4), part(0, 2)) !== null)
  );
}

function isYear(key: string): boolean {
  return /^(?:19[5-9]|20[0-9])\d$/.test(key);
}
