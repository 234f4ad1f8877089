import type { Page } from '#shared/domain/content.ts';
import type { Pdfium } from './load-pdfium.ts';
import { type PageAnnotations, pageAnnotations } from './page-annotations.ts';
import { pageFrame } from './page-frame.ts';
import { type PageObjects, pageObjects } from './page-objects.ts';
import { pageWords } from './page-words.ts';

/** The pages of a PDF as one reader saw them. */
export interface PdfPages {
  readonly pages: readonly Page[];
  readonly characters: number;
  readonly unknownCharacters: number;
  /** Numbers of pages that hold a picture and no text, or could not be opened. */
  readonly unreadPages: readonly number[];
  /** Some pages are pictures over which another program laid what it read. */
  readonly fromPictures: boolean;
  /** false when the pages hold nothing that could be text: a scan. */
  readonly mayHoldText: boolean;
}

interface ReadPage {
  readonly page: Page;
  readonly characters: number;
  readonly unknownCharacters: number;
  readonly holds: PageObjects;
  readonly fromPicture: boolean;
}

/** All pages of an opened document with their words. */
export function readPages(pdfium: Pdfium, document: number, count: number): PdfPages {
  const read: ReadPage[] = [];
  withForm(pdfium, document, (form) => {
    for (let index = 0; index < count; index += 1) read.push(readPage(pdfium, document, form, index));
  });
  return {
    pages: read.map(({ page }) => page),
    characters: read.reduce((sum, each) => sum + each.characters, 0),
    unknownCharacters: read.reduce((sum, each) => sum + each.unknownCharacters, 0),
    unreadPages: read
      .filter(({ page, holds }) => page.words.length === 0 && holds.picture)
      .map(({ page }) => page.number),
    fromPictures: read.some(({ fromPicture }) => fromPicture),
    mayHoldText: read.some(({ holds }) => holds.text),
  };
}

function readPage(pdfium: Pdfium, document: number, form: number, index: number): ReadPage {
  const number = index + 1;
  const { page, filled, notes } = openFlattened(pdfium, document, form, index);
  if (page === 0) {
    const empty: Page = { number, width: 0, height: 0, words: [] };
    const holds = { text: true, picture: true };
    return { page: empty, characters: 0, unknownCharacters: 0, holds, fromPicture: false };
  }
  try {
    const frame = pageFrame(pdfium, page);
    const { words, ...text } = pageWords(pdfium, page, frame, filled);
    const size = { width: round(frame.width), height: round(frame.height) };
    const read: Page = { number, ...size, words, ...(notes.length > 0 && { notes }) };
    const holds = words.length > 0 ? { text: true, picture: false } : pageObjects(pdfium, page);
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
