import type { Page } from '#shared/domain/content.ts';
import type { DigitalSignature } from '#shared/domain/digital-signature.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { ocrOff } from '../ocr/ocr-off.ts';
import { type PicturedPages, readPicturedPages } from '../ocr/read-pictured-pages.ts';
import { isBetterText, isLegible } from './legible.ts';
import { loadPdfium, type Pdfium } from './load-pdfium.ts';
import { isPdfiumFault, type OpenedPdf, withPdf } from './open-pdf.ts';
import { type PdfAttachments, pdfAttachments } from './pdf-attachments.ts';
import { pdfSignatures } from './pdf-signatures.ts';
import { type PdfPages, readPages, TooManyWords } from './read-pages.ts';
import { readPagesAgain } from './read-pages-again.ts';
import { unreadPages } from './unread-pages.ts';

/** What a PDF holds beside its pages. */
interface BesidePages extends PdfAttachments {
  readonly signatures: readonly DigitalSignature[];
}

const nothingBeside: BesidePages = { embedded: [], unreadable: 0, signatures: [] };

type FirstReading =
  | { readonly kind: 'read'; readonly pages: PdfPages; readonly beside: BesidePages }
  | { readonly kind: 'refused'; readonly outcome: ReadOutcome }
  | { readonly kind: 'failed'; readonly why: string };

/** The text of the pages, and the numbers of those that hold something which is not text. */
interface TextReading {
  readonly kind: 'read';
  readonly pages: readonly Page[];
  readonly unread: readonly number[];
  readonly beside: BesidePages;
}

/**
 * A PDF to pages of words and the XML files inside it. PDFium reads first; where it can't open the file, finds no text or
 * finds characters without meaning, `pdf-parse` reads too and its text is taken when it is better. Pages without text that
 * means anything are read as pictures, where that is switched on.
 */
export async function readPdf(input: ReadInput): Promise<ReadOutcome> {
  const read = await readText(input);
  if (read.kind === 'refused') return read.outcome;
  const { ocr } = input;
  if (isToldByXml(read)) return outcomeOf(read, false);
  if (ocr === undefined) return outcomeOf(read, true);
  return outcomeOf(withPictures(read, await readPicturedPages({ ...input, ocr }, read.unread)), false);
}

/** Without words the XML inside says all; reading its picture would add doubt and no certainty. */
function isToldByXml({ pages, beside }: TextReading): boolean {
  return beside.embedded.length > 0 && countWords(pages) === 0;
}

function withPictures(read: TextReading, { pages: pictured, unread }: PicturedPages): TextReading {
  return { ...read, unread, pages: read.pages.map((page) => ({ ...page, ...pictured.get(page.number) })) };
}

async function readText(input: ReadInput): Promise<TextReading | Extract<FirstReading, { kind: 'refused' }>> {
  const first = await readWithPdfium(input);
  if (first.kind === 'refused') return first;
  const read = first.kind === 'read' ? first : null;
  if (read !== null && isLegible(read.pages)) return textReading(read.pages, read.beside);
  if (read !== null && !read.pages.mayHoldText) return textReading(read.pages, read.beside);
  const second = await readPagesAgain(input);
  if (read === null) {
    if (second !== null) return textReading(second, nothingBeside);
    return { kind: 'refused', outcome: damaged(failureOf(first)) };
  }
  if (second !== null && isBetterText(second, read.pages)) return textReading(second, read.beside);
  return textReading(withoutWords(read.pages), read.beside);
}

/** Where nothing tells what the pages say, letters may be drawn as lines: then every page is to be looked at. */
function textReading({ pages, unreadPages: holdPictures }: PdfPages, beside: BesidePages): TextReading {
  const tellNothing = countWords(pages) === 0 && beside.embedded.length === 0;
  const unread = tellNothing ? pages.map(({ number }) => number) : holdPictures;
  return { kind: 'read', pages, unread, beside };
}

async function readWithPdfium({ bytes, limits, passwords }: ReadInput): Promise<FirstReading> {
  const pdfium = await loadPdfium();
  try {
    const read = await withPdf(
      pdfium,
      bytes,
      (opened) => readOpened(pdfium, opened, limits.pages),
      passwords,
    );
    // What it could not unpack for want of memory is missing without a word.
    return pdfium.ranOut() ? tooMuchMemory : read;
  } catch (error) {
    if (error instanceof TooManyWords) return tooMuchMemory;
    if (!isPdfiumFault(error)) throw error;
    return pdfium.ranOut() ? tooMuchMemory : { kind: 'failed', why: `PDFium ${error.name}` };
  }
}

const tooMuchMemory: FirstReading = { kind: 'refused', outcome: refused('too-large', 'out-of-memory') };

function readOpened(pdfium: Pdfium, opened: OpenedPdf, mostPages: number): FirstReading {
  if (opened.kind === 'encrypted') return { kind: 'refused', outcome: refused('encrypted', 'encrypted') };
  if (opened.kind === 'failed') return { kind: 'failed', why: `PDFium error ${opened.code}` };
  const { document, pages } = opened;
  if (pages > mostPages) {
    const outcome = refused('too-large', 'too-many-pages', `${pages} pages`, pages);
    return { kind: 'refused', outcome };
  }
  const beside = { ...pdfAttachments(pdfium, document), signatures: pdfSignatures(pdfium, document) };
  return { kind: 'read', pages: readPages(pdfium, document, pages), beside };
}

function outcomeOf({ pages, unread, beside }: TextReading, isOcrOff: boolean): ReadOutcome {
  const { embedded, unreadable, signatures } = beside;
  const withWords = pages.filter(({ words }) => words.length > 0);
  if (withWords.length === 0 && embedded.length === 0) {
    const detail = isOcrOff && pages.length > 0 ? ocrOff : null;
    return refused('no-text', 'no-text-on-pages', detail, pages.length);
  }
  return {
    status: withWords.length === 0 ? 'xml' : isPictured(withWords) ? 'ocr' : 'text',
    pages: pages.length,
    content: { kind: 'pages', pages, embedded, ...(signatures.length > 0 && { signatures }) },
    problem:
      unreadable > 0
        ? { code: 'damaged', detail: `${unreadable} XML attachment(s) unreadable` }
        : unreadPages(unread, pages.length, isOcrOff),
  };
}

/** Nothing was printed as text: all words come from pictures. */
function isPictured(pages: readonly Page[]): boolean {
  return pages.every(({ certainty }) => certainty !== undefined);
}

function countWords(pages: readonly Page[]): number {
  return pages.reduce((sum, page) => sum + page.words.length, 0);
}

/** Characters without meaning are no text: better nothing than a value made of them. */
function withoutWords(read: PdfPages): PdfPages {
  return { ...read, pages: read.pages.map((page) => ({ ...page, words: [] })) };
}

function failureOf(first: FirstReading): string {
  return first.kind === 'failed' ? first.why : 'no page could be read';
}
