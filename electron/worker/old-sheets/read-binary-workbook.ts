import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import type { Cell, ReadingDecision, Sheet, SheetRow } from '#shared/domain/content.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { DamagedPart, TooManyRows } from '../xlsx/damaged-part.ts';
import { type Budget, mostHiddenColumns } from '../xlsx/read-sheet.ts';
import { sharedValues } from '../xlsx/shared-values.ts';
import { zipBomb } from '../xlsx/zip-bomb.ts';
import { readZipDirectory } from '../xlsx/zip-directory.ts';
import { binaryCellValue } from './binary-cell-value.ts';
import { boundedRows } from './bounded-rows.ts';
import { codePages } from './code-pages.ts';
import { quietly } from './quietly.ts';
import { spansFit } from './spreadsheet-ml-spans.ts';
import { xlsbTrap } from './xlsb-parts.ts';

const mostCells = 10_000_000;
/** The library unpacks an xlsb as a whole. */
const mostUnpacked = 400 * 1024 * 1024;
const lessThan = 60;

set_cptable(codePages);

/**
 * A workbook in one of Excel's older or binary formats (xls, xlsb, SpreadsheetML 2003) to its sheets in their own order,
 * cells typed as in xlsx. Sizes that an xlsb declares are judged before it is unpacked; memory and time are the pool's.
 */
export async function readBinaryWorkbook({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  const refusal = bytes[0] === 0x50 && bytes[1] === 0x4b ? refusedPackage(bytes) : null;
  if (refusal !== null) return refusal;
  if (bytes[0] === lessThan && !spansFit(bytes)) return damaged('index of a cell');
  const parsed = parse(bytes);
  if (parsed.kind === 'refused') return parsed.outcome;
  const date1904 = parsed.book.Workbook?.WBProps?.date1904 === true;
  try {
    const sheets = sheetsOf(parsed.book, date1904, { rows: limits.rows, cells: mostCells });
    const decisions: readonly ReadingDecision[] = date1904 ? [{ what: 'date-system', chosen: '1904' }] : [];
    return {
      status: 'table',
      pages: sheets.length,
      content: { kind: 'sheets', sheets, decisions },
      problem: null,
    };
  } catch (error) {
    if (error instanceof DamagedPart) return damaged(error.why);
    if (error instanceof TooManyRows) return refused('too-large', 'too-many-rows', `${limits.rows} rows`);
    throw error;
  }
}

function refusedPackage(bytes: Uint8Array): ReadOutcome | null {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return damaged(directory.why);
  const bomb = zipBomb(directory.entries);
  const size = directory.entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bomb !== null || size > mostUnpacked) {
    return refused('too-large', 'too-many-bytes', bomb ?? `unpacks to ${size} bytes`);
  }
  if (directory.entries.some((entry) => entry.encrypted)) return refused('encrypted', 'encrypted');
  const trap = xlsbTrap(bytes, directory.entries);
  return trap === null ? null : damaged(trap);
}

type Parsed =
  | { readonly kind: 'parsed'; readonly book: WorkBook }
  | { readonly kind: 'refused'; readonly outcome: ReadOutcome };

/** The library throws plain errors for damaged files; only memory running out is the pool's business. */
function parse(bytes: Uint8Array): Parsed {
  try {
    const book = quietly(() =>
      read(bytes, {
        type: 'buffer',
        dense: true,
        cellDates: false,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellStyles: true,
      }),
    );
    return { kind: 'parsed', book };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const encrypted = /^File is password-protected|^Encryption scheme|^Unsupported password/.test(message);
    return { kind: 'refused', outcome: encrypted ? refused('encrypted', 'encrypted') : damaged('workbook') };
  }
}

function sheetsOf(book: WorkBook, date1904: boolean, budget: Budget): readonly Sheet[] {
  const share = sharedValues();
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const rows: SheetRow[] = [];
    for (const { number, held } of boundedRows(sheet['!data'] ?? [])) {
      const cells: Cell[] = [];
      held.forEach((cell, column) => {
        const value = cell ? binaryCellValue(cell, date1904) : null;
        if (value !== null) cells.push({ column: column + 1, value: share(value) });
      });
      if (cells.length === 0) continue;
      spend(budget, cells.length);
      rows.push({ number, hidden: sheet['!rows']?.[number - 1]?.hidden === true, cells });
    }
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const hiddenColumns = hiddenIn(sheet['!cols'] ?? []);
    return [{ name, hidden, rows, ...(hiddenColumns.length > 0 && { hiddenColumns }) }];
  });
}

function hiddenIn(
  columns: readonly ({ readonly hidden?: boolean | undefined } | undefined)[],
): readonly number[] {
  const numbers = columns
    .slice(0, mostHiddenColumns)
    .map((column, at) => (column?.hidden === true ? at + 1 : 0));
  return numbers.filter((number) => number > 0);
}

function spend(budget: Budget, cells: number): void {
  budget.rows -= 1;
  budget.cells -= cells;
  if (budget.rows < 0 || budget.cells < 0) throw new TooManyRows();
}
