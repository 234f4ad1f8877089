import type { Page, Word } from '../../domain/content.ts';
import { type Line, sizeOf, toLines } from './lines.ts';
import type { WordRow } from './span.ts';
import { splitColumns } from './split-columns.ts';
import { isTurned, turnedHeight } from './turned-words.ts';

/** A line with its words flat, and with its place on the page. */
export interface LaidOutLine extends Line, WordRow {
  /** 0 at the top of the page, 1 at the bottom. */
  readonly height: number;
}

/** All pages of a document as lines in reading order. */
export interface DocumentLayout {
  readonly lines: readonly LaidOutLine[];
  readonly words: readonly Word[];
  /** Font size of the usual word, in points. */
  readonly usualSize: number;
}

/** Pages beyond these are not searched for fields: a document says what it is in its first and last pages. */
const firstPages = 6;
const lastPages = 4;

/** Documents of no more pages than this are laid out whole. */
export const mostPages = firstPages + lastPages;

/** More words than any page that people read; beyond them nothing is looked for. */
const mostWords = 4000;

/** Lays out the pages that can hold the heading and the totals of a document, or more when asked. */
export function layOut(pages: readonly Page[], most = mostPages): DocumentLayout {
  return toLayout(chosenOf(pages, most), (words) => [words]);
}

/** The same with columns of text that run beside each other laid out one after the other; `null` where no page has such columns. */
export function layOutColumns(pages: readonly Page[], most = mostPages): DocumentLayout | null {
  const chosen = chosenOf(pages, most);
  const columns = new Map(chosen.map(({ words }) => [words, splitColumns(wordsOf(words))]));
  if ([...columns.values()].every((groups) => groups === null)) return null;
  return toLayout(chosen, (words, own) => columns.get(own) ?? [words]);
}

function chosenOf(pages: readonly Page[], most: number): readonly Page[] {
  return pages.length <= most ? pages : [...pages.slice(0, firstPages), ...pages.slice(-lastPages)];
}

function wordsOf(words: readonly Word[]): readonly Word[] {
  return words.filter(isUpright).slice(0, mostWords);
}

function toLayout(
  pages: readonly Page[],
  groupsOf: (words: readonly Word[], own: readonly Word[]) => readonly (readonly Word[])[],
): DocumentLayout {
  const lines: LaidOutLine[] = [];
  for (const page of pages) {
    const groups = [...groupsOf(wordsOf(page.words), page.words), ...turnedOf(page.words)];
    for (const line of groups.flatMap((words) => toLines({ ...page, words }))) {
      const height = heightOn(page, line);
      lines.push({
        ...line,
        words: line.segments.flatMap((segment) => segment.words),
        line: lines.length,
        height,
      });
    }
  }
  const words = lines.flatMap((line) => line.words);
  return { lines, words, usualSize: median(lines.flatMap(({ segments }) => segments.map(sizeOf))) };
}

/** Text in other directions is read by itself, after all that reads from left to right. */
function turnedOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const turned = words.filter(({ turn }) => turn !== undefined).slice(0, mostWords);
  return turned.length > 0 ? [turned] : [];
}

/** Text that runs along the margin is like the foot of a page; a page that is turned whole has a top of its own. */
function heightOn(page: Page, { box }: Line): number {
  if (!isTurned(box)) return page.height > 0 ? box[1] / page.height : 0;
  const turned = page.words.filter(({ turn }) => turn !== undefined).length;
  return turned * 2 > page.words.length ? turnedHeight(box, page) : 0.99;
}

/** The height at which the text of the first page begins, in points from the top; infinite for a page without text. */
export function topOf({ lines }: DocumentLayout): number {
  const first = lines[0]?.page;
  return Math.min(...lines.filter(({ page }) => page === first).map(({ box }) => box[1]));
}

/** Text that runs up or down the margin is a watermark or a form number; mixed with the lines beside it, it only confuses. Short words in a narrow face are high too. */
function isUpright({ text, turn, box: [x0, y0, x1, y1] }: Word): boolean {
  if (turn !== undefined) return false;
  if (text.length < 3) return true;
  return y1 - y0 < (text.length < 5 ? 1.6 : 1.3) * (x1 - x0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 10;
}
