import type { Word } from '../../domain/content.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { heightOf } from './lines.ts';
import { type Span, toSpan, type WordRow } from './span.ts';

const shape = /^[\p{L}\p{N}](?:[\p{L}\p{N}._/\\+&*-]*[\p{L}\p{N}])?$/u;
const edges = /^[\s:#(["'“.,=-]+|[\s)\]"'”,;:.]+$/g;
const longest = 40;

/**
 * The identifier at the start of these words: one word with a digit, with a short prefix in capitals before it (`ORD 00042`)
 * or groups of digits behind it. `null` when something else stands there.
 */
export function identifierAt(row: WordRow, place: number): Span | null {
  let first = place;
  while (first < row.words.length && isSkipped(row.words[first]?.text ?? '')) first += 1;
  const head = clean(row.words[first]?.text ?? '');
  if (!shape.test(head)) return null;
  if (/\d/.test(head)) return toIdentifier(row, first, lastOf(row, first));
  const next = clean(row.words[first + 1]?.text ?? '');
  const isPrefix = /^\p{Lu}{1,5}$/u.test(head) && toCurrencyCode(head) === null && /^\d/.test(next);
  return isPrefix && isNear(row.words[first], row.words[first + 1])
    ? toIdentifier(row, first, first + 1)
    : null;
}

/** Groups of digits with small gaps belong together, and so do parts with a dash between them. */
function lastOf(row: WordRow, first: number): number {
  let last = first;
  while (last - first < 5) {
    const [here, next, after] = [0, 1, 2].map((step) => row.words[last + step]?.text ?? '');
    if (!isNear(row.words[last], row.words[last + 1])) break;
    const isGroup = /^[\p{Lu}\d]*\d{2,6}$/u.test(here ?? '') && /^\d{2,6}$/.test(next ?? '');
    const isLinked = /^-$/.test(next ?? '') && /^[\p{Lu}\d]{1,8}$/u.test(after ?? '');
    if (!isGroup && !isLinked) break;
    last += isLinked ? 2 : 1;
  }
  return last;
}

function isNear(left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  return right.box[0] - left.box[2] < 0.6 * Math.max(4, Math.min(heightOf(left), heightOf(right)));
}

function toIdentifier(row: WordRow, first: number, last: number): Span | null {
  const span = toSpan(row, first, last);
  const text = clean(span.text);
  return text.length > longest || !/\d/.test(text) || isMoney(text) ? null : { ...span, text };
}

function isMoney(text: string): boolean {
  if (!/[.,]\d{2}$|[€$£]/.test(text)) return false;
  return parseAmount(text, 'unknown').state === 'read';
}

/** Colons, and the number word of a label that says it twice: `Receipt # No.: 9876`. */
function isSkipped(text: string): boolean {
  const bare = clean(text);
  return bare === '' || /^(?:n|no|nr|num|nummer|number|numero)[°º.]*$/i.test(bare);
}

function clean(text: string): string {
  return text.replace(edges, '');
}
