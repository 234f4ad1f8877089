import type { Page } from '#shared/domain/content.ts';
import type { ReadInput } from '../file-reader.ts';
import { isUnknown } from './character-kind.ts';
import { WordCollector } from './collect-words.ts';
import { inReadingOrder } from './in-reading-order.ts';
import type { PdfPages } from './read-pages.ts';
import { turnOf } from './text-style.ts';

/** What of pdf.js' text content is used: the text, where it begins, and how large it is. */
interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * The second reader: `pdf-parse` 2, which repairs files and guesses character maps in other ways than PDFium. Words get
 * their box from their share of the piece of text they stand in. `null` when it can't open the file or it has too many pages.
 */
export async function readPagesAgain({ bytes, limits }: ReadInput): Promise<PdfPages | null> {
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  // The library takes ownership of the bytes it is given.
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    // Only the bracket reaches the loaded document, which alone knows positions.
    const document = await parser['load']();
    if (document.numPages > limits.pages) return null;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces: readonly (TextPiece | object)[] = items;
      pages.push({ number, width, height, words: wordsOf(pieces.filter(isPiece), transform) });
      page.cleanup();
    }
    return summary(pages);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  } finally {
    await parser.destroy();
  }
}

/** Between the pieces of text stand marks of structure. */
function isPiece(item: TextPiece | object): item is TextPiece {
  return 'str' in item;
}

function wordsOf(pieces: readonly TextPiece[], toShown: readonly number[]): Page['words'] {
  const collector = new WordCollector();
  for (const piece of pieces) addPiece(collector, piece, toShown);
  return inReadingOrder(collector.finish());
}

function addPiece(collector: WordCollector, piece: TextPiece, toShown: readonly number[]): void {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = toShown;
  const [ta = 1, tb = 0, , , x = 0, y = 0] = piece.transform;
  const { str, width, height } = piece;
  const length = Math.hypot(ta, tb) || 1;
  const [ux, uy] = [(a * ta + c * tb) / length, (b * ta + d * tb) / length];
  const style = { size: Math.round(height * 100) / 100, bold: false, turn: turnOf(ux, uy) };
  const step = width / Math.max(1, str.length);
  let [px, py] = [a * x + c * y + e, b * x + d * y + f];
  for (const character of str) {
    const [nx, ny] = [px + ux * step * character.length, py + uy * step * character.length];
    // Up from the baseline is a quarter turn to the left of the direction of reading.
    const [top, side] = [ny - ux * height, nx + uy * height];
    if (character.trim() === '') collector.endWord();
    else collector.add(character, boxAround(px, py, side, top), style);
    [px, py] = [nx, ny];
  }
  collector.endWord();
}

function boxAround(xa: number, ya: number, xb: number, yb: number): [number, number, number, number] {
  return [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
}

function summary(pages: readonly Page[]): PdfPages {
  const text = pages.flatMap((page) => page.words.map((word) => word.text)).join('');
  const unknown = [...text].filter((character) => isUnknown(character.codePointAt(0) ?? 0)).length;
  return {
    pages,
    characters: text.length,
    unknownCharacters: unknown,
    unreadPages: [],
    mayHoldText: true,
  };
}
