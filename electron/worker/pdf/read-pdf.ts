import type { Page } from '#shared/domain/content.ts';
import type { DigitalSignature } from '#shared/domain/digital-signature.ts';
import type { Problem } from '#shared/domain/file-reading.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { ocrOff } from '../ocr/ocr-off.ts';
import { readScannedPdf } from '../ocr/read-scanned-pdf.ts';
import { isBetterText, isLegible } from './legible.ts';
import { dropPdfium, loadPdfium, type Pdfium } from './load-pdfium.ts';
import { withPdf } from './open-pdf.ts';
import { type PdfAttachments, pdfAttachments } from './pdf-attachments.ts';
import { pdfSignatures } from './pdf-signatures.ts';
import { type PdfPages, readPages } from './read-pages.ts';
import { readPagesAgain } from './read-pages-again.ts';

/** PDFium's memory never shrinks; above this it is started anew for the next file. */
const largestMemory = 384 * 1024 * 1024;

/** What a PDF holds beside its pages. */
interface BesidePages extends PdfAttachments {
  readonly signatures: readonly DigitalSignature[];
}

const nothingBeside: BesidePages = { embedded: [], unreadable: 0, signatures: [] };

/** How sure the letters are that another program read from a scan: it does not say. */
const othersCertainty = 0.9;

type FirstReading =
  | { readonly kind: 'read'; readonly pages: PdfPages; readonly beside: BesidePages }
  | { readonly kind: 'refused'; readonly outcome: ReadOutcome }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * A PDF to pages of words and the XML files inside it. PDFium reads first; where it can't open the file, finds no text or
 * finds characters without meaning, `pdf-parse` reads too and its text is taken when it is better. Pages without text that
 * means anything are read as pictures, where that is switched on.
 */
export async function readPdf(input: ReadInput): Promise<ReadOutcome> {
  const outcome = await readText(input);
  if (outcome.status !== 'no-text' || (outcome.pages ?? 0) === 0) return outcome;
  if (input.ocr !== undefined) return readScannedPdf(input, outcome);
  return { ...outcome, problem: { code: 'no-text-on-pages', detail: ocrOff } };
}

async function readText(input: ReadInput): Promise<ReadOutcome> {
  const first = await readWithPdfium(input);
  if (first.kind === 'refused') return first.outcome;
  const read = first.kind === 'read' ? first : null;
  if (read !== null && isLegible(read.pages)) return outcomeOf(read.pages, read.beside);
  if (read !== null && !read.pages.mayHoldText) return outcomeOf(read.pages, read.beside);
  const second = await readPagesAgain(input);
  if (read === null) {
    return second === null ? damaged(failureOf(first)) : outcomeOf(second, nothingBeside);
  }
  if (second !== null && isBetterText(second, read.pages)) return outcomeOf(second, read.beside);
  return outcomeOf(withoutWords(read.pages), read.beside);
}

async function readWithPdfium({ bytes, limits, passwords }: ReadInput): Promise<FirstReading> {
  const pdfium = await loadPdfium();
  try {
    return await withPdf(
      pdfium,
      bytes,
      (opened): FirstReading => {
        if (opened.kind === 'encrypted') {
          return { kind: 'refused', outcome: refused('encrypted', 'encrypted') };
        }
        if (opened.kind === 'failed') return { kind: 'failed', why: `PDFium error ${opened.code}` };
        if (opened.pages > limits.pages) {
          const outcome = refused('too-large', 'too-many-pages', `${opened.pages} pages`, opened.pages);
          return { kind: 'refused', outcome };
        }
        const beside = {
          ...pdfAttachments(pdfium, opened.document),
          signatures: pdfSignatures(pdfium, opened.document),
        };
        return { kind: 'read', pages: readPages(pdfium, opened.document, opened.pages), beside };
      },
      passwords,
    );
  } catch (error) {
    // A fault inside WebAssembly leaves its memory in an unknown state; a bug of ours is no such fault.
    if (!(error instanceof Error) || !['RuntimeError', 'RangeError'].includes(error.name)) throw error;
    dropPdfium();
    return { kind: 'failed', why: `PDFium ${error.name}` };
  } finally {
    dropWhenLarge(pdfium);
  }
}

function outcomeOf(
  { pages, unreadPages, fromPictures }: PdfPages,
  { embedded, unreadable, signatures }: BesidePages,
): ReadOutcome {
  const words = pages.reduce((sum, page) => sum + page.words.length, 0);
  if (words === 0 && embedded.length === 0) return refused('no-text', 'no-text-on-pages', null, pages.length);
  return {
    status: words === 0 ? 'xml' : fromPictures ? 'ocr' : 'text',
    ...(fromPictures && words > 0 && { certainty: othersCertainty }),
    pages: pages.length,
    content: { kind: 'pages', pages, embedded, ...(signatures.length > 0 && { signatures }) },
    problem: partialProblem(pages, unreadPages, unreadable),
  };
}

/** Characters without meaning are no text: better nothing than a value made of them. */
function withoutWords(read: PdfPages): PdfPages {
  return { ...read, pages: read.pages.map((page) => ({ ...page, words: [] })) };
}

function partialProblem(
  pages: readonly Page[],
  unreadPages: readonly number[],
  unreadable: number,
): Problem | null {
  if (unreadable > 0) return { code: 'damaged', detail: `${unreadable} XML attachment(s) unreadable` };
  if (unreadPages.length === 0) return null;
  return {
    code: 'no-text-on-pages',
    detail: `pages ${unreadPages.slice(0, 20).join(',')} of ${pages.length}`,
  };
}

function failureOf(first: FirstReading): string {
  return first.kind === 'failed' ? first.why : 'no page could be read';
}

function dropWhenLarge(pdfium: Pdfium): void {
  if (pdfium.bytes().length > largestMemory) dropPdfium();
}
