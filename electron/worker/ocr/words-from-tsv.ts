import type { Word } from '#shared/domain/content.ts';

export interface TsvWords {
  /** As they lie in the picture that was read. */
  readonly words: readonly Word[];
  /** 0-1, of the words that are given. */
  readonly certainty: number;
  /** The text reads downwards: the page lies on its side. */
  readonly isOnSide: boolean;
}

/** Fewer letters may be higher than they are wide. */
const longWord = 4;

/** Words below this certainty (percent) are specks, lines and stamps more often than words. */
const leastCertain = 30;
const wordLevel = '5';
/** Height of a word's box to the size of its letters. */
const sizeOfHeight = 1.15;

/** Words out of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, certainty, text. */
export function wordsFromTsv(table: string, scale: number): TsvWords {
  const words: Word[] = [];
  let total = 0;
  for (const line of table.split('\n')) {
    const [level, , , , , , left, top, width, height, certain, text = ''] = line.split('\t');
    if (level !== wordLevel || text.trim() === '' || !(Number(certain) >= leastCertain)) continue;
    const [x, y, w, h] = [Number(left), Number(top), Number(width), Number(height)].map(
      (dots) => dots * scale,
    );
    if (x === undefined || y === undefined || w === undefined || h === undefined) continue;
    total += Number(certain) / 100;
    words.push({
      text: text.trim(),
      box: [round(x), round(y), round(x + w), round(y + h)],
      size: round(h * sizeOfHeight),
      bold: false,
    });
  }
  const isOnSide = mostlyHigh(words);
  return {
    words: isOnSide ? words.map(sized) : words,
    certainty: words.length === 0 ? 0 : total / words.length,
    isOnSide,
  };
}

function mostlyHigh(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length >= longWord);
  const high = long.filter(({ box }) => box[3] - box[1] > box[2] - box[0]);
  return high.length > long.length / 2;
}

/** Letters on their side are as large as their box is wide. */
function sized(word: Word): Word {
  return { ...word, size: round((word.box[2] - word.box[0]) * sizeOfHeight) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
