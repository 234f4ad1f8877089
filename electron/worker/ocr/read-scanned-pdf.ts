import type { Page } from '#shared/domain/content.ts';
import { type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { loadPdfium } from '../pdf/load-pdfium.ts';
import { withPdf } from '../pdf/open-pdf.ts';
import { pagePicture } from '../pdf/page-picture.ts';
import { pictureWords } from './picture-words.ts';

/** Dots a point: 200 an inch, enough for the small print of an invoice. */
const dots = 200 / 72;

/**
 * Reads the pages of a PDF that give no text as pictures. Pages beyond the limit stay unread, and are named. `before` is
 * the outcome without this; it is given back when no page can be drawn.
 */
export async function readScannedPdf(input: ReadInput, before: ReadOutcome): Promise<ReadOutcome> {
  const { ocr } = input;
  if (ocr === undefined) return before;
  const pages: Page[] = [];
  let certainty = 0;
  let words = 0;
  const count = before.pages ?? 0;
  for (let number = 1; number <= Math.min(count, ocr.pages); number += 1) {
    ocr.pageDone();
    const drawn = await drawPage(input, number);
    const read = drawn === null ? null : await pictureWords(drawn.picture, 1 / drawn.scale);
    pages.push({ number, width: drawn?.width ?? 0, height: drawn?.height ?? 0, words: read?.words ?? [] });
    certainty += (read?.certainty ?? 0) * (read?.words.length ?? 0);
    words += read?.words.length ?? 0;
  }
  if (words === 0) return refused('no-text', 'no-text-on-pages', null, count);
  const unread = count > ocr.pages ? `pages ${ocr.pages + 1} to ${count} of ${count}` : null;
  return {
    status: 'ocr',
    pages: count,
    content: { kind: 'pages', pages, embedded: [] },
    problem: unread === null ? null : { code: 'no-text-on-pages', detail: unread },
    certainty: certainty / words,
  };
}

async function drawPage({ bytes, passwords }: ReadInput, number: number) {
  const pdfium = await loadPdfium();
  return withPdf(
    pdfium,
    bytes,
    (opened) => (opened.kind === 'opened' ? pagePicture(pdfium, opened.document, number, dots) : null),
    passwords,
  );
}
