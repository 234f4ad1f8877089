import { type FoldedText, foldWithPlaces } from './fold-text.ts';
import { compact, compactWithoutZeros } from './number-forms.ts';
import type { SearchPart } from './search-part.ts';
import type { SearchQuery } from './search-query.ts';

/** Start and end (exclusive) in the text. */
export type TextRange = readonly [start: number, end: number];

export interface PartMatch {
  readonly part: SearchPart;
  readonly ranges: readonly TextRange[];
  /** Lower is better: 0 the very number or name, 6 somewhere in the middle. */
  readonly rank: number;
}

/** How a part answers the query; null when nothing of the query stands in it. */
export function matchPart(part: SearchPart, query: SearchQuery): PartMatch | null {
  const own = part.kind === 'key' || part.kind === 'party' ? 0 : 1;
  if (query.amount !== null && part.amount !== undefined && isAmount(part.amount, query.amount)) {
    return { part, ranges: [[0, part.text.length]], rank: part.amount === query.amount ? 1 : 4 };
  }
  const folded = foldWithPlaces(part.text);
  const numbers = [compact(part.text), compactWithoutZeros(part.text)];
  if (query.forms.some((form) => numbers.some(({ text }) => text === form))) {
    return { part, ranges: [[0, part.text.length]], rank: own };
  }
  const whole = [
    ...placesOf(folded, query.text),
    ...query.forms.flatMap((form) => numberPlaces(numbers, form)),
  ];
  if (whole.length > 0)
    return { part, ranges: merged(whole, part.text), rank: rankOf(whole, part.text) + own };
  const found = query.words.map((word) => [
    ...placesOf(folded, word.text),
    ...word.forms.flatMap((form) => numberPlaces(numbers, form)),
  ]);
  const hits = found.filter((places) => places.length > 0).length;
  if (hits === 0) return null;
  return { part, ranges: merged(found.flat(), part.text), rank: hits === found.length ? 5 : 6 };
}

/** The best of several parts; null when none answers. */
export function bestMatch(parts: readonly SearchPart[], query: SearchQuery): PartMatch | null {
  let best: PartMatch | null = null;
  for (const part of parts) {
    const match = matchPart(part, query);
    if (match !== null && (best === null || match.rank < best.rank)) best = match;
  }
  return best;
}

function isAmount(stored: string, typed: string): boolean {
  return stored.replace('-', '').startsWith(typed);
}

/** Short forms say nothing inside a longer number. */
function numberPlaces(numbers: readonly FoldedText[], form: string): readonly TextRange[] {
  if (form.length < 3) return [];
  for (const number of numbers) {
    const places = placesOf(number, form);
    if (places.length > 0) return places;
  }
  return [];
}

function placesOf({ text, at }: FoldedText, wanted: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (
    let from = text.indexOf(wanted);
    from >= 0 && ranges.length < 20;
    from = text.indexOf(wanted, from + wanted.length)
  ) {
    const start = at[from];
    const last = at[from + wanted.length - 1];
    if (start !== undefined && last !== undefined) ranges.push([start, last + 1]);
  }
  return ranges;
}

function rankOf(ranges: readonly TextRange[], text: string): number {
  if (ranges.some(([start]) => start === 0)) return 2;
  return ranges.some(([start]) => !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) ? 3 : 4;
}

function merged(ranges: readonly TextRange[], text: string): readonly TextRange[] {
  const inOrder = [...ranges].sort(([a], [b]) => a - b);
  const together: TextRange[] = [];
  for (const [start, end] of inOrder) {
    const last = together.at(-1);
    if (last !== undefined && start <= last[1])
      together[together.length - 1] = [last[0], Math.max(last[1], end)];
    else together.push([start, Math.min(end, text.length)]);
  }
  return together;
}
