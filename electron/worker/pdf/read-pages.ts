import type { Page } from '#shared/domain/content.ts';
import type { Pdfium } from './load-pdfium.ts';
import { type PageAnnotations, pageAnnotations } from './page-annotations.ts';
import { pageFrame } from './page-frame.ts';
import { type PageObjects, pageObjects } from './page-objects.ts';
import { pageWords } from './page-words.ts';

/** How sure the letters are that another program read from a scan: it does not say. */
const othersCertainty = 0.9;
/** A page with more words than this is read by them, whatever lies behind. */
const fewWords = 20;
const onlyText: PageObjects = { text: true, picture: false, coveringPicture: false };

/** The pages of a PDF as one reader saw them. */
export interface PdfPages {
  readonly pages: readonly Page[];
  readonly characters: number;
  readonly unknownCharacters: number;
  /** Numbers of pages that hold a picture and no text, or could not be opened. */
  readonly unreadPages: readonly number[];
  /** false when the pages hold nothing that could be text: a scan. */
  readonly mayHoldText: boolean;
}

interface ReadPage {
  readonly page: Page;
  readonly characters: number;
  readonly unknownCharacters: number;
  readonly holds: PageObjects;
}

/** A thousand words on each of five hundred pages; a hundred megabytes. */
const mostWords = 500_000;

/** A document with more words than fit in the memory of one file. */
export class TooManyWords extends Error {}

/** All pages of an opened document with their words. Throws `TooManyWords`. */
export function readPages(pdfium: Pdfium, document: number, count: number): PdfPages {
  const read: ReadPage[] = [];
  withForm(pdfium, document, (form) => {
    let words = 0;
    for (let index = 0; index < count; index += 1) {
      const page = readPage(pdfium, document, form, index);
      words += page.page.words.length;
      if (words > mostWords) throw new TooManyWords();
      read.push(page);
    }
  });
  return {
    pages: read.map(({ page }) => page),
    characters: read.reduce((sum, each) => sum + each.characters, 0),
    unknownCharacters: read.reduce((sum, each) => sum + each.unknownCharacters, 0),
    unreadPages: read.filter(isUnread).map(({ page }) => page.number),
    mayHoldText: read.some(({ holds }) => holds.text),
  };
}

/** A picture without text, or with no more than a stamp or a footer over the whole of it. */
function isUnread({ page, holds }: ReadPage): boolean {
  if (page.words.length === 0) return holds.picture;
  return holds.coveringPicture && page.certainty === undefined;
}

function readPage(pdfium: Pdfium, document: number, form: number, index: number): ReadPage {
  const number = index + 1;
  const { page, filled, notes } = openFlattened(pdfium, document, form, index);
  if (page === 0) {
    const empty: Page = { number, width: 0, height: 0, words: [] };
    const holds = { text: true, picture: true, coveringPicture: false };
    return { page: empty, characters: 0, unknownCharacters: 0, holds };
  }
  try {
    const frame = pageFrame(pdfium, page);
    const { words, fromPicture, ...text } = pageWords(pdfium, page, frame, filled);
    const size = { width: round(frame.width), height: round(frame.height) };
    const read: Page = {
      number,
      ...size,
      words,
      ...(fromPicture && { certainty: othersCertainty }),
      ...(notes.length > 0 && { notes }),
    };
    const holds = words.length > fewWords ? onlyText : pageObjects(pdfium, page, frame);
    return { page: read, ...text, holds };
  } finally {
    pdfium.calls.FPDF_ClosePage(page);
  }
}

interface OpenedPage extends PageAnnotations {
  /** 0 when it can't be opened. */
  readonly page: number;
}

/** Opens a page with its form fields and notes drawn into it (in memory), as a person sees it, and tells what they hold. */
function openFlattened(pdfium: Pdfium, document: number, form: number, index: number): OpenedPage {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0 || calls.FPDFPage_GetAnnotCount(page) <= 0) return { page, filled: [], notes: [] };
  const held = pageAnnotations(pdfium, form, page, pageFrame(pdfium, page));
  if (calls.FPDFPage_Flatten(page, forScreen) !== flattenSuccess) return { ...held, page };
  calls.FPDF_ClosePage(page);
  return { ...held, page: calls.FPDF_LoadPage(document, index) };
}

/** Lends PDFium's view on the form of the document; 0 when it has none. */
function withForm(pdfium: Pdfium, document: number, use: (form: number) => void): void {
  const { calls } = pdfium;
  if (calls.FPDF_GetFormType(document) === noForm) {
    use(0);
    return;
  }
  const info = calls.PDFiumExt_OpenFormFillInfo();
  const form = calls.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    use(form);
  } finally {
    if (form !== 0) calls.PDFiumExt_ExitFormFillEnvironment(form);
    calls.PDFiumExt_CloseFormFillInfo(info);
  }
}

/** FORMTYPE_NONE in fpdf_formfill.h. */
const noForm = 0;
/** FLAT_NORMALDISPLAY and FLATTEN_SUCCESS in fpdf_flatten.h. */
const forScreen = 0;
const flattenSuccess = 1;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
