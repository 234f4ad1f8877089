import type { LaidOutLine } from '../layout/document-layout.ts';
import { heightOf, type Segment } from '../layout/lines.ts';
import { toSpan } from '../layout/span.ts';
import { type FoundLabel, wordKey } from './find-labels.ts';
import { meaningsOf } from './label-index.ts';

/** A row of labels has at least so many cells; fewer are a list of labels below each other. */
const fewestCells = 3;

/** Labels that did not fit their cell: what stands in a line with what stands right above it, where only the two together say something. */
export function findWrappedLabels(upper: LaidOutLine | undefined, lower: LaidOutLine): readonly FoundLabel[] {
  if (!upper || upper.page !== lower.page || !isRightBelow(upper, lower)) return [];
  if (upper.segments.length < fewestCells || [...upper.words, ...lower.words].some(hasDigit)) return [];
  return lower.segments.flatMap((segment) => {
    const above = wordsOver(upper, segment);
    if (above.length === 0 || above.length + segment.words.length > 6) return [];
    const words = [...above, ...segment.words];
    const key = words.map(wordKey).join('');
    const meanings = meaningsOf(key);
    const first = lower.words.indexOf(segment.words[0] ?? lower.words[0] ?? (above[0] as never));
    if (meanings.length === 0 || first < 0) return [];
    const span = toSpan(lower, first, first + segment.words.length - 1);
    const [left, right] = [
      Math.min(...words.map(({ box }) => box[0])),
      Math.max(...words.map(({ box }) => box[2])),
    ];
    const box = [left, span.box[1], right, span.box[3]] as const;
    return [{ key, span: { ...span, box }, meanings, announces: /:$/.test(segment.text), opens: true }];
  });
}

function hasDigit({ text }: LaidOutLine['words'][number]): boolean {
  return /\d/.test(text);
}

function isRightBelow(upper: LaidOutLine, lower: LaidOutLine): boolean {
  const gap = lower.box[1] - upper.box[3];
  return gap < 0.8 * Math.min(heightOf(upper), heightOf(lower));
}

/** The words of the line above that lie over this segment, by their middles. */
function wordsOver(upper: LaidOutLine, { box, words }: Segment): LaidOutLine['words'] {
  const reach = 0.6 * Math.max(4, heightOf({ box }));
  return upper.words.filter((word) => {
    const middle = (word.box[0] + word.box[2]) / 2;
    const own = (box[0] + box[2]) / 2;
    const isOver = middle > box[0] - reach && middle < box[2] + reach;
    return isOver || (own > word.box[0] && own < word.box[2] && words.length > 0);
  });
}
