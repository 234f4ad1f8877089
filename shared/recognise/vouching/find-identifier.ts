import { heightOf } from '../layout/lines.ts';
import type { Span } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { PreparedPages, Sighting } from './prepared-pages.ts';
import { findInStream, placesInStream, spanOf, type TextStream } from './text-stream.ts';

/** Shorter numbers than this must stand in one word: two quantities side by side are no order number. */
const shortest = 5;

/** Every place where an identifier stands, whatever its spaces, dots, dashes, groups and leading zeros. */
export function findIdentifier(pages: PreparedPages, text: string): readonly Sighting[] {
  const key = keyOf(text);
  if (key === '') return [];
  return pages.streams.flatMap((stream) => [
    ...findInStream(stream, key).flatMap((span) => judge(stream, span, key, 0.98)),
    ...withOtherZeros(stream, key).flatMap((span) => judge(stream, span, key, 0.85)),
  ]);
}

const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
};

/**
 * Where a number stands that is this one but for a single character of a pair that readers of pictures mix up: O/0, I/l/1, S/5, B/8,
 * Z/2. Null for short numbers, of which any two resemble each other.
 */
export function findSimilarIdentifier(pages: PreparedPages, text: string): Span | null {
  const key = keyOf(text);
  if (key.length < shortest) return null;
  const wanted = likeDigits(key);
  for (const stream of pages.streams) {
    const folded = { ...stream, text: likeDigits(stream.text) };
    for (const { at, span } of placesInStream(folded, wanted)) {
      const isOneOff = differences(stream.text.slice(at, at + key.length), key) === 1;
      if (isOneOff && judge(stream, span, key, 1).length > 0) return span;
    }
  }
  return null;
}

function likeDigits(text: string): string {
  return text.replace(/[OQILSBZ]/g, (letter) => lookalikes[letter] ?? letter);
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

function keyOf(text: string): string {
  return foldText(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A number whose leading zeros differ: `42017` for `00042017` and the other way round. */
function withOtherZeros(stream: TextStream, key: string): readonly Span[] {
  const bare = key.replace(/^0+/, '');
  if (!/^\d{4,}$/.test(bare)) return [];
  const found: Span[] = [];
  for (
    let at = stream.text.indexOf(bare);
    at >= 0 && found.length < 50;
    at = stream.text.indexOf(bare, at + 1)
  ) {
    const last = at + bare.length - 1;
    let start = at;
    while (start > 0 && stream.begins[start] !== 1 && stream.text[start - 1] === '0') start -= 1;
    const isOther = last - start + 1 !== key.length;
    if (isOther && stream.begins[start] === 1 && stream.ends[last] === 1)
      found.push(spanOf(stream, start, last));
  }
  return found;
}

function judge(stream: TextStream, span: Span, key: string, confidence: number): readonly Sighting[] {
  if (span.first === span.last) return [{ span, confidence: confidence - (key.length < 3 ? 0.3 : 0) }];
  if (key.length < shortest || !isTogether(stream, span)) return [];
  return [{ span, confidence: confidence - 0.03 }];
}

/** The words follow each other within a sentence or over a line break, not across a table. */
function isTogether(stream: TextStream, span: Span): boolean {
  for (let index = span.first + 1; index <= span.last; index += 1) {
    const [left, right] = [stream.words[index - 1], stream.words[index]];
    if (!left || !right) return false;
    const sameLine = left.line === right.line;
    const gap = right.box[0] - left.box[2];
    if (sameLine && gap > 1.2 * Math.max(4, heightOf(left))) return false;
    if (!sameLine && left.page !== right.page) return false;
  }
  return true;
}
