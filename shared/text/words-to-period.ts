import {
  addDays,
  daysBetween,
  isoWeekday,
  type LocalDate,
  parts,
  toLocalDate,
} from '../domain/local-date.ts';
import { addMonths, monthOfName } from './months-in-words.ts';

/** From the first day of one period to the first of the next. */
interface Period {
  readonly first: LocalDate;
  readonly next: LocalDate;
}

type Edge = 'begin' | 'middle' | 'end';

interface Calendar {
  readonly today: LocalDate;
  readonly addWorkingDays: (date: LocalDate, count: number) => LocalDate;
}

/**
 * The day at an edge of a week, month, quarter or year that words in lower case name: "eind van de maand", "half december", "begin
 * volgende week", "laatste werkdag van januari", "week 50". The next one from today on; a week ends on Friday. null: other words.
 */
export function periodInWords(words: string, calendar: Calendar): LocalDate | null {
  return (
    edgeInWords(words, calendar.today) ??
    workingDayInWords(words, calendar) ??
    weekNumber(words, calendar.today)
  );
}

const period = '(?: (?:van|of)\\b)?(?: (?:de|het|the)\\b)? ?(.+)';
const atEdge = new RegExp(
  `^(?:het )?(eind(?:e)?|end|ultimo|begin|start|half|halverwege|medio|mid)${period}$`,
  'u',
);
const workingDay = new RegExp(
  `^(?:de |the )?(eerste|laatste|first|last) (?:werkdag|working day|business day)${period}$`,
  'u',
);

function edgeInWords(words: string, today: LocalDate): LocalDate | null {
  const [, name = '', rest = ''] = atEdge.exec(words) ?? [];
  const edge = /^(e|u)/.test(name) ? 'end' : /^(b|s)/.test(name) ? 'begin' : 'middle';
  return name === '' ? null : fromToday(rest, today, (found) => dayAt(found, edge));
}

function workingDayInWords(words: string, { today, addWorkingDays }: Calendar): LocalDate | null {
  const [, name = '', rest = ''] = workingDay.exec(words) ?? [];
  if (name === '' || rest.endsWith('week')) return null;
  return fromToday(rest, today, ({ first, next }) =>
    /^[ef]/.test(name) ? addWorkingDays(addDays(first, -1), 1) : addWorkingDays(next, -1),
  );
}

/** The day in the period that is named; where that lies behind, in the next such period. */
function fromToday(
  name: string,
  today: LocalDate,
  dayOf: (found: Period) => LocalDate | null,
): LocalDate | null {
  for (const later of [0, 1]) {
    const found = periodOf(name, later, today);
    const date = found && dayOf(found);
    if (date === null || date >= today) return date;
  }
  return null;
}

/** A week ends on Friday; only a month has a middle that people name. */
function dayAt({ first, next }: Period, edge: Edge): LocalDate | null {
  const length = daysBetween(first, next);
  if (edge === 'begin') return first;
  if (edge === 'end') return addDays(next, length === 7 ? -3 : -1);
  return length >= 28 && length <= 31 ? addDays(first, 14) : null;
}

/** The period as named, or the one `later` after it. */
function periodOf(name: string, later: number, today: LocalDate): Period | null {
  const [, side = '', kind = ''] =
    /^(volgende?|next|deze|dit|this)? ?(week|maand|month|kwartaal|quarter|jaar|year)$/.exec(name) ?? [];
  const ahead = later + (/^(v|n)/.test(side) ? 1 : 0);
  const [year, month] = parts(today);
  if (kind === 'week') {
    const first = addDays(today, 1 - isoWeekday(today) + 7 * ahead);
    return { first, next: addDays(first, 7) };
  }
  if (/^(maand|month)$/.test(kind)) return monthsFrom(year, month, 1, ahead);
  if (/^(kwartaal|quarter)$/.test(kind)) return monthsFrom(year, month - ((month - 1) % 3), 3, 3 * ahead);
  if (/^(jaar|year)$/.test(kind)) return monthsFrom(year, 1, 12, 12 * ahead);
  return namedMonth(name, later, today);
}

function namedMonth(name: string, later: number, today: LocalDate): Period | null {
  const [, word = '', stated] = /^(\p{L}{3,9})\.?(?: (\d{4}))?$/u.exec(name) ?? [];
  const month = monthOfName(word);
  const [year] = parts(today);
  if (month === null || (stated !== undefined && later > 0)) return null;
  return monthsFrom(stated === undefined ? year : Number(stated), month, 1, 12 * later);
}

/** So many months from that month on, or `ahead` months later. */
function monthsFrom(year: number, month: number, count: number, ahead: number): Period | null {
  const start = toLocalDate(year, month, 1);
  if (start === null) return null;
  const first = addMonths(start, ahead);
  return { first, next: addMonths(first, count) };
}

/** "week 50" and "wk 50" are its Monday, of the next such week; weeks as ISO 8601 numbers them. */
function weekNumber(words: string, today: LocalDate): LocalDate | null {
  const [, edge = '', digits = ''] =
    /^(?:(eind|end|begin|start) )?(?:week|wk)\.? ?(\d{1,2})$/.exec(words) ?? [];
  const [year] = parts(today);
  const shift = edge.startsWith('e') ? 4 : 0;
  for (const later of digits === '' ? [] : [0, 1]) {
    const monday = mondayOfWeek(year + later, Number(digits));
    const date = monday && addDays(monday, shift);
    if (date !== null && (edge === '' ? addDays(date, 4) : date) >= today) return date < today ? today : date;
  }
  return null;
}

/** The first week of a year is the one with 4 January in it; null: that year has no such week. */
function mondayOfWeek(year: number, week: number): LocalDate | null {
  const fourth = toLocalDate(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = addDays(fourth, 1 - isoWeekday(fourth) + 7 * (week - 1));
  return parts(addDays(monday, 3))[0] === year ? monday : null;
}
