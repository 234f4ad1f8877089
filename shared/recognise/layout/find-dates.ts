import { monthNumber } from '../values/month-words.ts';
import { type DateOrder, mayBeginDate, type ParsedDate, parseDate } from '../values/parse-date.ts';
import { type Span, toSpan, type WordRow } from './span.ts';

export interface FoundDate {
  readonly span: Span;
  readonly parsed: Exclude<ParsedDate, { readonly state: 'not-a-date' }>;
}

const longest = 5;
const edges = /^[("]+|[),;:"]+$/g;
const mayBegin =
  /^\(?(?:\d{1,4}(?:st|nd|rd|th|er|e|ste|de|\.)?$|\d{1,4}[-/.]|\d{8}$|\d{1,2}\p{L}{3}|\p{L}{3,10}\.?,?$|\p{L}{3,9}[-.]?\d)/u;

const datesOf = new WeakMap<WordRow, readonly FoundDate[]>();

/**
 * All dates of one line from left to right, also over several words (`3 november 2026`) and impossible ones. Where they stand is
 * looked for once, for a line is asked again and again; the order only decides those that it leaves open.
 */
export function findDates(row: WordRow, order: DateOrder): readonly FoundDate[] {
  const known = datesOf.get(row) ?? datesOfAnyOrder(row);
  datesOf.set(row, known);
  if (order === 'unknown' || known.every(({ parsed }) => parsed.state !== 'ambiguous')) return known;
  return known.map((found) => {
    const parsed = found.parsed.state === 'ambiguous' ? parseDate(found.span.text, order) : found.parsed;
    return parsed.state === 'not-a-date' ? found : { ...found, parsed };
  });
}

function datesOfAnyOrder(row: WordRow): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let place = 0;
  while (place < row.words.length) {
    const date = dateAt(row, place);
    if (date) found.push(date);
    place = date ? date.span.last + 1 : place + 1;
  }
  return found;
}

/** `30. April 30. Mai 2025`: the second number is a day, not the year of the first. */
function isDayOfNext({ words }: WordRow, last: number): boolean {
  return /^\d{1,2}\.?$/.test(words[last]?.text ?? '') && monthNumber(words[last + 1]?.text ?? '') !== null;
}

/** The last word that still belongs to what begins here; behind a wide gap something else begins. */
function lastNear({ words }: WordRow, place: number): number {
  let last = place;
  while (last < Math.min(place + longest, words.length) - 1) {
    const [here, next] = [words[last]?.box, words[last + 1]?.box];
    if (!here || !next || next[0] - here[2] > 1.8 * Math.max(4, here[3] - here[1])) break;
    last += 1;
  }
  return last;
}

function dateAt(row: WordRow, place: number): FoundDate | null {
  if (!mayBegin.test(row.words[place]?.text ?? '')) return null;
  const texts = row.words.slice(place, lastNear(row, place) + 1).map(({ text }) => text);
  const firstDigit = texts.findIndex((text) => /\d/.test(text));
  if (firstDigit < 0 || !mayBeginDate((texts[0] ?? '').replace(/^[("]+/, ''))) return null;
  for (let count = texts.length; count > firstDigit; count -= 1) {
    const text = texts.slice(0, count).join(' ').replace(edges, '');
    if (count === 1 && /^\d{8}$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)) continue;
    if (isDayOfNext(row, place + count - 1)) continue;
    const parsed = parseDate(text, 'unknown');
    if (parsed.state === 'not-a-date') continue;
    return { span: { ...toSpan(row, place, place + count - 1), text }, parsed };
  }
  return null;
}
