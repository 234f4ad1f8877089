import { extname } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import type { Cell, Sheet, SheetRow } from '#shared/domain/content.ts';
import { decodeText } from '../delimited/decode-text.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { DamagedPart } from '../xlsx/damaged-part.ts';
import { textValue } from '../xlsx/shared-strings.ts';
import { boundedRows } from './bounded-rows.ts';
import { quietly } from './quietly.ts';

/** Larger pages are no export of a list; the library needs many times their size. */
const mostBytes = 30 * 1024 * 1024;

/**
 * A web page under the name of a workbook: many programs write their "Excel export" that way. Its tables as sheets, every
 * cell the text that stands there. A web page under its own name is not read.
 */
export async function readHtmlTable({ bytes, name, limits }: ReadInput): Promise<ReadOutcome> {
  const decoded = decodeText(bytes);
  const isExport =
    extname(name).toLowerCase() === '.xls' && decoded !== null && /<table[\s>]/i.test(decoded.text);
  if (!isExport) return refused('unsupported', 'kind-not-supported', 'web page');
  if (bytes.length > mostBytes) return refused('too-large', 'too-many-bytes', `${bytes.length} bytes`);
  const book = parse(decoded.text);
  if (book === null) return damaged('table in a web page');
  const sheets = sheetsOf(book);
  if (sheets === null) return damaged('cell beyond the last one');
  if (sheets.some(({ rows }) => rows.length > limits.rows)) {
    return refused('too-large', 'too-many-rows', `${limits.rows} rows`);
  }
  const decisions = [{ what: 'encoding' as const, chosen: decoded.encoding }];
  return {
    status: 'table',
    pages: sheets.length,
    content: { kind: 'sheets', sheets, decisions },
    problem: null,
  };
}

/** The library throws plain errors, and texts, for what it can't read. */
function parse(text: string): WorkBook | null {
  try {
    return quietly(() =>
      read(text, { type: 'string', raw: true, dense: true, cellHTML: false, cellText: false }),
    );
  } catch (error) {
    if (error instanceof Error || typeof error === 'string') return null;
    throw error;
  }
}

function sheetsOf(book: WorkBook): readonly Sheet[] | null {
  try {
    return book.SheetNames.map((name) => ({ name, hidden: false, rows: rowsOf(book, name) }));
  } catch (error) {
    if (error instanceof DamagedPart) return null;
    throw error;
  }
}

function rowsOf(book: WorkBook, name: string): Sheet['rows'] {
  const rows: SheetRow[] = [];
  for (const { number, held } of boundedRows(book.Sheets[name]?.['!data'] ?? [])) {
    const cells: Cell[] = [];
    held.forEach((cell, column) => {
      const value = typeof cell?.v === 'string' ? textValue(cell.v.replaceAll('\u00a0', ' ')) : null;
      if (value !== null) cells.push({ column: column + 1, value });
    });
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
  }
  return rows;
}
