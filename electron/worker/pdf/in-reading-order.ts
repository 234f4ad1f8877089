import type { Word } from '#shared/domain/content.ts';
import { joinSpacedLetters } from './join-spaced-letters.ts';
import type { TextStyle } from './text-style.ts';

/** A word that knows in which direction it reads. */
export interface PlacedWord extends Omit<Word, 'turn'> {
  readonly turn: TextStyle['turn'];
  readonly invisible?: true;
}

interface Line {
  /** Middle and height of the word that began the line. */
  readonly middle: number;
  readonly height: number;
  readonly words: PlacedWord[];
}

/**
 * Words line by line from the top, within a line from the start, so that a label and its value on the same height follow
 * each other. Text that reads in another direction (a note along the margin) comes after the text of the main direction.
 */
export function inReadingOrder(words: readonly PlacedWord[]): readonly Word[] {
  const byTurn = new Map<TextStyle['turn'], PlacedWord[]>();
  for (const word of words) {
    const group = byTurn.get(word.turn);
    if (group) group.push(word);
    else byTurn.set(word.turn, [word]);
  }
  return [...byTurn.values()]
    .sort((left, right) => right.length - left.length)
    .flatMap(linesOf)
    .flatMap((line) => joinSpacedLetters(line.words))
    .map(({ text, box, size, bold, turn }) => ({ text, box, size, bold, ...(turn !== 0 && { turn }) }));
}

function linesOf(words: readonly PlacedWord[]): readonly Line[] {
  const lines: Line[] = [];
  for (const word of [...words].sort((left, right) => across(left) - across(right))) {
    const middle = across(word);
    const height = thickness(word);
    const line = lines.at(-1);
    if (line !== undefined && middle - line.middle <= Math.max(line.height, height) * 0.45)
      line.words.push(word);
    else lines.push({ middle, height, words: [word] });
  }
  for (const line of lines) line.words.sort((left, right) => along(left) - along(right));
  return lines;
}

/** Where the word stands across the lines: grows from the first line to the last. */
function across({ box, turn }: PlacedWord): number {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return turn === 0 ? y : turn === 1 ? -x : turn === 2 ? -y : x;
}

/** Where the word begins along its line: grows in the direction of reading. */
function along({ box, turn }: PlacedWord): number {
  return turn === 0 ? box[0] : turn === 1 ? box[1] : turn === 2 ? -box[2] : -box[3];
}

function thickness({ box, turn }: PlacedWord): number {
  return turn === 0 || turn === 2 ? box[3] - box[1] : box[2] - box[0];
}
