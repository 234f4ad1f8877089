import type { Page } from '#shared/domain/content.ts';
import type { Pdfium } from './load-pdfium.ts';
import { pageFrame } from './page-frame.ts';
import { pageWords } from './page-words.ts';

/** The pages of a PDF as one reader saw them. */
export interface PdfPages {
  readonly pages: readonly Page[];
  readonly characters: number;
  readonly unknownCharacters: number;
  /** Numbers of pages that hold a picture and no text, or could not be opened. */
  readonly unreadPages: readonly number[];
}

/** All pages of an opened document with their words. */
export function readPages(pdfium: Pdfium, document: number, count: number): PdfPages {
  const pages: Page[] = [];
  const unreadPages: number[] = [];
  let characters = 0;
  let unknownCharacters = 0;
  for (let index = 0; index < count; index += 1) {
    const read = readPage(pdfium, document, index);
    pages.push(read.page);
    if (read.unread) unreadPages.push(index + 1);
    characters += read.characters;
    unknownCharacters += read.unknownCharacters;
  }
  return { pages, characters, unknownCharacters, unreadPages };
}

function readPage(pdfium: Pdfium, document: number, index: number) {
  const page = openFlattened(pdfium, document, index);
  if (page === 0) {
    const empty: Page = { number: index + 1, width: 0, height: 0, words: [] };
    return { page: empty, unread: true, characters: 0, unknownCharacters: 0 };
  }
  try {
    const frame = pageFrame(pdfium, page);
    const { words, characters, unknownCharacters } = pageWords(pdfium, page, frame);
    const read: Page = { number: index + 1, width: round(frame.width), height: round(frame.height), words };
    return {
      page: read,
      unread: words.length === 0 && holdsPicture(pdfium, page),
      characters,
      unknownCharacters,
    };
  } finally {
    pdfium.calls.FPDF_ClosePage(page);
  }
}

/** Opens a page with its form fields and notes drawn into it (in memory), as a person sees it. 0 when it can't be opened. */
function openFlattened(pdfium: Pdfium, document: number, index: number): number {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0 || calls.FPDFPage_GetAnnotCount(page) <= 0) return page;
  const flattened = calls.FPDFPage_Flatten(page, 0) === flattenSuccess;
  if (!flattened) return page;
  calls.FPDF_ClosePage(page);
  return calls.FPDF_LoadPage(document, index);
}

/** FLATTEN_SUCCESS in fpdf_flatten.h; 0 is failure and 2 nothing to do. */
const flattenSuccess = 1;

/** FPDF_PAGEOBJ_IMAGE and FPDF_PAGEOBJ_FORM in fpdf_edit.h. */
const pictureTypes: readonly number[] = [3, 5];

function holdsPicture(pdfium: Pdfium, page: number): boolean {
  const { calls } = pdfium;
  const count = Math.min(calls.FPDFPage_CountObjects(page), 1000);
  for (let index = 0; index < count; index += 1) {
    if (pictureTypes.includes(calls.FPDFPageObj_GetType(calls.FPDFPage_GetObject(page, index)))) return true;
  }
  return false;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
