import { dutchHolidays, isDutchHoliday } from './dutch-holidays.ts';
import { addDays, daysBetween, isoWeekday, type LocalDate, parts } from './local-date.ts';

/** Monday to Friday, and no Dutch public holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  return isoWeekday(date) <= 5 && !isDutchHoliday(date);
}

/** The day that lies `count` working days later (earlier when negative); `count` 0 gives the day itself, working day or not. */
export function addWorkingDays(date: LocalDate, count: number): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` lies earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from) || 0;
  return weekdaysBetween(from, to) - holidaysOnWeekdays(from, to);
}

function weekdaysBetween(from: LocalDate, to: LocalDate): number {
  const days = daysBetween(from, to);
  const wholeWeeks = Math.floor(days / 7);
  let count = wholeWeeks * 5;
  for (let extra = wholeWeeks * 7 + 1; extra <= days; extra += 1) {
    if (isoWeekday(addDays(from, extra)) <= 5) count += 1;
  }
  return count;
}

/** Two holidays may fall on one day, such as Ascension Day on Liberation Day. */
function holidaysOnWeekdays(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let year = parts(from)[0]; year <= parts(to)[0]; year += 1) {
    const days = new Set(dutchHolidays(year));
    count += [...days].filter((day) => day > from && day <= to && isoWeekday(day) <= 5).length;
  }
  return count;
}
