import type { CellValue, Sheet, SheetRow } from '#shared/domain/content.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';

/** What a test writes for a cell: text, a number, a cell value, or null for none. */
export type CellSpec = string | number | CellValue | null;

/** A sheet of these rows, the first in row 1; an empty list is a row that holds nothing. */
export function aSheet(rows: readonly (readonly CellSpec[])[], said: Partial<Sheet> = {}): Sheet {
  const filled = rows
    .map((cells, index) => aSheetRow(index + 1, cells))
    .filter((row) => row.cells.length > 0);
  return { name: 'Blad1', hidden: false, rows: filled, ...said };
}

/** One row with its cells from column A on. */
export function aSheetRow(number: number, cells: readonly CellSpec[], hidden = false): SheetRow {
  return {
    number,
    hidden,
    cells: cells.flatMap((cell, index) =>
      cell === null ? [] : [{ column: index + 1, value: toValue(cell) }],
    ),
  };
}

/** A real date cell, from `YYYY-MM-DD`. */
export function dateCell(text: string): CellValue {
  return { kind: 'date', date: day(text) };
}

/** A day that must exist. */
export function day(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

function toValue(cell: Exclude<CellSpec, null>): CellValue {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  return typeof cell === 'number' ? { kind: 'number', number: cell } : cell;
}
