import type { Word } from '#shared/domain/content.ts';
import { characterOf, isInvisible, isLineEnd, isSpace, isUnknown } from './character-kind.ts';
import { WordCollector } from './collect-words.ts';
import { filledWords } from './filled-words.ts';
import { inReadingOrder, type PlacedWord } from './in-reading-order.ts';
import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';
import type { FilledBox } from './page-annotations.ts';
import { type PageFrame, shownBox } from './page-frame.ts';
import { type TextStyle, textStyles } from './text-style.ts';

export interface PageText {
  readonly words: readonly Word[];
  readonly characters: number;
  /** Characters of which PDFium can't tell what they mean. */
  readonly unknownCharacters: number;
  /** The words lie unseen over a picture: another program read them from it. */
  readonly fromPicture: boolean;
}

/** One in so many characters is asked whether its font has a map to Unicode. */
const sampleStep = 8;

/**
 * Words of one page in reading order, with boxes on the page as shown; what lies wholly beside the page is left out. What was
 * filled in on the page but is not drawn is among them.
 */
export function pageWords(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  filled: readonly FilledBox[],
): PageText {
  const { calls } = pdfium;
  const textPage = calls.FPDFText_LoadPage(page);
  if (textPage === 0) return { words: [], characters: 0, unknownCharacters: 0, fromPicture: false };
  try {
    const characters = calls.FPDFText_CountChars(textPage);
    const drawn = placedWords(pdfium, textPage, frame);
    const fromPicture = isMostlyUnseen(drawn);
    const seen = fromPicture ? drawn : drawn.filter(({ invisible }) => !invisible);
    const words = [...seen, ...filledWords(filled, seen)].filter((word) => isOnPage(word, frame));
    const unknownCharacters = countUnknown(pdfium, textPage, characters);
    return { words: inReadingOrder(words), characters, unknownCharacters, fromPicture };
  } finally {
    calls.FPDFText_ClosePage(textPage);
  }
}

function placedWords(pdfium: Pdfium, textPage: number, frame: PageFrame): readonly PlacedWord[] {
  const { calls } = pdfium;
  const styleOf = textStyles(pdfium, textPage, frame);
  const collector = new WordCollector();
  const count = calls.FPDFText_CountChars(textPage);
  let lastObject = 0;
  let style: TextStyle = { size: 0, bold: false, turn: 0 };
  // A new box for each letter would be most of what reading a page leaves behind.
  const box: [number, number, number, number] = [0, 0, 0, 0];
  return withMemory(pdfium, 16, (pointer) => {
    for (let index = 0; index < count; index += 1) {
      const code = calls.FPDFText_GetUnicode(textPage, index);
      if (takesNoRoom(code, collector)) continue;
      const object = calls.FPDFText_GetTextObject(textPage, index);
      if (object !== lastObject && object !== 0) {
        style = styleOf(index, object);
        lastObject = object;
      }
      if (calls.FPDFText_GetLooseCharBox(textPage, index, pointer) === 0) continue;
      collector.add(characterOf(code), shownBox(pdfium.floats(), pointer >> 2, frame.toShown, box), style);
    }
    return collector.finish();
  });
}

/** Ends the word or line where the character says so; whether that is all it says. */
function takesNoRoom(code: number, collector: WordCollector): boolean {
  if (isLineEnd(code)) collector.endLine();
  else if (isSpace(code)) collector.endWord();
  else return isInvisible(code);
  return true;
}

function countUnknown(pdfium: Pdfium, textPage: number, count: number): number {
  const { calls } = pdfium;
  let asked = 0;
  let unknown = 0;
  for (let index = 0; index < count; index += sampleStep) {
    const code = calls.FPDFText_GetUnicode(textPage, index);
    if (isSpace(code)) continue;
    asked += 1;
    if (isUnknown(code) || calls.FPDFText_HasUnicodeMapError(textPage, index) === 1) unknown += 1;
  }
  return asked === 0 ? 0 : Math.round((unknown / asked) * count);
}

/** Beside text that is drawn, unseen words are no part of what a person reads. */
function isMostlyUnseen(words: readonly PlacedWord[]): boolean {
  if (!words.some(({ invisible }) => invisible)) return false;
  const letters = (some: readonly PlacedWord[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(words.filter(({ invisible }) => invisible)) * 2 > letters(words);
}

function isOnPage({ box }: PlacedWord, { width, height }: PageFrame): boolean {
  return box[2] > 0 && box[3] > 0 && box[0] < width && box[1] < height;
}
