import { placesInNumbers, placesInText, type ReadPart, readPart, type TextRange } from './read-part.ts';
import type { SearchPart } from './search-part.ts';
import type { SearchQuery } from './search-query.ts';
import { typedAmount } from './typed-amount.ts';

export interface PartMatch {
  readonly part: SearchPart;
  readonly ranges: readonly TextRange[];
  /** Lower is better: 0 the very number or name, 6 somewhere in the middle. */
  readonly rank: number;
}

const wordsApart = 5;

/** How something answers the query, by its best part; null when not every word of the query stands in one of its parts. */
export function matchSubject(parts: readonly SearchPart[], query: SearchQuery): PartMatch | null {
  const read = parts.map(readPart);
  let best: PartMatch | null = null;
  for (const part of read) {
    const match = matchRead(part, query);
    if (match !== null && (best === null || match.rank < best.rank)) best = match;
  }
  return best !== null && (best.rank <= wordsApart || hasEveryWord(read, query)) ? best : null;
}

/** How a part answers the query; null when nothing of the query stands in it. */
export function matchPart(part: SearchPart, query: SearchQuery): PartMatch | null {
  return matchRead(readPart(part), query);
}

function hasEveryWord(parts: readonly ReadPart[], { words }: SearchQuery): boolean {
  return words.every((word) => {
    const alone: SearchQuery = { ...word, words: [word], amount: typedAmount(word.text) };
    return parts.some((part) => matchRead(part, alone) !== null);
  });
}

function matchRead(read: ReadPart, query: SearchQuery): PartMatch | null {
  const { part } = read;
  const own = part.kind === 'key' || part.kind === 'party' ? 0 : 1;
  if (query.amount !== null && part.amount !== undefined && isAmount(part.amount, query.amount)) {
    return { part, ranges: [[0, part.text.length]], rank: part.amount === query.amount ? 1 : 4 };
  }
  if (query.forms.some((form) => read.isNumber(form))) {
    return { part, ranges: [[0, part.text.length]], rank: own };
  }
  const whole = placesOf(read, query);
  if (whole.length > 0)
    return { part, ranges: merged(whole, part.text), rank: rankOf(whole, part.text) + own };
  if (query.words.length === 1 && query.words[0]?.text === query.text) return null;
  const found = query.words.map((word) => placesOf(read, word));
  const hits = found.filter((places) => places.length > 0).length;
  if (hits === 0) return null;
  const rank = hits === found.length ? wordsApart : wordsApart + 1;
  return { part, ranges: merged(found.flat(), part.text), rank };
}

function placesOf(
  read: ReadPart,
  { text, forms }: Pick<SearchQuery, 'text' | 'forms'>,
): readonly TextRange[] {
  return [...placesInText(read, text), ...forms.flatMap((form) => placesInNumbers(read, form))];
}

function isAmount(stored: string, typed: string): boolean {
  return stored.replace('-', '').startsWith(typed);
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
