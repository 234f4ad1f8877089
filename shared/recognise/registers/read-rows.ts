import type { CellValue, SheetRow } from '../../domain/content.ts';
import type { Evidence, FilePath } from '../../domain/evidence.ts';
import type { FieldValue, ValueKind } from '../../domain/field-value.ts';
import { type CurrencyCode, euro } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import type { RegisterColumn, RegisterRow } from '../../domain/recognised.ts';
import type { ColumnStyle } from './column-style.ts';
import { readCell } from './read-cell.ts';
import { headerCurrency, rowCurrency } from './row-currency.ts';

/** A column whose field is known, with how to read its cells. */
export interface ReadableColumn {
  readonly column: RegisterColumn;
  readonly field: string;
  readonly kind: ValueKind;
  readonly style: ColumnStyle;
}

interface Place {
  readonly file: FilePath;
  readonly sheet: string;
}

/** Reads the mapped columns of every data row; each field of the register is in every row, also where it is absent. */
export function readRows(
  rows: readonly SheetRow[],
  columns: readonly ReadableColumn[],
  place: Place,
): readonly RegisterRow[] {
  const currencyColumn = columns.find((column) => column.field === 'currency')?.column.column;
  const ofHeader = new Map(columns.map(({ column }) => [column.column, headerCurrency(column.header)]));
  return rows.map((row) => {
    const cells = new Map<number, CellValue>(row.cells.map((cell) => [cell.column, cell.value]));
    const ofRow = currencyColumn === undefined ? undefined : cells.get(currencyColumn);
    const fields: Record<string, Reading<FieldValue>> = {};
    for (const { column, field, kind, style } of columns) {
      const at: Evidence = { kind: 'cell', ...place, row: row.number, column: column.column };
      const currency = currencyOf(ofRow, ofHeader.get(column.column) ?? null);
      fields[field] = readCell(cells.get(column.column), { kind, style, currency }, at);
    }
    return { number: row.number, fields };
  });
}

function currencyOf(ofRow: CellValue | undefined, ofHeader: CurrencyCode | null): CurrencyCode | null {
  if (ofHeader !== null && ofHeader !== euro) return ofHeader;
  return ofRow === undefined ? (ofHeader ?? euro) : rowCurrency(ofRow);
}
