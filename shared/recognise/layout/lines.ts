import type { Page, Word } from '../../domain/content.ts';
import type { Box } from '../../domain/evidence.ts';
import { stripInvisible } from '../values/fold-text.ts';
import { splitGluedWord } from './split-words.ts';
import { straightened } from './turned-words.ts';

/** A run of words on one line without a wide gap: a cell of a table, a label, a value. */
export interface Segment {
  readonly words: readonly Word[];
  readonly text: string;
  readonly box: Box;
  readonly page: number;
  /** Position of the line on its page and of the segment in its line, from 0. */
  readonly line: number;
  readonly place: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly box: Box;
  readonly page: number;
}

/** Above this many words a page is not laid out further; what is cut off stays unseen and is never guessed. */
const maximumWords = 20_000;

/** Groups the words of one page to lines from top to bottom and each line to segments from left to right. */
export function toLines(page: Page): readonly Line[] {
  const words = page.words
    .slice(0, maximumWords)
    .map(cleanWord)
    .filter(isUsable)
    .map(straightened)
    .flatMap(splitGluedWord);
  const rows = groupRows(words);
  return rows.map((row, index) => toLine(row, page.number, index));
}

function cleanWord(word: Word): Word {
  const text = stripInvisible(word.text);
  return text === word.text ? word : { ...word, text };
}

function isUsable(word: Word): boolean {
  return word.text.trim() !== '' && word.box.every(Number.isFinite);
}

interface Row {
  middle: number;
  height: number;
  readonly words: Word[];
}

/** Words whose middles lie within a fraction of their height of each other share a line. */
function groupRows(words: readonly Word[]): readonly Row[] {
  const byMiddle = words.toSorted((a, b) => middleOf(a) - middleOf(b) || a.box[0] - b.box[0]);
  const rows: Row[] = [];
  for (const word of byMiddle) {
    const row = rows.at(-1);
    const height = heightOf(word);
    if (
      row &&
      Math.abs(middleOf(word) - row.middle) <= 0.42 * Math.min(Math.max(height, 4), Math.max(row.height, 4))
    ) {
      row.middle = (row.middle * row.words.length + middleOf(word)) / (row.words.length + 1);
      row.height = Math.max(row.height, height);
      row.words.push(word);
    } else {
      rows.push({ middle: middleOf(word), height, words: [word] });
    }
  }
  return rows;
}

function toLine(row: Row, page: number, line: number): Line {
  const words = row.words.toSorted((a, b) => a.box[0] - b.box[0]);
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && !isWideGap(previous, word)) group.push(word);
    else groups.push([word]);
  }
  const segments = groups.map((group, place) => toSegment(group, { page, line, place }));
  return { segments, box: surroundingBox(words.map((word) => word.box)), page };
}

/** Wider than the spaces inside a sentence, also a justified one. */
function isWideGap(left: Word, right: Word): boolean {
  const height = Math.max(4, Math.min(heightOf(left), heightOf(right)));
  return right.box[0] - left.box[2] > 0.95 * height;
}

function toSegment(
  words: readonly Word[],
  at: { readonly page: number; readonly line: number; readonly place: number },
): Segment {
  return {
    words,
    text: words.map((word) => word.text).join(' '),
    box: surroundingBox(words.map((word) => word.box)),
    ...at,
  };
}

/** The smallest box around all; zeros for none. */
export function surroundingBox(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** The smallest box around these words of a line, without a list of them: it is asked for every word. */
export function boxOf(words: readonly Word[], first: number, last: number): Box {
  let [x0, y0, x1, y1] = words[first]?.box ?? [0, 0, 0, 0];
  for (let place = first + 1; place <= last; place += 1) {
    const box = words[place]?.box;
    if (box === undefined) break;
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** Font size where the reader knows it, else the height of the box, in points. */
export function sizeOf({ words, box }: Segment): number {
  const size = words[0]?.size ?? 0;
  return size > 0 ? size : box[3] - box[1];
}

export function heightOf(item: { readonly box: Box }): number {
  return item.box[3] - item.box[1];
}

function middleOf(item: { readonly box: Box }): number {
  return (item.box[1] + item.box[3]) / 2;
}
