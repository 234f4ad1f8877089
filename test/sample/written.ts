import { type LocalDate, parts } from '#shared/domain/local-date.ts';

const dutchMonths =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/** Cents as `1.234,56`. */
export function dutchAmount(cents: number): string {
  return written(cents, '.', ',');
}

/** Cents as `1,234.56`. */
export function englishAmount(cents: number): string {
  return written(cents, ',', '.');
}

/** A day as `16-03-2026`. */
export function dutchDate(date: LocalDate): string {
  return date.split('-').reverse().join('-');
}

/** A day as `16 maart 2026`. */
export function dutchLongDate(date: LocalDate): string {
  return longDate(date, dutchMonths);
}

/** A day as `16 March 2026`. */
export function englishLongDate(date: LocalDate): string {
  return longDate(date, englishMonths);
}

/** An IBAN in groups of four, as it is printed. */
export function groupedIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function longDate(date: LocalDate, months: readonly string[]): string {
  const [year, month, day] = parts(date);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

function written(cents: number, thousands: string, decimal: string): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${cents < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
}
