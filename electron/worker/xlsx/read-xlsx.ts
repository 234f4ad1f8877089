import type { ReadingDecision, Sheet } from '#shared/domain/content.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { DamagedPart, TooManyRows } from './damaged-part.ts';
import { dateStyles } from './date-formats.ts';
import { packageParts } from './package-parts.ts';
import { readSheet } from './read-sheet.ts';
import { secondOpinion } from './second-opinion.ts';
import { sharedStrings } from './shared-strings.ts';
import { workbookOutline } from './workbook-outline.ts';
import { zipBomb } from './zip-bomb.ts';
import { readZipDirectory } from './zip-directory.ts';

const mostCells = 10_000_000;

/**
 * An Excel workbook (xlsx, xlsm) to its sheets in their own order. Parts are unpacked and scanned piece by piece, nothing
 * is written to disk. The sizes in the directory are judged before anything is unpacked. Where parts are whole but out of
 * their place, exceljs gives a second opinion.
 */
export async function readXlsx({ bytes, limits }: ReadInput): Promise<ReadOutcome> {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'damaged') return damaged(directory.why);
  const bomb = zipBomb(directory.entries);
  if (bomb !== null) return refused('too-large', 'too-many-bytes', bomb);
  if (directory.entries.some((entry) => entry.encrypted)) return refused('encrypted', 'encrypted');
  try {
    return await readWorkbook(bytes, directory.entries, limits.rows);
  } catch (error) {
    if (error instanceof DamagedPart) {
      const sheets = await secondOpinion(bytes, directory.entries, error.why, limits.rows);
      return sheets === null ? damaged(error.why) : asTable(sheets, []);
    }
    if (error instanceof TooManyRows) return refused('too-large', 'too-many-rows', `${limits.rows} rows`);
    throw error;
  }
}

async function readWorkbook(
  bytes: Uint8Array,
  entries: Parameters<typeof packageParts>[1],
  maxRows: number,
): Promise<ReadOutcome> {
  const parts = packageParts(bytes, entries);
  const outline = await workbookOutline(parts);
  const context = {
    strings: await sharedStrings(parts, outline.stringsPath),
    dateStyles: await dateStyles(parts, outline.stylesPath),
    date1904: outline.date1904,
  };
  const budget = { rows: maxRows, cells: mostCells };
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of outline.sheets) {
    const entry = parts.find(path);
    if (entry === null) throw new DamagedPart('sheet without its part');
    sheets.push({ name, hidden, ...(await readSheet(parts, entry, context, budget)) });
  }
  const decisions: readonly ReadingDecision[] = outline.date1904
    ? [{ what: 'date-system', chosen: '1904' }]
    : [];
  return asTable(sheets, decisions);
}

function asTable(sheets: readonly Sheet[], decisions: readonly ReadingDecision[]): ReadOutcome {
  return {
    status: 'table',
    pages: sheets.length,
    content: { kind: 'sheets', sheets, decisions },
    problem: null,
  };
}
