import { type LocalDate, parseIsoDate, toLocalDate } from '../../domain/local-date.ts';
import { plain, stripInvisible } from './fold-text.ts';
import { monthNumber } from './month-words.ts';

/** In which order a document or column writes day and month in numbers. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** What a text says as a day. `either`: both orders give the same day, or the month is a word. */
export type ParsedDate =
  | {
      readonly state: 'read';
      readonly date: LocalDate;
      readonly order: 'day-first' | 'month-first' | 'iso' | 'either';
    }
  | { readonly state: 'ambiguous'; readonly readings: readonly LocalDate[] }
  | { readonly state: 'impossible' }
  | { readonly state: 'not-a-date' };

const notADate: ParsedDate = { state: 'not-a-date' };
const impossible: ParsedDate = { state: 'impossible' };
const maximumLength = 60;
const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+(?=\S)/i;
const time =
  /(?:T|[ ,]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}|uur|Uhr|h|[AaPp][Mm]))?$/;

/**
 * Reads one calendar day as people write it in Dutch, English, German and French. `order` decides only where the numbers
 * leave two readings (`05/06/2025`); two-digit years 00-29 are 20xx. A week, month or quarter is not a date.
 */
export function parseDate(raw: string, order: DateOrder): ParsedDate {
  const text = oneSpace(stripInvisible(raw)).trim();
  if (text.length < 5 || text.length > maximumLength) return notADate;
  const bare = text.replace(time, '').replace(weekday, '').replace(/[.,]$/, '');
  return readIso(bare) ?? readYearFirst(bare) ?? readNumbers(bare, order) ?? readWords(bare) ?? notADate;
}

/** False for a word that no date begins with: other than a number, only a weekday and a month come first. */
export function mayBeginDate(word: string): boolean {
  const [letters] = /^[a-z]+/i.exec(word) ?? [];
  if (letters === undefined || !plain.test(word)) return true;
  return monthNumber(letters) !== null || weekday.test(`${letters} 1`);
}

/** Most texts have one space between words already, and looking is quicker than replacing. */
function oneSpace(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function readIso(text: string): ParsedDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const date = parseIsoDate(`${match[1]}-${match[2]}-${match[3]}`);
  if (date !== null) return isPlausible(date) ? { state: 'read', date, order: 'iso' } : notADate;
  return text.includes('-') && Number(match[2]) <= 12 && Number(match[3]) <= 31 ? impossible : notADate;
}

function readYearFirst(text: string): ParsedDate | null {
  const match = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  return toParsed(Number(match[1]), Number(match[3]), Number(match[4]), 'iso');
}

function readNumbers(text: string, order: DateOrder): ParsedDate | null {
  const match = /^(\d{1,2})(?:\s?([-/.])\s?| )(\d{1,2})(?:\s?\2\s?|\2| )['’‘`]?(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = toYear(match[4] ?? '');
  if (Math.max(first, second) > 31 || first === 0 || second === 0) return notADate;
  if (first > 12 && second > 12) return impossible;
  if (first > 12) return toParsed(year, second, first, 'day-first');
  if (second > 12) return toParsed(year, first, second, 'month-first');
  return readEitherOrder({ first, second, year, shortYear: match[4]?.length === 2 }, order);
}

interface TwoNumbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly shortYear: boolean;
}

function readEitherOrder(parts: TwoNumbers, order: DateOrder): ParsedDate {
  const dayFirst = toLocalDate(parts.year, parts.second, parts.first);
  const monthFirst = toLocalDate(parts.year, parts.first, parts.second);
  if (dayFirst === null || monthFirst === null || !isPlausible(dayFirst)) return notADate;
  const yearMayBeDay = parts.shortYear && parts.year % 100 <= 12;
  if (yearMayBeDay && (parts.first !== parts.second || parts.year % 100 !== parts.first)) {
    return { state: 'ambiguous', readings: [...new Set([dayFirst, monthFirst])] };
  }
  if (dayFirst === monthFirst) return { state: 'read', date: dayFirst, order: 'either' };
  if (order === 'unknown') return { state: 'ambiguous', readings: [dayFirst, monthFirst] };
  return { state: 'read', date: order === 'day-first' ? dayFirst : monthFirst, order };
}

const wordForms: readonly {
  readonly pattern: RegExp;
  readonly at: readonly [day: number, month: number, year: number];
}[] = [
  {
    pattern:
      /^(\d{1,2})(?:\.|e|de|ste|st|nd|rd|th|er)?[ ./-]*(?:de |of )?(\p{L}[\p{L}\p{M}]{2,9})\.?[ ,./-]*(?:del? )?['’‘`]?(\d{4}|\d{2})$/u,
    at: [1, 2, 3],
  },
  {
    pattern:
      /^(\p{L}[\p{L}\p{M}]{2,9})\.?[ .-]*(\d{1,2})(?:st|nd|rd|th)?(?: ?, ?|[ -])['’‘`]?(\d{4}|\d{2})$/u,
    at: [2, 1, 3],
  },
  { pattern: /^(\d{4})[ .-]*(\p{L}[\p{L}\p{M}]{2,9})\.?[ .-]*(\d{1,2})$/u, at: [3, 2, 1] },
];

function readWords(text: string): ParsedDate | null {
  for (const { pattern, at } of wordForms) {
    const match = pattern.exec(text);
    const month = match && monthNumber(match[at[1]] ?? '');
    if (match && month !== null)
      return toParsed(toYear(match[at[2]] ?? ''), month ?? 0, Number(match[at[0]]), 'either');
  }
  return null;
}

function toYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function toParsed(
  year: number,
  month: number,
  day: number,
  order: 'day-first' | 'month-first' | 'iso' | 'either',
): ParsedDate {
  if (month < 1 || month > 12 || day < 1 || day > 31) return notADate;
  const date = toLocalDate(year, month, day);
  if (date === null) return impossible;
  return isPlausible(date) ? { state: 'read', date, order } : notADate;
}

/** Outside these years it is a number that happens to look like a day. */
function isPlausible(date: LocalDate): boolean {
  return date >= '1800-01-01' && date <= '2199-12-31';
}
