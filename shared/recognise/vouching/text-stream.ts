import type { Word } from '../../domain/content.ts';
import { surroundingBox } from '../layout/lines.ts';
import type { Span } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';

/** Letters and digits of many words in a row, each with the word it came from. */
export interface TextStream {
  readonly text: string;
  /** Index in `words` for each character of `text`. */
  readonly wordAt: Uint32Array;
  /** 1 where a value may begin or end: at the edge of a word, or at punctuation that does not glue digits together. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  readonly words: readonly StreamWord[];
}

export interface StreamWord extends Word {
  readonly page: number;
  readonly line: number;
  /** Words with another run than their neighbour lie far apart. */
  readonly run: number;
}

/** Lays the words out as one stream of folded capitals and digits. */
export function toStream(words: readonly StreamWord[]): TextStream {
  const parts = words.map((word) => piecesOf(word.text));
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const wordAt = new Uint32Array(length);
  const begins = new Uint8Array(length);
  const ends = new Uint8Array(length);
  let text = '';
  for (const [index, part] of parts.entries()) {
    wordAt.fill(index, text.length, text.length + part.text.length);
    for (const at of part.begins) begins[text.length + at] = 1;
    for (const at of part.ends) ends[text.length + at] = 1;
    text += part.text;
  }
  return { text, wordAt, begins, ends, words };
}

interface Pieces {
  readonly text: string;
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/** Letters and digits of one word and where a value may begin and end in it. */
function piecesOf(word: string): Pieces {
  const folded = foldText(word).toUpperCase();
  const begins: number[] = [];
  const ends: number[] = [];
  let text = '';
  let afterBreak = true;
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded[at] ?? '';
    if (/[\p{L}\p{N}]/u.test(character)) {
      if (afterBreak) begins.push(text.length);
      text += character;
      afterBreak = false;
    } else if (breaksAt(folded, at)) {
      if (text.length > 0) ends.push(text.length - 1);
      afterBreak = true;
    }
  }
  if (text.length > 0) ends.push(text.length - 1);
  return { text, begins, ends };
}

/** Punctuation between two digits belongs to a longer number (`512,345`, `2024/17`); a colon or bracket separates. */
function breaksAt(word: string, at: number): boolean {
  if (/[:;()[\]"“”#=|]/.test(word[at] ?? '')) return true;
  const before = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(word.slice(0, at + 1))?.[0];
  const after = /[\p{L}\p{N}]/u.exec(word.slice(at + 1))?.[0];
  if (before === undefined || after === undefined) return true;
  return (
    !(/\d/.test(before) || /\d/.test(after)) ||
    (/\p{L}/u.test(before) && /^\p{L}{2,}\.$/u.test(word.slice(0, at + 1)))
  );
}

/** Every place where this key stands as a whole: it begins and ends where a value may. */
export function findInStream(stream: TextStream, key: string): readonly Span[] {
  return placesInStream(stream, key).map(({ span }) => span);
}

/** The same, each with the place of its first character in the stream. */
export function placesInStream(
  stream: TextStream,
  key: string,
): readonly { readonly at: number; readonly span: Span }[] {
  const found: { readonly at: number; readonly span: Span }[] = [];
  for (
    let at = stream.text.indexOf(key);
    at >= 0 && found.length < 50;
    at = stream.text.indexOf(key, at + 1)
  ) {
    const last = at + key.length - 1;
    if (stream.begins[at] === 1 && stream.ends[last] === 1)
      found.push({ at, span: spanOf(stream, at, last) });
  }
  return found;
}

/** The words that hold these characters, as one span. */
export function spanOf(stream: TextStream, from: number, to: number): Span {
  const [first, last] = [stream.wordAt[from] ?? 0, stream.wordAt[to] ?? 0];
  const words = stream.words.slice(first, last + 1);
  return {
    text: words.map((word) => word.text).join(' '),
    box: surroundingBox(words.map((word) => word.box)),
    page: words[0]?.page ?? 1,
    line: words[0]?.line ?? 0,
    first,
    last,
  };
}
