import { addDays, isoWeekday, type LocalDate, parts, toLocalDate } from '../domain/local-date.ts';

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
    edgeOfPeriod(plain, calendar.today) ??
    writtenDate(plain, calendar.today) ??
    unknown
  );
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
  const [, before = '', name = '', after = ''] =
    /^(volgende week |next week |komende |aanstaande |aanst |volgende |next |this |deze )?(\p{L}+)\.?( volgende week| next week| over een week)?$/u.exec(
      words,
    ) ?? [];
  const index = weekdays.findIndex((pattern) => pattern.test(name));
  if (index < 0) return null;
  const monday = addDays(today, 1 - isoWeekday(today));
  if (`${before}${after}`.includes('week')) return found(addDays(monday, 7 + index));
  const ahead = (index + 1 - isoWeekday(today) + 7) % 7;
  return found(addDays(today, ahead === 0 ? 7 : ahead));
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

function distance(words: string, { today, addWorkingDays }: Calendar): Day | null {
  const match =
    /^(?:over |in |binnen |na |within |\+ ?)?(\d{1,3}|\p{L}+) ?(werkdag(?:en)?|working days?|business days?|dag(?:en)?|days?|we(?:ek|ken|eks?)|maand(?:en)?|months?|d|w|wd)$/u.exec(
      words,
    );
  if (match === null) return null;
  const [, amount = '', unit = ''] = match;
  const count = /^\d/.test(amount) ? Number(amount) : numbers.findIndex((names) => names.includes(amount));
  if (count < 0) return null;
  if (/^(werk|working|business|wd)/.test(unit)) return found(addWorkingDays(today, count));
  if (unit.startsWith('d')) return found(addDays(today, count));
  if (unit.startsWith('w')) return found(addDays(today, 7 * count));
  return found(addMonths(today, count));
}

function edgeOfPeriod(words: string, today: LocalDate): Day | null {
  const match =
    /^(?:het )?(eind(?:e)?|end|begin|start)(?: van| of)?(?: de| het| the)? (week|maand|month|jaar|year|volgende week|next week|volgende maand|next month)$/.exec(
      words,
    );
  if (match === null) return null;
  const [, edge = '', period = ''] = match;
  const isEnd = edge.startsWith('e');
  const isNext = /^(volgende|next)/.test(period);
  const here = edgeOf(period, isEnd, isNext ? 1 : 0, today);
  return found(here < today ? edgeOf(period, isEnd, 1, today) : here);
}

/** Of this week, month or year, or so many later; a week ends on Friday. */
function edgeOf(period: string, isEnd: boolean, later: number, today: LocalDate): LocalDate {
  if (period.endsWith('week')) {
    return addDays(today, 1 - isoWeekday(today) + 7 * later + (isEnd ? 4 : 0));
  }
  const [year, month] = parts(today);
  const isYear = /(jaar|year)$/.test(period);
  const first = addMonths(toLocalDate(year, isYear ? 1 : month, 1) ?? today, later * (isYear ? 12 : 1));
  return isEnd ? addDays(addMonths(first, isYear ? 12 : 1), -1) : first;
}

const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(maart|mrt|mar)/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^dec/,
];

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
  const month = /^\d/.test(name) ? Number(name) : months.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0) return null;
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

/** The same day some months later, or the last day of that month where it has no such day. */
function addMonths(date: LocalDate, count: number): LocalDate {
  const [year, month, day] = parts(date);
  const shifted = year * 12 + (month - 1) + count;
  for (let last = day; last > 28; last -= 1) {
    const found = toLocalDate(Math.floor(shifted / 12), (shifted % 12) + 1, last);
    if (found !== null) return found;
  }
  return toLocalDate(Math.floor(shifted / 12), (shifted % 12) + 1, Math.min(day, 28)) ?? date;
}
