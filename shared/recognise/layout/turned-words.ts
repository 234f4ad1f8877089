import type { Page, Word } from '../../domain/content.ts';
import type { Box } from '../../domain/evidence.ts';

/** Farther than any page is wide or high, in points. */
const far = 10_000;

/**
 * A word that reads in another direction, laid upright far below every page, where it can only be in line with words that read as it does.
 * `shownBox` gives back where it is.
 */
export function straightened(word: Word): Word {
  const [x0, y0, x1, y1] = word.box;
  switch (word.turn) {
    case 1:
      return { ...word, box: [y0, 2 * far - x1, y1, 2 * far - x0] };
    case 2:
      return { ...word, box: [far - x1, 6 * far - y1, far - x0, 6 * far - y0] };
    case 3:
      return { ...word, box: [far - y1, 3 * far + x0, far - y0, 3 * far + x1] };
    default:
      return word;
  }
}

/** Whether a box lies where words are put that read in another direction. */
export function isTurned([, top]: Box): boolean {
  return top > far;
}

/** How far down its own way of reading a box lies that was laid upright: 0 where the page begins, 1 where it ends. */
export function turnedHeight(box: Box, { width, height }: Pick<Page, 'width' | 'height'>): number {
  const [left, , right, bottom] = shownBox(box);
  if (box[1] <= 2 * far) return 1 - right / width;
  return box[1] < 4.5 * far ? left / width : 1 - bottom / height;
}

/** Where on the page as shown a box lies, also that of words that were laid upright. */
export function shownBox(box: Box): Box {
  const [x0, y0, x1, y1] = box;
  if (!isTurned(box)) return box;
  if (y0 <= 2 * far) return [2 * far - y1, x0, 2 * far - y0, x1];
  if (y0 < 4.5 * far) return [y0 - 3 * far, far - x1, y1 - 3 * far, far - x0];
  return [far - x1, 6 * far - y1, far - x0, 6 * far - y0];
}
