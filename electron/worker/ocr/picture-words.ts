import type { Word } from '#shared/domain/content.ts';
import type { Box } from '#shared/domain/evidence.ts';
import { repairScannedWords } from '#shared/recognise/repair-scanned-words.ts';
import { inReadingOrder, type PlacedWord } from '../pdf/in-reading-order.ts';
import { dropTesseract, loadTesseract, type Tesseract } from './load-tesseract.ts';
import { wordsFromTsv } from './words-from-tsv.ts';

export interface PictureWords {
  readonly words: readonly Word[];
  /** 0-1, of the words that are given. */
  readonly certainty: number;
}

/** Lines that slant less than this (radians) are straight enough to read. */
const straightEnough = 0.005;
/** A page that is read worse than this lies upside down, or holds no letters: its values would be guesses. */
const leastCertain = 0.7;
/** With fewer words there is no page of text to turn. */
const fewestToTurn = 8;
/** Beyond this the slant found is no slant of a page on a scanner. */
const steepest = 0.35;

/** The page that the picture shows, in the units of the boxes. */
export interface PicturedPage {
  /** Of a dot of the picture. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The words on a picture, read after it was put straight; boxes and turn are those on the picture as it is. A page that lies
 * on its side or upside down is read as well. `null` when the picture can't be read.
 */
export async function pictureWords(bytes: Uint8Array, page: PicturedPage): Promise<PictureWords | null> {
  const tesseract = await loadTesseract();
  try {
    const asIs = wordsOn(tesseract, bytes, page, false);
    const isReadBadly = asIs !== null && asIs.certainty < leastCertain && asIs.words.length >= fewestToTurn;
    const read = isReadBadly ? wordsOn(tesseract, bytes, page, true) : asIs;
    if (read === null) return null;
    if (read.certainty < leastCertain) return { words: [], certainty: 0 };
    return { ...read, words: repairScannedWords(read.words) };
  } catch (error) {
    // A fault inside WebAssembly leaves its memory in an unknown state; a bug of ours is no such fault.
    dropTesseract();
    if (error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError')) return null;
    if (typeof error === 'number') return null;
    throw error;
  }
}

/** Text that reads downwards is found by itself; the other two ways are those two upside down. */
function wordsOn(
  tesseract: Tesseract,
  bytes: Uint8Array,
  page: PicturedPage,
  isUpsideDown: boolean,
): PictureWords | null {
  if (!tesseract.setPicture(bytes, 0, isUpsideDown)) return null;
  const slant = tesseract.slant();
  if (slant !== null && Math.abs(slant) >= straightEnough && Math.abs(slant) <= steepest) {
    tesseract.setPicture(bytes, slant, isUpsideDown);
  }
  const table = tesseract.words();
  if (table === null) return null;
  const { words, certainty, isOnSide } = wordsFromTsv(table, page.scale);
  const turn = isUpsideDown ? (isOnSide ? 3 : 2) : isOnSide ? 1 : 0;
  if (turn === 0) return { words, certainty };
  const placed = words.map(
    (word): PlacedWord => ({
      ...word,
      box: isUpsideDown ? upsideDown(word.box, page) : word.box,
      turn,
    }),
  );
  return { words: inReadingOrder(placed), certainty };
}

function upsideDown([left, top, right, bottom]: Box, { width, height }: PicturedPage): Box {
  return [width - right, height - bottom, width - left, height - top];
}
