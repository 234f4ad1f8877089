import type { Page } from '#shared/domain/content.ts';
import type { ReadInput } from '../file-reader.ts';
import { loadPdfium } from '../pdf/load-pdfium.ts';
import { isPdfiumFault, withPdf } from '../pdf/open-pdf.ts';
import { type PagePicture, pagePicture } from '../pdf/page-picture.ts';
import { pictureWords } from './picture-words.ts';

/** Dots a point: 200 an inch, enough for the small print of an invoice. */
const dots = 200 / 72;

/** Pages that were read as pictures, by number, and the numbers of those that gave no words or were beyond the limit. */
export interface PicturedPages {
  readonly pages: ReadonlyMap<number, Page>;
  readonly unread: readonly number[];
}

/** Draws these pages of a PDF (1 is the first) and reads the words on them. */
export async function readPicturedPages(
  input: ReadInput & Required<Pick<ReadInput, 'ocr'>>,
  numbers: readonly number[],
): Promise<PicturedPages> {
  const { ocr } = input;
  const pages = new Map<number, Page>();
  const wanted = numbers.slice(0, ocr.pages);
  for (const [index, number] of wanted.entries()) {
    ocr.pageStarts(index + 1, wanted.length);
    const page = await readPage(input, number);
    if (page !== null) pages.set(number, page);
  }
  return { pages, unread: numbers.filter((number) => !pages.has(number)) };
}

/** `null` when it can't be drawn or nothing on it can be read. */
async function readPage({ bytes, passwords }: ReadInput, number: number): Promise<Page | null> {
  const drawn = await draw(bytes, number, passwords);
  const read = drawn && (await pictureWords(drawn.picture, { ...drawn, scale: 1 / drawn.scale }));
  if (!drawn || !read || read.words.length === 0) return null;
  return { number, width: drawn.width, height: drawn.height, words: read.words, certainty: read.certainty };
}

/** A fault of PDFium costs the page, not the file. */
async function draw(
  bytes: Uint8Array,
  number: number,
  passwords: readonly string[] = [],
): Promise<PagePicture | null> {
  const pdfium = await loadPdfium();
  try {
    return await withPdf(
      pdfium,
      bytes,
      (opened) => (opened.kind === 'opened' ? pagePicture(pdfium, opened.document, number, dots) : null),
      passwords,
    );
  } catch (error) {
    if (isPdfiumFault(error)) return null;
    throw error;
  }
}
