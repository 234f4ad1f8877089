import type { Cell, Page, Sheet, SheetRow, Word } from '../domain/content.ts';
import { tradeDocuments } from '../domain/document-type.ts';
import type { Evidence, FilePath } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import type { RecognisedContent } from '../domain/recognised.ts';
import { recognisePages } from './recognise-pages.ts';
import { cellText } from './registers/cell-text.ts';

/** Beyond these a sheet is a list, not a document. */
const [mostRows, mostColumns, longestText] = [200, 30, 2000] as const;
/** Where the cells are drawn, in points. */
const [wide, high, size] = [240, 14, 10] as const;
/** A document of trade says what it is and two things of its own; a list has a column of many. */
const fewestFields = 3;
const leastSure = 0.65;

/**
 * An order, invoice or delivery note that is a spreadsheet: its first sheet is read as a page on which every cell has its place, so that
 * labels, totals and lines are found as anywhere. `null` for what is no such document: a list, a calculation, an empty sheet.
 */
export function recogniseSheetDocument(
  sheets: readonly Sheet[],
  fileName: string,
  file: FilePath,
): RecognisedContent | null {
  const sheet = sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  if (!sheet || sheet.rows.length > mostRows) return null;
  if (sheet.rows.some(({ cells }) => cells.some(isBeyond))) return null;
  const read = recognisePages([toPage(sheet)], fileName, file);
  return isDocument(read) ? inCells(read, sheet.name, file) : null;
}

/** Too far to the right, or a text longer than anyone prints in a cell. */
function isBeyond({ column, value }: Cell): boolean {
  return column > mostColumns || (value.kind === 'text' && value.text.length > longestText);
}

function isDocument({ type, fields, lines }: RecognisedContent): boolean {
  if (type === null || !tradeDocuments.has(type.type) || type.confidence < leastSure) return false;
  const sure = Object.values(fields).filter(
    (reading) => reading?.state === 'read' && reading.confidence >= 0.85,
  );
  return sure.length >= fewestFields && (lines.length > 0 || fields.totalGross?.state === 'read');
}

function toPage(sheet: Sheet): Page {
  const comma = sheet.rows.some(({ cells }) => cells.some(hasDecimalComma));
  const words = sheet.rows.flatMap((row) => row.cells.flatMap((cell) => toWords(row, cell, comma)));
  const last = sheet.rows.at(-1)?.number ?? 1;
  return { number: 1, width: wide * mostColumns, height: (last + 3) * high, words };
}

function hasDecimalComma({ value }: Cell): boolean {
  return value.kind === 'text' && /\d,\d{2}(?!\d)/.test(value.text);
}

/** The words of a cell from left to right, so narrow that they stay in it. */
function toWords(row: SheetRow, { column, value }: Cell, comma: boolean): readonly Word[] {
  const text = value.kind === 'number' ? decimal(value.number, comma) : cellText(value);
  const letter = Math.min(5, (wide - 30) / Math.max(1, text.length));
  const [left, top] = [(column - 1) * wide + 5, row.number * high];
  return [...text.matchAll(/\S+/g)].map((match) => {
    const x = left + match.index * letter;
    return { text: match[0], box: [x, top, x + match[0].length * letter, top + size], size, bold: false };
  });
}

/** As the sheet writes its other amounts. */
function decimal(number: number, comma: boolean): string {
  const cents = Math.round(number * 100) / 100;
  const text = Number.isInteger(number)
    ? String(number)
    : cents === number
      ? number.toFixed(2)
      : String(number);
  return comma ? text.replace('.', ',') : text;
}

/** The same readings with the cell in which each stands. */
function inCells(read: RecognisedContent, sheet: string, file: FilePath): RecognisedContent {
  const move = (reading: Reading<FieldValue>): Reading<FieldValue> =>
    reading.state === 'absent' ? reading : { ...reading, at: toCell(reading.at, sheet, file) };
  const moveAll = <F extends object>(fields: F): F =>
    Object.fromEntries(
      Object.entries(fields).map(([name, reading]) => [name, move(reading as Reading<FieldValue>)]),
    ) as F;
  return {
    ...read,
    fields: moveAll(read.fields),
    lines: read.lines.map((line) => ({ ...line, fields: moveAll(line.fields) })),
  };
}

function toCell(at: Evidence, sheet: string, file: FilePath): Evidence {
  if (at.kind !== 'page' || at.box === null) return at;
  const [x, y] = at.box;
  return { kind: 'cell', file, sheet, row: Math.round(y / high), column: Math.floor(x / wide) + 1 };
}
