import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPdfium } from '#electron/worker/pdf/load-pdfium.ts';
import { withPdf } from '#electron/worker/pdf/open-pdf.ts';
import { readPdf } from '#electron/worker/pdf/read-pdf.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXlsx } from '#electron/worker/xlsx/read-xlsx.ts';
import { pdfCount, pdfName, registerName } from './reader-names.ts';

export interface Measured {
  readonly seconds: number;
  /** null where the work is done in other processes. */
  readonly processor: number | null;
  readonly megabytes: number | null;
  /** Rows or words that came out, so that nobody wins by reading less. */
  readonly read: number;
}

const readers: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  'xlsx: Sluitend': rowsBySluitend,
  'xlsx: exceljs streaming': rowsByExcelJs,
  'pdf: Sluitend': (folder) => eachPdf(folder, wordsBySluitend),
  'pdf: PDFium alone': (folder) => eachPdf(folder, charactersByPdfium),
  'pdf: pdftotext -bbox-layout': (folder) => eachPdf(folder, async (_, path) => wordsByPdftotext(path)),
};

export const readerNames: readonly string[] = Object.keys(readers);

/** Reads the files of the folder with one reader, once, and tells what it cost. */
export async function measureReader(name: string, folder: string): Promise<Measured> {
  const read = readers[name];
  if (read === undefined) throw new Error(`No reader of that name: ${name}`);
  const start = performance.now();
  const before = process.cpuUsage();
  const count = await read(folder);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  if (name.includes('pdftotext')) return { seconds, processor: null, megabytes: null, read: count };
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { seconds, processor: (user + system) / 1e6, megabytes, read: count };
}

async function rowsBySluitend(folder: string): Promise<number> {
  const bytes = new Uint8Array(await readFile(join(folder, registerName)));
  const { content } = await readXlsx({ bytes, name: registerName, limits: defaultLimits });
  return content?.kind === 'sheets' ? (content.sheets[0]?.rows.length ?? 0) : 0;
}

async function rowsByExcelJs(folder: string): Promise<number> {
  const { default: ExcelJs } = await import('exceljs');
  let rows = 0;
  const options = {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
    hyperlinks: 'ignore',
  } as const;
  const reader = new ExcelJs.stream.xlsx.WorkbookReader(join(folder, registerName), options);
  for await (const sheet of reader) {
    for await (const row of sheet) {
      row.eachCell((cell) => void cell.value);
      rows += 1;
    }
  }
  return rows;
}

async function eachPdf(
  folder: string,
  read: (bytes: Uint8Array, path: string) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (let number = 0; number < pdfCount; number += 1) {
    const path = join(folder, pdfName(number));
    total += await read(new Uint8Array(await readFile(path)), path);
  }
  return total;
}

async function wordsBySluitend(bytes: Uint8Array): Promise<number> {
  const { content } = await readPdf({ bytes, name: 'a.pdf', limits: defaultLimits });
  return content?.kind === 'pages' ? content.pages.reduce((sum, page) => sum + page.words.length, 0) : 0;
}

/** The floor: letters with their boxes and nothing made of them. The words are the spaces and line ends between them. */
async function charactersByPdfium(bytes: Uint8Array): Promise<number> {
  const pdfium = await loadPdfium();
  const { calls } = pdfium;
  return withPdf(pdfium, bytes, (opened) => {
    if (opened.kind !== 'opened') return 0;
    let spaces = 0;
    const box = calls.malloc(16);
    for (let index = 0; index < opened.pages; index += 1) {
      const page = calls.FPDF_LoadPage(opened.document, index);
      const text = calls.FPDFText_LoadPage(page);
      const count = calls.FPDFText_CountChars(text);
      for (let at = 0; at < count; at += 1) {
        if (calls.FPDFText_GetUnicode(text, at) <= 32) spaces += 1;
        calls.FPDFText_GetLooseCharBox(text, at, box);
      }
      calls.FPDFText_ClosePage(text);
      calls.FPDF_ClosePage(page);
    }
    calls.free(box);
    return spaces;
  });
}

function wordsByPdftotext(path: string): number {
  const said = execFileSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8' });
  return said.split('<word ').length - 1;
}
