import type { Word } from '../../domain/content.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment } from '../layout/lines.ts';
import type { WordRow } from '../layout/span.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import type { FoundLabel } from './find-labels.ts';

/** Words in which the value of a label may stand, and how they lie to it. */
export interface ValuePlace {
  /** The line the label stands on. */
  readonly line: LaidOutLine;
  readonly row: WordRow;
  readonly how: 'right' | 'below';
  /** 0 for the nearest line below. */
  readonly depth: number;
  /** Below a label that nothing stands beside. */
  readonly isAlone?: boolean;
  /** White space between label and first word in heights of the label; 0 below. */
  readonly gap: number;
}

const deepest = 5;

/** The words right of the label, up to the next label on that line; none when a label follows at once. */
export function rightOf(
  line: LaidOutLine,
  label: FoundLabel,
  next: FoundLabel | undefined,
): ValuePlace | null {
  const words = line.words.slice(label.span.last + 1, next?.span.first);
  const first = words[0];
  if (!first) return null;
  const height = Math.max(4, heightOf(label.span));
  return {
    line,
    row: { words, page: line.page, line: line.line },
    how: 'right',
    depth: 0,
    gap: (first.box[0] - label.span.box[2]) / height,
  };
}

/** The words in the same column below the label, nearest line first; stops at a wide white gap. */
export function below(layout: DocumentLayout, line: LaidOutLine, label: FoundLabel): readonly ValuePlace[] {
  const column = columnOf(line, label);
  const places: ValuePlace[] = [];
  let bottom = label.span.box[3];
  for (let index = line.line + 1; index < layout.lines.length && places.length < deepest; index += 1) {
    const candidate = layout.lines[index];
    if (!candidate || candidate.page !== line.page) break;
    if (candidate.box[1] - bottom > 3 * Math.max(6, heightOf(label.span))) break;
    const segment = candidate.segments.find((item) => isInColumn(item, column, label));
    if (!segment) continue;
    if (startsWithLabel(segment)) break;
    places.push({
      line,
      row: { words: wordsInColumn(segment, column), page: candidate.page, line: candidate.line },
      how: 'below',
      depth: places.length,
      gap: 0,
    });
    bottom = segment.box[3];
  }
  return places;
}

/** `Factuurdatum:` below `Factuurnummer:`: the label above it was left empty. */
function startsWithLabel(segment: Segment): boolean {
  return segment.words.slice(0, 3).some((word) => /\p{L}[.)]?:$/u.test(word.text));
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** From the end of what stands left of the label to the start of what stands right of it. */
function columnOf(line: LaidOutLine, label: FoundLabel): Column {
  const before = line.words[label.span.first - 1];
  const behind = label.span.last + 1;
  const after = line.words[toCurrencyCode(line.words[behind]?.text ?? '') === null ? behind : behind + 1];
  return { left: before ? before.box[2] : 0, right: after ? after.box[0] : Number.POSITIVE_INFINITY };
}

function isInColumn(segment: Segment, column: Column, label: FoundLabel): boolean {
  const [x0, , x1] = segment.box;
  const overlap = Math.min(x1, label.span.box[2]) - Math.max(x0, label.span.box[0]);
  const middle = (Math.max(x0, column.left) + Math.min(x1, column.right)) / 2;
  return overlap > 0 && middle > column.left && middle < column.right;
}

/** A row of values may have run together to one segment: only the words that lie in the column count. */
function wordsInColumn(segment: Segment, column: Column): readonly Word[] {
  const inside = segment.words.filter((word) => {
    const middle = (word.box[0] + word.box[2]) / 2;
    return middle > column.left && middle < column.right;
  });
  return inside.length > 0 ? inside : segment.words;
}
