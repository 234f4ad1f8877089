import type { Word } from '../../domain/content.ts';
import type { LaidOutLine } from '../layout/document-layout.ts';
import { surroundingBox } from '../layout/lines.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import type { ColumnMeaning } from './column-labels.ts';
import type { LineColumn } from './find-line-header.ts';

/** What stands in one column of a row. */
export interface RowCell {
  readonly column: LineColumn;
  readonly words: readonly Word[];
  readonly text: string;
  /** What the column left of it holds. */
  readonly left: ColumnMeaning | null;
}

/** Text that belongs to no column costs as much as text this many points away from one. */
const farthest = 70;
const wrongKind = 40;
const texts: ReadonlySet<ColumnMeaning> = new Set([
  'description',
  'article',
  'gtin',
  'unit',
  'orderNumber',
  'other',
]);

/**
 * Hands the words of a row out to the columns: in their order, to the nearest, numbers to columns of numbers. Only a column of text takes
 * more than one run of words. What lies far from every column is left out.
 */
export function splitRow(line: LaidOutLine, columns: readonly LineColumn[]): readonly RowCell[] {
  const tokens = line.segments.flatMap(({ words }) => cutAtColumns(words, columns)).filter(saysSomething);
  const places = assign(tokens, columns);
  return columns.flatMap((column, index) => {
    const words = tokens.filter((_, token) => places[token] === index).flat();
    return words.length === 0
      ? []
      : [
          {
            column,
            words,
            text: words.map(({ text }) => text).join(' '),
            left: columns[index - 1]?.meaning ?? null,
          },
        ];
  });
}

/** Words with small gaps between them that stand under different headers. */
function cutAtColumns(words: readonly Word[], columns: readonly LineColumn[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let under: number | null = null;
  for (const word of words) {
    const own = columns.findIndex((column) => overlap(word, column) > 0);
    const run = runs.at(-1);
    const isCut = own !== -1 && under !== null && own !== under;
    if (!run || isCut) runs.push([word]);
    else run.push(word);
    if (own !== -1 && (under === null || isCut)) under = own;
  }
  return runs;
}

function overlap({ box }: Word, { left, right }: LineColumn): number {
  return Math.min(box[2], right) - Math.max(box[0], left);
}

function saysSomething(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return /[\p{L}\p{N}]/u.test(text) && toCurrencyCode(text) === null;
}

/** Index of the column of each run of words, or -1: the cheapest way to hand them out in order. */
function assign(tokens: readonly (readonly Word[])[], columns: readonly LineColumn[]): readonly number[] {
  let states: State[] = [{ cost: 0, last: -1, places: [] }];
  for (const token of tokens) {
    const next = new Map<number, State>();
    for (const state of states) {
      keep(next, { cost: state.cost + farthest, last: state.last, places: [...state.places, -1] });
      for (let index = Math.max(0, state.last); index < columns.length; index += 1) {
        const column = columns[index];
        if (!column || (index === state.last && !texts.has(column.meaning))) continue;
        const cost = state.cost + distance(token, column);
        keep(next, { cost, last: index, places: [...state.places, index] });
      }
    }
    states = [...next.values()];
  }
  return states.reduce((best, state) => (state.cost < best.cost ? state : best)).places;
}

interface State {
  readonly cost: number;
  readonly last: number;
  readonly places: readonly number[];
}

function keep(states: Map<number, State>, state: State): void {
  const known = states.get(state.last);
  if (!known || state.cost < known.cost) states.set(state.last, state);
}

function distance(token: readonly Word[], column: LineColumn): number {
  const [left, , right] = surroundingBox(token.map(({ box }) => box));
  const gap = Math.max(left - column.right, column.left - right, 0);
  const skew = Math.min(
    Math.abs(left - column.left),
    Math.abs(right - column.right),
    Math.abs(left + right - column.left - column.right) / 2,
  );
  return Math.min(gap, 2 * farthest) + 0.05 * Math.min(skew, 60) + kindCost(token, column.meaning);
}

const numberText = /^[-+€$£\s\d.,'%()]*\d[-+€$£\s\d.,'%()]*$/;

/** What a number costs in a column of text, and text in one of numbers. */
function kindCost(token: readonly Word[], meaning: ColumnMeaning): number {
  const text = token.map((word) => word.text).join(' ');
  const isNumber = numberText.test(text);
  switch (meaning) {
    case 'description':
      return isNumber ? 12 : 0;
    case 'article':
    case 'orderNumber':
    case 'other':
      return 0;
    case 'gtin':
      return /\d{8}/.test(text) ? 0 : wrongKind;
    case 'unit':
      return isNumber ? wrongKind : 0;
    case 'vatRate':
      return isNumber ? 0 : vatCodeCost(text);
    default:
      return isNumber ? 0 : /\d/.test(text) ? wrongKind / 2 : wrongKind;
  }
}

/** `H` and `Laag` stand for a rate. */
function vatCodeCost(text: string): number {
  return /^\p{L}{1,6}\.?$/u.test(text) ? 4 : wrongKind;
}
