import type { Pdfium } from './load-pdfium.ts';

export interface PagePicture {
  /** Portable graymap: as plain as a picture can be, for a reader and not for a person. */
  readonly picture: Uint8Array;
  /** Dots a point that were used. */
  readonly scale: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** Longest side in dots: an A0 drawing would fill the memory. */
const longestSide = 5000;

/** Draws a page (1 is the first) in grays at `wanted` dots a point; `null` when it can't be drawn. */
export function pagePicture(
  pdfium: Pdfium,
  document: number,
  number: number,
  wanted: number,
): PagePicture | null {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const width = calls.FPDF_GetPageWidthF(page);
  const height = calls.FPDF_GetPageHeightF(page);
  const scale = Math.min(wanted, longestSide / Math.max(width, height, 1));
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const bitmap = calls.FPDFBitmap_Create(columns, rows, 0);
  try {
    if (bitmap === 0) return null;
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, -1);
    calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, 0);
    return { picture: graymap(pdfium, bitmap, columns, rows), scale, width, height };
  } finally {
    if (bitmap !== 0) calls.FPDFBitmap_Destroy(bitmap);
    calls.FPDF_ClosePage(page);
  }
}

function graymap(pdfium: Pdfium, bitmap: number, columns: number, rows: number): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${columns} ${rows}\n255\n`);
  const out = new Uint8Array(head.length + columns * rows);
  out.set(head);
  const start = pdfium.calls.FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium.calls.FPDFBitmap_GetStride(bitmap);
  const source = pdfium.bytes();
  let to = head.length;
  for (let row = 0; row < rows; row += 1) {
    for (let from = start + row * stride; from < start + row * stride + columns * 4; from += 4) {
      // Blue, green, red by how bright they look (ITU-R BT.601).
      out[to] =
        ((source[from] ?? 0) * 29 + (source[from + 1] ?? 0) * 150 + (source[from + 2] ?? 0) * 77) >> 8;
      to += 1;
    }
  }
  return out;
}
