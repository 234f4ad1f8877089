import { PNG } from 'pngjs';
import type { PageView } from '#shared/api/evidence-views.ts';
import { loadPdfium, type Pdfium } from './load-pdfium.ts';
import { isPdfiumFault, type OpenedPdf, withPdf } from './open-pdf.ts';

/** Longest side of a picture in pixels. */
const longestSide = 4000;

/**
 * Draws one page (1 is the first) at `scale` pixels a point, no side longer than 4000 pixels. The size in the answer is
 * that of the page in points. `null` when the document or the page can't be opened.
 */
export async function renderPdfPage(
  bytes: Uint8Array,
  number: number,
  scale: number,
  passwords: readonly string[] = [],
): Promise<PageView | null> {
  const pdfium = await loadPdfium();
  try {
    return await withPdf(pdfium, bytes, (opened) => viewOf(pdfium, opened, number, scale), passwords);
  } catch (error) {
    if (isPdfiumFault(error)) return null;
    throw error;
  }
}

function viewOf(pdfium: Pdfium, opened: OpenedPdf, number: number, scale: number): PageView | null {
  if (opened.kind !== 'opened' || !(number >= 1 && number <= opened.pages)) return null;
  const page = pdfium.calls.FPDF_LoadPage(opened.document, number - 1);
  if (page === 0) return null;
  const width = pdfium.calls.FPDF_GetPageWidthF(page);
  const height = pdfium.calls.FPDF_GetPageHeightF(page);
  const png = draw(pdfium, page, width, height, scale);
  pdfium.calls.FPDF_ClosePage(page);
  return png === null ? null : { page: number, pages: opened.pages, width, height, png };
}

function draw(pdfium: Pdfium, page: number, width: number, height: number, scale: number): string | null {
  const { calls } = pdfium;
  const wanted = Number.isFinite(scale) && scale > 0 ? scale : 1;
  const used = Math.min(wanted, longestSide / Math.max(width, height, 1));
  const columns = Math.max(1, Math.round(width * used));
  const rows = Math.max(1, Math.round(height * used));
  const bitmap = calls.FPDFBitmap_Create(columns, rows, 0);
  if (bitmap === 0) return null;
  try {
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, -1);
    calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, drawAnnotations);
    const png = new PNG({ width: columns, height: rows });
    copyPixels(pdfium, bitmap, png);
    return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 6 }).toString('base64');
  } finally {
    calls.FPDFBitmap_Destroy(bitmap);
  }
}

/** FPDF_ANNOT in fpdfview.h. */
const drawAnnotations = 1;

/** PDFium writes blue, green, red, unused; PNG wants red, green, blue, alpha. */
function copyPixels(pdfium: Pdfium, bitmap: number, png: PNG): void {
  const start = pdfium.calls.FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium.calls.FPDFBitmap_GetStride(bitmap);
  const source = pdfium.bytes();
  for (let row = 0; row < png.height; row += 1) {
    for (let column = 0; column < png.width; column += 1) {
      const from = start + row * stride + column * 4;
      const to = (row * png.width + column) * 4;
      png.data[to] = source[from + 2] ?? 255;
      png.data[to + 1] = source[from + 1] ?? 255;
      png.data[to + 2] = source[from] ?? 255;
      png.data[to + 3] = 255;
    }
  }
}
