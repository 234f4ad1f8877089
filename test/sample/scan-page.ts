import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init } from '@embedpdf/pdfium';
import PDFDocument from 'pdfkit';
import { collectPdf } from './collect-pdf.ts';
import { greyPng } from './grey-png.ts';

const dotsPerPoint = 150 / 72;
const a4 = { width: 595, height: 842 };

/** A PDF that holds only a slightly crooked grey picture of the first page, as an office scanner makes it. */
export async function scanOf(pdf: Uint8Array): Promise<Uint8Array> {
  const picture = await picturePage(pdf);
  const moment = new Date('2026-03-13T10:00:00Z');
  const sheet = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.4',
    compress: false,
    info: { Producer: 'Scanner', Creator: 'Scanner', CreationDate: moment, ModDate: moment },
  });
  const written = collectPdf(sheet);
  sheet.rotate(0.4, { origin: [a4.width / 2, a4.height / 2] });
  sheet.image(picture, 0, 0, { width: a4.width, height: a4.height });
  sheet.end();
  return written;
}

/** Page 1 as a grey PNG of 150 dots an inch. */
async function picturePage(pdf: Uint8Array): Promise<Buffer> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  pdfium.PDFiumExt_Init();
  const heap = pdfium.pdfium;
  const memory = (): Uint8Array => memoryOf(heap);
  const source = heap.wasmExports.malloc(pdf.length);
  memory().set(pdf, source);
  const document = pdfium.FPDF_LoadMemDocument(source, pdf.length, '');
  const page = pdfium.FPDF_LoadPage(document, 0);
  const width = Math.round(a4.width * dotsPerPoint);
  const height = Math.round(a4.height * dotsPerPoint);
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const picture = greyPng(greyDots(memory(), start, width * height), width, height);
  pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.FPDF_ClosePage(page);
  pdfium.FPDF_CloseDocument(document);
  heap.wasmExports.free(source);
  return picture;
}

/** Blue, green, red and a spare byte for each dot become one grey byte. */
function greyDots(memory: Uint8Array, start: number, dots: number): Uint8Array {
  const grey = new Uint8Array(dots);
  for (let dot = 0; dot < dots; dot += 1) {
    const [blue = 0, green = 0, red = 0] = memory.subarray(start + dot * 4, start + dot * 4 + 3);
    grey[dot] = Math.min(248, Math.round(0.114 * blue + 0.587 * green + 0.299 * red));
  }
  return grey;
}

/** The bytes of the library's memory, which its type definitions leave out; they move when the memory grows. */
function memoryOf(heap: object): Uint8Array {
  if ('HEAPU8' in heap && heap.HEAPU8 instanceof Uint8Array) return heap.HEAPU8;
  throw new TypeError('The PDF library does not show its memory');
}
