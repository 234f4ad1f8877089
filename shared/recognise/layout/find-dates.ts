import { monthNumber } from '../values/month-words.ts';
import { type DateOrder, type ParsedDate, parseDate } from '../values/parse-date.ts';
import { type Span, toSpan, type WordRow } from './span.ts';

export interface FoundDate {
  readonly span: Span;
  readonly parsed: Exclude<ParsedDate, { readonly state: 'not-a-date' }>;
}

const longest = 5;
const mayBegin =
  /^\(?(?:\d{1,4}(?:st|nd|rd|th|er|e|ste|de|\.)?$|\d{1,4}[-/.]|\d{8}$|\d{1,2}\p{L}{3}|\p{L}{3,10}\.?,?$|\p{L}{3,9}[-.]?\d)/u;

/** All dates of one line from left to right, also over several words (`3 november 2026`) and impossible ones. */
export function findDates(row: WordRow, order: DateOrder): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let place = 0;
  while (place < row.words.length) {
    const date = dateAt(row, place, order);
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

function dateAt(row: WordRow, place: number, order: DateOrder): FoundDate | null {
  if (!mayBegin.test(row.words[place]?.text ?? '')) return null;
  for (let last = lastNear(row, place); last >= place; last -= 1) {
    const span = toSpan(row, place, last);
    const text = span.text.replace(/^[("]+|[),;:"]+$/g, '');
    if (!/\d/.test(text) || (last === place && /^\d{8}$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)))
      continue;
    if (isDayOfNext(row, last)) continue;
    const parsed = parseDate(text, order);
    if (parsed.state !== 'not-a-date') return { span: { ...span, text }, parsed };
  }
  return null;
}
