import { dropPdfium, type Pdfium } from './load-pdfium.ts';

export type OpenedPdf =
  | { readonly kind: 'opened'; readonly document: number; readonly pages: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'failed'; readonly code: number };

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY in fpdfview.h. */
const passwordErrors: readonly number[] = [4, 5];

/** What PDFium may need beside the file itself. */
const roomToWork = 288 * 1024 * 1024;
/** Its memory never shrinks; above this it is started anew for the next file. */
const largestMemory = 192 * 1024 * 1024;

/**
 * Whether PDFium itself failed, or asked for more memory than it may have; a bug of ours is no such fault. `withPdf` has then
 * already forgotten that PDFium, whose memory is in an unknown state.
 */
export function isPdfiumFault(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError');
}

/** Opens a PDF in PDFium's memory, hands it to `use` and frees everything. Only an owner's password opens normally. */
export async function withPdf<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  use: (opened: OpenedPdf) => T | Promise<T>,
  passwords: readonly string[] = [],
): Promise<T> {
  const { calls } = pdfium;
  pdfium.mayGrowTo(bytes.length + roomToWork);
  const pointer = calls.malloc(bytes.length);
  if (pointer === 0) throw new RangeError('No memory for the PDF');
  pdfium.bytes().set(bytes, pointer);
  let document = 0;
  let isBroken = false;
  try {
    for (const password of [null, ...passwords]) {
      document = load(pdfium, pointer, bytes.length, password);
      if (document !== 0) break;
    }
    if (document !== 0) {
      return await use({ kind: 'opened', document, pages: calls.FPDF_GetPageCount(document) });
    }
    const code = calls.FPDF_GetLastError();
    return await use(passwordErrors.includes(code) ? { kind: 'encrypted' } : { kind: 'failed', code });
  } catch (error) {
    isBroken = isPdfiumFault(error);
    throw error;
  } finally {
    if (isBroken) dropPdfium();
    else {
      if (document !== 0) calls.FPDF_CloseDocument(document);
      calls.free(pointer);
      if (pdfium.bytes().length > largestMemory) dropPdfium();
    }
  }
}

/** A password stands as UTF-8 with a zero behind it. */
function load(pdfium: Pdfium, pointer: number, length: number, password: string | null): number {
  if (password === null) return pdfium.calls.FPDF_LoadMemDocument(pointer, length, 0);
  const encoded = new TextEncoder().encode(`${password}\0`);
  return withMemory(pdfium, encoded.length, (at) => {
    pdfium.bytes().set(encoded, at);
    return pdfium.calls.FPDF_LoadMemDocument(pointer, length, at);
  });
}

/** Borrows memory inside PDFium for the time of one call. */
export function withMemory<T>(pdfium: Pdfium, size: number, use: (pointer: number) => T): T {
  const pointer = pdfium.calls.malloc(size);
  if (pointer === 0) throw new RangeError('No memory inside PDFium');
  try {
    return use(pointer);
  } finally {
    pdfium.calls.free(pointer);
  }
}
