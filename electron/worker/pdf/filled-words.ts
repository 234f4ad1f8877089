import type { Box } from '#shared/domain/evidence.ts';
import type { PlacedWord } from './in-reading-order.ts';
import type { FilledBox } from './page-annotations.ts';

/** Size of letters in a field that does not say, and their width to their size. */
const usualSize = 10;
const letterWidth = 0.5;
const lineHeight = 1.2;
const mostWords = 2000;

/**
 * Words for what was filled in but is not drawn, laid out inside its box: a program may leave the drawing of a field to
 * the viewer. `drawn` are the words that the page shows by itself.
 */
export function filledWords(
  filled: readonly FilledBox[],
  drawn: readonly PlacedWord[],
): readonly PlacedWord[] {
  const undrawn = filled.filter((one) => !isDrawn(one, drawn));
  return undrawn.flatMap(layOut).slice(0, mostWords);
}

/** A ticked box is drawn with a letter of a font of signs, so anything inside it counts. */
function isDrawn({ text, box }: FilledBox, drawn: readonly PlacedWord[]): boolean {
  const inside = drawn.filter((word) => holdsMiddle(box, word.box));
  if (!/[\p{L}\p{N}]/u.test(text)) return inside.length > 0;
  const letters = inside.map((word) => lettersOf(word.text)).join('');
  const shown = lettersOf(text);
  return letters.includes(shown) || (letters.length > 0 && shown.startsWith(letters));
}

function holdsMiddle(box: Box, word: Box): boolean {
  const [x, y] = [(word[0] + word[2]) / 2, (word[1] + word[3]) / 2];
  return x >= box[0] - 1 && x <= box[2] + 1 && y >= box[1] - 1 && y <= box[3] + 1;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function layOut({ text, box }: FilledBox): readonly PlacedWord[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim().split(/\s+/));
  const [left, top, right, bottom] = box;
  const longest = Math.max(1, ...lines.map((words) => words.join(' ').length));
  const size = Math.max(
    1,
    Math.min(
      usualSize,
      (bottom - top) / (lines.length * (lines.length > 1 ? lineHeight : 1)),
      (right - left) / (longest * letterWidth),
    ),
  );
  const step = size * lineHeight;
  const first = lines.length > 1 ? top : (top + bottom - size) / 2;
  return lines.flatMap((words, line) => {
    let x = left;
    return words.map((word) => {
      const start = x;
      const end = x + word.length * size * letterWidth;
      x = end + size * letterWidth;
      const y = first + line * step;
      return { text: word, box: [start, y, end, y + size], size, bold: false, turn: 0 };
    });
  });
}
