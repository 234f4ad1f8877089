import { addDays, isoWeekday, type LocalDate, parts, toLocalDate } from '../domain/local-date.ts';
import { addMonths, monthOfName } from './months-in-words.ts';
import { periodInWords } from './words-to-period.ts';

/** What a day is read with. */
export interface Calendar {
  readonly today: LocalDate;
  /** The working day that lies `count` working days later. */
  readonly addWorkingDays: (date: LocalDate, count: number) => LocalDate;
}

type Day = { readonly kind: 'day'; readonly date: LocalDate } | { readonly kind: 'unknown' | 'no-such-day' };

const unknown: Day = { kind: 'unknown' };

/** The day that words in lower case name; the next one where several fit. */
export function dayInWords(words: string, calendar: Calendar): Day {
  const plain = words
    .replace(/^(op|per|uiterlijk|voor|vóór|tot|on|by|before|until) /, '')
    .replace(/^(de|the) (?=\d)/, '');
  return (
    namedDay(plain, calendar.today) ??
    weekday(plain, calendar.today) ??
    distance(plain, calendar) ??
    dayOfPeriod(plain, calendar) ??
    weekdayAndDate(plain, calendar.today) ??
    writtenDate(plain, calendar.today) ??
    unknown
  );
}

function dayOfPeriod(words: string, calendar: Calendar): Day | null {
  const date = periodInWords(words, calendar);
  return date === null ? null : found(date);
}

const namedDays: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
  'day after tomorrow': 2,
  'volgende week': 7,
  'next week': 7,
};

function namedDay(words: string, today: LocalDate): Day | null {
  if (/^(volgende maand|next month)$/.test(words)) return found(addMonths(today, 1));
  const days = Object.hasOwn(namedDays, words) ? namedDays[words] : undefined;
  return days === undefined ? null : found(addDays(today, days));
}

const weekdays: readonly RegExp[] = [
  /^(ma|maandag|mon|monday)$/,
  /^(di|dinsdag|tue|tues|tuesday)$/,
  /^(wo|woe|woensdag|wed|wednesday)$/,
  /^(do|donderdag|thu|thurs|thursday)$/,
  /^(vr|vrij|vrijdag|fri|friday)$/,
  /^(za|zaterdag|sat|saturday)$/,
  /^(zo|zondag|sun|sunday)$/,
];

function weekday(words: string, today: LocalDate): Day | null {
  const [, before = '', name = '', after = '', weeks = ''] =
    /^(volgende week |next week |komende |aanstaande |aanst |a\.s\. |volgende |next |this |deze )?(\p{L}+)\.?( volgende week| next week| (?:over|in) (\d{1,2}|\p{L}+) we(?:ek|ken|eks?))?$/u.exec(
      words,
    ) ?? [];
  const index = weekdayOfName(name);
  const later = weeks === '' ? 1 : countIn(weeks);
  if (index < 0 || later < 0) return null;
  const monday = addDays(today, 1 - isoWeekday(today));
  if (`${before}${after}`.includes('we')) return found(addDays(monday, 7 * later + index));
  const ahead = (index + 1 - isoWeekday(today) + 7) % 7;
  return found(addDays(today, ahead === 0 ? 7 : ahead));
}

function weekdayOfName(name: string): number {
  return weekdays.findIndex((pattern) => pattern.test(name));
}

/** "di 1-12": both name the same day, or there is no such day. */
function weekdayAndDate(words: string, today: LocalDate): Day | null {
  const [, name = '', rest = ''] = /^(\p{L}+)\.? (?:de |the )?(\d.*)$/u.exec(words) ?? [];
  const index = weekdayOfName(name);
  const day = index < 0 ? null : writtenDate(rest, today);
  if (day?.kind !== 'day') return day;
  return isoWeekday(day.date) === index + 1 ? day : { kind: 'no-such-day' };
}

const numbers: readonly (readonly string[])[] = [
  [],
  ['een', 'één', 'a', 'an', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
];

/** The number that digits or a word name; -1: none. */
function countIn(words: string): number {
  return /^\d/.test(words) ? Number(words) : numbers.findIndex((names) => names.includes(words));
}

function distance(words: string, { today, addWorkingDays }: Calendar): Day | null {
  const match =
    /^(?:over |in |binnen |na |within |\+ ?)?(\d{1,3}|\p{L}+) ?(werkdag(?:en)?|working days?|business days?|dag(?:en)?|days?|we(?:ek|ken|eks?)|maand(?:en)?|months?|d|w|wd)$/u.exec(
      words,
    );
  if (match === null) return null;
  const [, amount = '', unit = ''] = match;
  const count = countIn(amount);
  if (count < 0) return null;
  if (/^(werk|working|business|wd)/.test(unit)) return found(addWorkingDays(today, count));
  if (unit.startsWith('d')) return found(addDays(today, count));
  if (unit.startsWith('w')) return found(addDays(today, 7 * count));
  return found(addMonths(today, count));
}

function writtenDate(words: string, today: LocalDate): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spelled =
    /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?:[-./ ](\d{1,2}|\p{L}{3,9})\.?(?:[-./ ]'?(\d{2}|\d{4}))?)?$/u.exec(
      words,
    );
  if (spelled === null) return null;
  const [, day = '', name, year] = spelled;
  if (name === undefined) return dayOfMonth(Number(day), words, today);
  const month = /^\d/.test(name) ? Number(name) : monthOfName(name);
  if (month === null) return null;
  if (year !== undefined)
    return dated(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
  return nextOf(Number(day), month, today);
}

/** "de 15e", "15e": a bare number is no day, it may be a time. */
function dayOfMonth(day: number, words: string, today: LocalDate): Day | null {
  if (/^\d+$/.test(words)) return null;
  const [year, month] = parts(today);
  const here = toLocalDate(year, month, day);
  if (here !== null && here >= today) return found(here);
  const next = addMonths(toLocalDate(year, month, 1) ?? today, 1);
  return dated(parts(next)[0], parts(next)[1], day);
}

/** The first such day from today on; 29 February is looked for in the next leap year. */
function nextOf(day: number, month: number, today: LocalDate): Day {
  const [year] = parts(today);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = toLocalDate(year + ahead, month, day);
    if (date !== null && date >= today) return found(date);
  }
  return { kind: 'no-such-day' };
}

function dated(year: number, month: number, day: number): Day {
  const date = toLocalDate(year, month, day);
  return date === null ? { kind: 'no-such-day' } : found(date);
}

function found(date: LocalDate): Day {
  return { kind: 'day', date };
}
