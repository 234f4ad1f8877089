import { fromDayNumber, type LocalDate } from '#shared/domain/local-date.ts';

/** 30 December 1899 and 1 January 1904 counted from 1 January 1970. */
const start1900 = -25_569;
const start1904 = -24_107;

/**
 * A spreadsheet's day number to a day; the time of day is left out. `null` for what is no day: before the first, after the
 * year 9999, and 60 in the 1900 system, the 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).
 */
export function serialDate(serial: number, date1904: boolean): LocalDate | null {
  const day = Math.floor(serial);
  if (date1904) return day < 0 ? null : fromDayNumber(day + start1904);
  if (day < 1 || day === 60) return null;
  return fromDayNumber(day + start1900 + (day < 60 ? 1 : 0));
}
