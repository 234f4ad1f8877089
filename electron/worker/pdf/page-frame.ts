import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';

/** Size of a page as it is shown, and the way from its own coordinates to points from the top left of what is shown. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** x' = a·x + c·y + e, y' = b·x + d·y + f. */
  readonly toShown: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

const precision = 1000;
const reach = 1000;

/** Asks PDFium where three points of the page end up; that covers rotation, crop box and any shifted origin at once. */
export function pageFrame(pdfium: Pdfium, page: number): PageFrame {
  const width = pdfium.calls.FPDF_GetPageWidthF(page);
  const height = pdfium.calls.FPDF_GetPageHeightF(page);
  return withMemory(pdfium, 8, (pointer) => {
    const shown = (x: number, y: number): readonly [number, number] => {
      const size = [Math.round(width * precision), Math.round(height * precision)] as const;
      pdfium.calls.FPDF_PageToDevice(page, 0, 0, size[0], size[1], 0, x, y, pointer, pointer + 4);
      const ints = pdfium.ints();
      return [(ints[pointer >> 2] ?? 0) / precision, (ints[(pointer >> 2) + 1] ?? 0) / precision];
    };
    const [e, f] = shown(0, 0);
    const [ax, ay] = shown(reach, 0);
    const [cx, cy] = shown(0, reach);
    const toShown = [(ax - e) / reach, (ay - f) / reach, (cx - e) / reach, (cy - f) / reach, e, f] as const;
    return { width, height, toShown };
  });
}

/** FS_RECTF in PDFium's memory (left, top, right, bottom, up is positive) to a box on the page as shown, laid into `box`. */
export function shownBox(
  floats: Float32Array,
  at: number,
  [a, b, c, d, e, f]: PageFrame['toShown'],
  box: [number, number, number, number] = [0, 0, 0, 0],
): [number, number, number, number] {
  const left = floats[at] ?? 0;
  const top = floats[at + 1] ?? 0;
  const right = floats[at + 2] ?? 0;
  const bottom = floats[at + 3] ?? 0;
  const xa = a * left + c * bottom + e;
  const xb = a * right + c * top + e;
  const ya = b * left + d * bottom + f;
  const yb = b * right + d * top + f;
  box[0] = Math.min(xa, xb);
  box[1] = Math.min(ya, yb);
  box[2] = Math.max(xa, xb);
  box[3] = Math.max(ya, yb);
  return box;
}
