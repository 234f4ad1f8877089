import type { Pdfium } from './load-pdfium.ts';

/** What kinds of things are drawn on a page. A group of objects may hold either. */
export interface PageObjects {
  readonly text: boolean;
  readonly picture: boolean;
}

/** FPDF_PAGEOBJ_TEXT, _IMAGE and _FORM in fpdf_edit.h. */
const textType = 1;
const imageType = 3;
const groupType = 5;
const mostAsked = 5000;

/** Looks at the objects of a page; one with more than 5000 of them may hold anything. */
export function pageObjects(pdfium: Pdfium, page: number): PageObjects {
  const { calls } = pdfium;
  const count = calls.FPDFPage_CountObjects(page);
  const types = new Set<number>();
  for (let index = 0; index < Math.min(count, mostAsked); index += 1) {
    types.add(calls.FPDFPageObj_GetType(calls.FPDFPage_GetObject(page, index)));
  }
  const anything = types.has(groupType) || count > mostAsked;
  return { text: anything || types.has(textType), picture: anything || types.has(imageType) };
}
