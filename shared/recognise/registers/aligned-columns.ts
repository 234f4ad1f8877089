import type { CellValue, SheetRow } from '../../domain/content.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { parseDate } from '../values/parse-date.ts';
import { cellText } from './cell-text.ts';

/** The cells of a few columns row by row, so that one can be held against another. */
export interface AlignedColumns {
  /** Days as `YYYY-MM-DD`, `null` where none is sure. */
  readonly days: (column: number) => readonly (string | null)[];
  /** In cents. */
  readonly cents: (column: number) => readonly (number | null)[];
}

const sampleSize = 200;

/** Reads the first rows of a table by column, each only when it is asked for. */
export function alignedColumns(rows: readonly SheetRow[]): AlignedColumns {
  const sample = rows
    .slice(0, sampleSize)
    .map(({ cells }) => new Map(cells.map((cell) => [cell.column, cell.value])));
  const valuesOf = (column: number) => sample.map((row) => row.get(column));
  return {
    days: (column) => valuesOf(column).map((value) => (value ? dayOf(value) : null)),
    cents: (column) => valuesOf(column).map((value) => (value ? centsOf(value) : null)),
  };
}

function dayOf(value: CellValue): string | null {
  if (value.kind === 'date') return value.date.slice(0, 10);
  if (value.kind !== 'text') return null;
  const parsed = parseDate(cellText(value), 'day-first');
  return parsed.state === 'read' ? parsed.date : null;
}

function centsOf(value: CellValue): number | null {
  if (value.kind === 'number') return Math.round(value.number * 100);
  if (value.kind !== 'text') return null;
  const parsed = parseAmount(cellText(value), 'dutch');
  return parsed.state === 'read' ? Math.round(Number(parsed.decimal) * 100) : null;
}
