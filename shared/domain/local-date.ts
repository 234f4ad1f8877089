import type { Brand } from './brand.ts';

/** A calendar day without time or zone, as `YYYY-MM-DD`; sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day with these numbers (month 1-12), or `null` when the calendar has no such day. Years 1-9999. */
export function toLocalDate(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

/** Reads exactly `YYYY-MM-DD`; anything else, or a day that does not exist, gives `null`. */
export function parseIsoDate(text: string): LocalDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? toLocalDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Days since 1 January 1970 (negative before). Civil-calendar arithmetic, Gregorian throughout. */
export function toDayNumber(date: LocalDate): number {
  const [year, month, day] = parts(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that lies this many days after 1 January 1970; `null` outside the years 1-9999. */
export function fromDayNumber(dayNumber: number): LocalDate | null {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthPart = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthPart < 10 ? monthPart + 3 : monthPart - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return toLocalDate(year, month, dayOfYear - Math.floor((153 * monthPart + 2) / 5) + 1);
}

/** The day `days` calendar days later (earlier when negative). Throws outside the years 1-9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = fromDayNumber(toDayNumber(date) + days);
  if (moved === null) throw new RangeError(`No such day: ${date} plus ${days} days`);
  return moved;
}

/** Calendar days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function isoWeekday(date: LocalDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month (1-12) and day of a date. */
export function parts(date: LocalDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
