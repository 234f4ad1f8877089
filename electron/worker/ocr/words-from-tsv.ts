import type { Word } from '#shared/domain/content.ts';
import type { PictureWords } from './picture-words.ts';

/** Words below this certainty (percent) are specks, lines and stamps more often than words. */
const leastCertain = 30;
const wordLevel = '5';
/** Height of a word's box to the size of its letters. */
const sizeOfHeight = 1.15;

/** Words out of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, certainty, text. */
export function wordsFromTsv(table: string, scale: number): PictureWords {
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
  return { words, certainty: words.length === 0 ? 0 : total / words.length };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
