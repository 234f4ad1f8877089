import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';
import type { PageFrame } from './page-frame.ts';

/** What kinds of things are drawn on a page. A group of objects may hold either. */
export interface PageObjects {
  readonly text: boolean;
  readonly picture: boolean;
  /** One picture fills nearly all of the page. */
  readonly coveringPicture: boolean;
}

/** FPDF_PAGEOBJ_TEXT, _IMAGE and _FORM in fpdf_edit.h. */
const textType = 1;
const imageType = 3;
const groupType = 5;
const mostAsked = 5000;
const nearlyAll = 0.8;

/** Looks at the objects of a page; one with more than 5000 of them may hold anything. */
export function pageObjects(pdfium: Pdfium, page: number, frame: PageFrame): PageObjects {
  const { calls } = pdfium;
  const count = calls.FPDFPage_CountObjects(page);
  const types = new Set<number>();
  let covered = 0;
  for (let index = 0; index < Math.min(count, mostAsked); index += 1) {
    const object = calls.FPDFPage_GetObject(page, index);
    const type = calls.FPDFPageObj_GetType(object);
    types.add(type);
    if (type === imageType) covered = Math.max(covered, areaOf(pdfium, object));
  }
  const anything = types.has(groupType) || count > mostAsked;
  return {
    text: anything || types.has(textType),
    picture: anything || types.has(imageType),
    coveringPicture: covered > nearlyAll * frame.width * frame.height,
  };
}

/** In square points; 0 when it has no bounds. */
function areaOf(pdfium: Pdfium, object: number): number {
  return withMemory(pdfium, 16, (at) => {
    if (pdfium.calls.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) === 0) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.floats().subarray(at >> 2, (at >> 2) + 4);
    return (right - left) * (top - bottom);
  });
}
