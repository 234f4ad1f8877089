import type { Box } from '#shared/domain/evidence.ts';
import type { PlacedWord } from './in-reading-order.ts';
import type { TextStyle } from './text-style.ts';

type OpenBox = [x0: number, y0: number, x1: number, y1: number];

/** Share of the font size: a gap wider than this, or a step back or aside larger than this, begins a new word. */
const widestGap = 0.3;
const largestStepBack = 0.5;
const largestStepAside = 0.5;
/** Where PDFium ends a line, which it also does between letters that are each placed by themselves. */
const atLineEnd = { widestGap: 0.1, largestStepBack: 0.15, largestStepAside: 0.15 };

/** Takes characters one by one, in the order of the file, and makes words of them. */
export class WordCollector {
  readonly #words: PlacedWord[] = [];
  #text = '';
  #box: OpenBox = [0, 0, 0, 0];
  #style: TextStyle = { size: 0, bold: false, turn: 0 };
  #lineEnded = false;

  /** A character with its box in points on the page as shown; the box may be used for the next one. */
  add(character: string, box: Box, style: TextStyle): void {
    if (this.#text !== '' && this.#startsNewWord(box, style)) this.endWord();
    this.#lineEnded = false;
    if (this.#text === '') {
      this.#box = [box[0], box[1], box[2], box[3]];
      this.#style = style;
    } else {
      widen(this.#box, box);
    }
    this.#text += character;
  }

  /** A line ends here, unless the next character goes on right where this one stopped. */
  endLine(): void {
    this.#lineEnded = true;
  }

  endWord(): void {
    if (this.#text === '') return;
    const { size, bold, turn, invisible } = this.#style;
    const word = { text: this.#text, box: rounded(this.#box), size, bold, turn };
    this.#words.push(invisible ? { ...word, invisible } : word);
    this.#text = '';
  }

  finish(): readonly PlacedWord[] {
    this.endWord();
    return this.#words;
  }

  #startsNewWord(next: Box, nextStyle: TextStyle): boolean {
    const { turn, size } = this.#style;
    if (turn !== nextStyle.turn) return true;
    const limits = this.#lineEnded ? atLineEnd : { widestGap, largestStepBack, largestStepAside };
    const scale = Math.max(size, 1);
    const [gap, aside] = steps(this.#box, next, turn);
    if (gap > limits.widestGap * scale || aside > limits.largestStepAside * scale) return true;
    return gap < -limits.largestStepBack * scale - (this.#lineEnded ? 0 : length(next, turn));
  }
}

/** How far the next box lies beyond the end of the word, and how far its middle lies from the word's line. */
function steps(box: Box, next: Box, turn: TextStyle['turn']): readonly [gap: number, aside: number] {
  const asideY = Math.abs((next[1] + next[3] - box[1] - box[3]) / 2);
  const asideX = Math.abs((next[0] + next[2] - box[0] - box[2]) / 2);
  if (turn === 0) return [next[0] - box[2], asideY];
  if (turn === 2) return [box[0] - next[2], asideY];
  if (turn === 1) return [next[1] - box[3], asideX];
  return [box[1] - next[3], asideX];
}

function length(box: Box, turn: TextStyle['turn']): number {
  return turn === 0 || turn === 2 ? box[2] - box[0] : box[3] - box[1];
}

function widen(box: OpenBox, next: Box): void {
  if (next[0] < box[0]) box[0] = next[0];
  if (next[1] < box[1]) box[1] = next[1];
  if (next[2] > box[2]) box[2] = next[2];
  if (next[3] > box[3]) box[3] = next[3];
}

function rounded(box: Box): Box {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}
