import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

/** The functions of PDFium that are used here; all take and give numbers (pointers, lengths, doubles). */
const usedFunctions = [
  'malloc',
  'free',
  'PDFiumExt_Init',
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_GetFormType',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'PDFiumExt_CloseFormFillInfo',
  'FPDF_GetSignatureCount',
  'FPDF_GetSignatureObject',
  'FPDFSignatureObj_GetContents',
  'FPDFSignatureObj_GetTime',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldFlags',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_GetOptionCount',
  'FPDFAnnot_GetOptionLabel',
  'FPDFAnnot_IsOptionSelected',
  'FPDFPage_Flatten',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetTextObject',
  'FPDFText_GetMatrix',
  'FPDFText_HasUnicodeMapError',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetWeight',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'FPDFAttachment_GetFile',
  'FPDFBitmap_Create',
  'FPDFBitmap_Destroy',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDF_RenderPageBitmap',
] as const;

type PdfiumCalls = Readonly<Record<(typeof usedFunctions)[number], (...values: number[]) => number>>;

/** PDFium in its own WebAssembly memory. */
export interface Pdfium {
  readonly calls: PdfiumCalls;
  /** Views on the memory as it is now; a view dies when the memory grows, so ask again after every call that allocates. */
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly ints: () => Int32Array;
  /** Lets the memory grow to this many bytes, and no further. What it has already stays. */
  readonly mayGrowTo: (bytes: number) => void;
  /** Whether more was asked for than it may have, since it was last told. */
  readonly ranOut: () => boolean;
}

let loaded: Promise<Pdfium> | null = null;

/** The PDFium of this thread, started on first use. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= start();
  return loaded;
}

/** Forgets the PDFium of this thread: after a fault in it, or when its memory (which never shrinks) grew large. */
export function dropPdfium(): void {
  loaded = null;
}

async function start(): Promise<Pdfium> {
  const wasmPath = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const silence = { print: () => undefined, printErr: () => undefined };
  const module: unknown = (await init({ wasmBinary: await readFile(wasmPath), ...silence } as object)).pdfium;
  const heap = module as { HEAPU8: Uint8Array; HEAPF32: Float32Array; HEAP32: Int32Array };
  const { wasmExports } = module as { wasmExports: unknown };
  const limits = limitGrowth(wasmExports);
  const calls = checkedCalls(wasmExports);
  calls.PDFiumExt_Init();
  return { calls, bytes: () => heap.HEAPU8, floats: () => heap.HEAPF32, ints: () => heap.HEAP32, ...limits };
}

const wasmPage = 65_536;

/** By itself the memory grows to two gigabytes, which a page of a few kilobytes can make it do. */
function limitGrowth(exports: unknown): Pick<Pdfium, 'mayGrowTo' | 'ranOut'> {
  const { memory } = exports as { memory: { buffer: ArrayBuffer; grow: (pages: number) => number } };
  const grow = memory.grow.bind(memory);
  let most = Number.POSITIVE_INFINITY;
  let ranOut = false;
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * wasmPage <= most) return grow(pages);
    ranOut = true;
    throw new RangeError('More memory than one file may have');
  };
  return {
    mayGrowTo: (bytes) => {
      most = bytes;
      ranOut = false;
    },
    ranOut: () => ranOut,
  };
}

/** The raw exports are called directly: the package's own wrappers cost more than most calls themselves. */
function checkedCalls(exports: unknown): PdfiumCalls {
  if (typeof exports !== 'object' || exports === null) throw new Error('PDFium has no exports');
  const table = exports as Record<string, unknown>;
  for (const name of usedFunctions) {
    if (typeof table[name] !== 'function') throw new Error(`PDFium lacks ${name}`);
  }
  return table as PdfiumCalls;
}
