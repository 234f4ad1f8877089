import { addDays, isoWeekday, type LocalDate, parts, toLocalDate } from './local-date.ts';

const remembered = new Map<number, readonly LocalDate[]>();

/**
 * The Dutch public holidays of a year that are no working days (Algemene termijnenwet art. 3, first paragraph), in order.
 * Good Friday is left out: offices and carriers work.
 */
export function dutchHolidays(year: number): readonly LocalDate[] {
  const known = remembered.get(year);
  if (known) return known;
  const holidays = computeHolidays(year);
  remembered.set(year, holidays);
  return holidays;
}

function computeHolidays(year: number): readonly LocalDate[] {
  const easter = easterSunday(year);
  const days = [
    day(year, 1, 1),
    addDays(easter, 1),
    kingsDay(year),
    day(year, 5, 5),
    addDays(easter, 39),
    addDays(easter, 50),
    day(year, 12, 25),
    day(year, 12, 26),
  ];
  // Ascension Day falls on 5 May now and then, as in 2016.
  return [...new Set(days)].toSorted();
}

/** Whether the day is a Dutch public holiday; weekends are not looked at. */
export function isDutchHoliday(date: LocalDate): boolean {
  return dutchHolidays(parts(date)[0]).includes(date);
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * shift + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** 27 April, and 26 April when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const birthday = day(year, 4, 27);
  return isoWeekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

function day(year: number, month: number, dayOfMonth: number): LocalDate {
  const date = toLocalDate(year, month, dayOfMonth);
  if (date === null) throw new RangeError(`No such day: ${year}-${month}-${dayOfMonth}`);
  return date;
}
