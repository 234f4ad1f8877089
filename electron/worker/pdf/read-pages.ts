import type { Page } from '#shared/domain/content.ts';
import type { Pdfium } from './load-pdfium.ts';
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
  /** false when the pages hold nothing that could be text: a scan. */
  readonly mayHoldText: boolean;
}

interface ReadPage {
  readonly page: Page;
  readonly characters: number;
  readonly unknownCharacters: number;
  readonly holds: PageObjects;
}

/** All pages of an opened document with their words. */
export function readPages(pdfium: Pdfium, document: number, count: number): PdfPages {
  const read: ReadPage[] = [];
  for (let index = 0; index < count; index += 1) read.push(readPage(pdfium, document, index));
  return {
    pages: read.map(({ page }) => page),
    characters: read.reduce((sum, each) => sum + each.characters, 0),
    unknownCharacters: read.reduce((sum, each) => sum + each.unknownCharacters, 0),
    unreadPages: read
      .filter(({ page, holds }) => page.words.length === 0 && holds.picture)
      .map(({ page }) => page.number),
    mayHoldText: read.some(({ holds }) => holds.text),
  };
}

function readPage(pdfium: Pdfium, document: number, index: number): ReadPage {
  const number = index + 1;
  const page = openFlattened(pdfium, document, index);
  if (page === 0) {
    const empty: Page = { number, width: 0, height: 0, words: [] };
    return { page: empty, characters: 0, unknownCharacters: 0, holds: { text: true, picture: true } };
  }
  try {
    const frame = pageFrame(pdfium, page);
    const { words, characters, unknownCharacters } = pageWords(pdfium, page, frame);
    const read: Page = { number, width: round(frame.width), height: round(frame.height), words };
    const holds = words.length > 0 ? { text: true, picture: false } : pageObjects(pdfium, page);
    return { page: read, characters, unknownCharacters, holds };
  } finally {
    pdfium.calls.FPDF_ClosePage(page);
  }
}

/** Opens a page with its form fields and notes drawn into it (in memory), as a person sees it. 0 when it can't be opened. */
function openFlattened(pdfium: Pdfium, document: number, index: number): number {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0 || calls.FPDFPage_GetAnnotCount(page) <= 0) return page;
  if (calls.FPDFPage_Flatten(page, forScreen) !== flattenSuccess) return page;
  calls.FPDF_ClosePage(page);
  return calls.FPDF_LoadPage(document, index);
}

/** FLAT_NORMALDISPLAY and FLATTEN_SUCCESS in fpdf_flatten.h. */
const forScreen = 0;
const flattenSuccess = 1;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
