import type { LocalDate } from '../domain/local-date.ts';
import { takeTime } from './parse-time.ts';
import { type Calendar, dayInWords } from './words-to-day.ts';

/** A day, and a time of day as `HH:MM` where one was named. */
interface When {
  readonly date: LocalDate;
  readonly time: string | null;
}

/**
 * What a person meant, or why that is not to be told: `empty` nothing is there; `unknown` words that name no day;
 * `no-such-day` and `no-such-time` as in 31-02 or 25:00; `in-past` a day before today.
 */
export type ParsedWhen =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly why: 'empty' | 'unknown' | 'no-such-day' | 'no-such-time' | 'in-past' };

const longestInput = 100;

/**
 * Reads a day, with or without a time, as a person types it in Dutch or English: "morgen 14u", "vr", "volgende week ma",
 * "over 3 werkdagen", "eind van de maand", "28-11", "half 3". A day without a year lies ahead; a weekday is the next one after
 * today; a time alone is today. Never throws.
 */
export function parseWhen(text: string, calendar: Calendar): ParsedWhen {
  const words = plainWords(text);
  if (words === '') return refused('empty');
  const asDay = dayInWords(words, calendar);
  if (asDay.kind === 'day') return answer(asDay.date, null, calendar);
  const { time, rest } = timeIn(words);
  if (time === null) return refused(asDay.kind);
  if (time === 'no-such-time') return refused('no-such-time');
  if (rest === '') return answer(calendar.today, time, calendar);
  const day = dayInWords(rest, calendar);
  return day.kind === 'day' ? answer(day.date, time, calendar) : refused(day.kind);
}

function refused(why: Extract<ParsedWhen, { ok: false }>['why']): ParsedWhen {
  return { ok: false, why };
}

function answer(date: LocalDate, time: string | null, { today }: Calendar): ParsedWhen {
  return date < today ? refused('in-past') : { ok: true, when: { date, time } };
}

/** One space between words; what is written as one, such as "vrijdagmiddag", in two. */
function plainWords(text: string): string {
  const words = text
    .slice(0, longestInput)
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim();
  return words.replace(/(?<!\p{L})((?!van)\p{L}+?)(ochtend|middag|avond)$/u, '$1 $2');
}

/** The time may stand before the day as well: "14u morgen". */
function timeIn(words: string) {
  const parts = words.split(' ');
  for (let moved = 0; moved < Math.min(parts.length, 4); moved += 1) {
    const found = takeTime([...parts.slice(moved), ...parts.slice(0, moved)].join(' '));
    if (found.time !== null) return found;
  }
  return { time: null, rest: words };
}
