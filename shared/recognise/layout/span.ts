import type { Word } from '../../domain/content.ts';
import type { Box, Evidence, FilePath } from '../../domain/evidence.ts';
import { boxOf } from './lines.ts';
import { shownBox } from './turned-words.ts';

/** Neighbouring words that together say one thing, by their place among the words of their line. */
export interface Span {
  readonly text: string;
  readonly box: Box;
  readonly page: number;
  /** Index of the line in the document and of the first and last word in that line. */
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** Words of one line with the line they belong to. */
export interface WordRow {
  readonly words: readonly Word[];
  readonly page: number;
  readonly line: number;
}

/** What these words of a line say. */
export function textOf({ words }: WordRow, first: number, last: number): string {
  let text = words[first]?.text ?? '';
  for (let place = first + 1; place <= last && place < words.length; place += 1)
    text += ` ${words[place]?.text}`;
  return text;
}

export function toSpan(row: WordRow, first: number, last: number): Span {
  return {
    text: textOf(row, first, last),
    box: boxOf(row.words, first, last),
    page: row.page,
    line: row.line,
    first,
    last,
  };
}

export function toEvidence(span: Pick<Span, 'page' | 'box'>, file: FilePath): Evidence {
  return { kind: 'page', file, page: span.page, box: roundBox(shownBox(span.box)) };
}

/** A hundredth of a point is finer than anyone can see. */
function roundBox([x0, y0, x1, y1]: Box): Box {
  return [round(x0), round(y0), round(x1), round(y1)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
