import type { Word } from '#shared/domain/content.ts';
import { repairScannedWords } from '#shared/recognise/repair-scanned-words.ts';
import { dropTesseract, loadTesseract } from './load-tesseract.ts';
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
/** Beyond this the slant found is no slant of a page on a scanner. */
const steepest = 0.35;

/**
 * The words on a picture, read after it was put straight; boxes in picture dots times `scale`. `null` when the picture
 * can't be read.
 */
export async function pictureWords(bytes: Uint8Array, scale: number): Promise<PictureWords | null> {
  const tesseract = await loadTesseract();
  try {
    if (!tesseract.setPicture(bytes, 0)) return null;
    const slant = tesseract.slant();
    if (slant !== null && Math.abs(slant) >= straightEnough && Math.abs(slant) <= steepest) {
      tesseract.setPicture(bytes, slant);
    }
    const table = tesseract.words();
    if (table === null) return null;
    const read = wordsFromTsv(table, scale);
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
