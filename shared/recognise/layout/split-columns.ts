import type { Word } from '../../domain/content.ts';

/** Columns of text are apart by at least this, in points. */
const gutter = 9;
/** Fewer lines than this beside each other are a table or a pair of addresses, not columns of text. */
const fewestLines = 8;
/** Of the lines of the shorter column, the share that may stand at the height of a line of the other. */
const mostAligned = 0.7;
/** Columns of text run beside each other over at least this share of the text of a page. */
const shortest = 0.4;
const tolerance = 1.6;
const rowsOfTable = 7;
const mostWords = 2500;

/**
 * The words of a page in groups that are read one after the other: where two columns of text run beside each other for long with their
 * lines at heights of their own, such as a letter with everything about the sender in its margin, first the one and then the other. The
 * rows of a table share their heights, so a table mostly stays whole. `null` where there are no such columns.
 */
export function splitColumns(words: readonly Word[]): readonly (readonly Word[])[] | null {
  if (words.length < 3 * fewestLines || words.length > mostWords) return null;
  const [left, right] = [Math.min(...words.map(leftOf)), Math.max(...words.map(rightOf))];
  let best: Columns | null = null;
  for (let x = left + 40; x < right - 40; x += 4) {
    const columns = columnsAt(words, x);
    if (columns && (best === null || columns.lines > best.lines)) best = columns;
  }
  return best?.groups ?? null;
}

interface Columns {
  readonly groups: readonly (readonly Word[])[];
  readonly lines: number;
}

/** The longest stretch of the page that nothing crosses at x, when what stands left and right of it are columns of text. */
function columnsAt(words: readonly Word[], x: number): Columns | null {
  const crossing = words.filter((word) => leftOf(word) < x + gutter / 2 && rightOf(word) > x - gutter / 2);
  const [top, bottom] = longestFree(words, crossing.map(middleOf));
  const middles = words.map(middleOf);
  if (bottom - top < shortest * (Math.max(...middles) - Math.min(...middles))) return null;
  const inside = words.filter((word) => middleOf(word) > top && middleOf(word) < bottom);
  const [before, behind] = [
    inside.filter((word) => rightOf(word) <= x),
    inside.filter((word) => leftOf(word) >= x),
  ];
  const [one, other] = [heightsOf(before), heightsOf(behind)];
  const lines = Math.min(one.length, other.length);
  if (lines < fewestLines || !areApart(one, other)) return null;
  const above = words.filter((word) => middleOf(word) <= top);
  const below = words.filter((word) => middleOf(word) >= bottom);
  return { groups: [above, before, behind, below].filter((group) => group.length > 0), lines };
}

function longestFree(words: readonly Word[], crossed: readonly number[]): readonly [number, number] {
  const middles = words.map(middleOf);
  const edges = [Math.min(...middles) - 1, ...crossed.toSorted((a, b) => a - b), Math.max(...middles) + 1];
  let best: readonly [number, number] = [0, 0];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from;
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return best;
}

/** The heights of the lines that words make, each once. */
function heightsOf(words: readonly Word[]): readonly number[] {
  const heights: number[] = [];
  for (const middle of words.map(middleOf).toSorted((a, b) => a - b)) {
    const last = heights.at(-1);
    if (last === undefined || middle - last > 3.5) heights.push(middle);
  }
  return heights;
}

/**
 * Whether the lines of the shorter column stand at heights of their own: few at the height of a line in the other, and nowhere several in a
 * row, as the rows of a table would.
 */
function areApart(one: readonly number[], other: readonly number[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const [first, last] = [long[0] ?? 0, long.at(-1) ?? 0];
  const beside = short.filter((height) => height >= first - 2 && height <= last + 2);
  if (beside.length < fewestLines) return false;
  const aligned = beside.map((height) => long.some((near) => Math.abs(near - height) < tolerance));
  const inRow = aligned.some((_, index) => isTableFrom(aligned, index));
  return !inRow && aligned.filter(Boolean).length <= mostAligned * beside.length;
}

function isTableFrom(aligned: readonly boolean[], from: number): boolean {
  const rows = aligned.slice(from, from + rowsOfTable);
  return rows.length === rowsOfTable && rows.every(Boolean);
}

function leftOf({ box }: Word): number {
  return box[0];
}

function rightOf({ box }: Word): number {
  return box[2];
}

function middleOf({ box }: Word): number {
  return (box[1] + box[3]) / 2;
}
