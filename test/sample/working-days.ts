import { addDays, isoWeekday, type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';

/** The day `count` weekdays later (earlier when negative). The sample's weeks hold no public holidays. */
export function addWeekdays(date: LocalDate, count: number): LocalDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isoWeekday(day) <= 5) left -= 1;
  }
  return day;
}

/** The day written as `YYYY-MM-DD`; throws when there is no such day. */
export function day(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`No such day: ${text}`);
  return date;
}
