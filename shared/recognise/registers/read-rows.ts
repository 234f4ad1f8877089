import type { CellValue, SheetRow } from '../../domain/content.ts';
import type { Evidence, FilePath } from '../../domain/evidence.ts';
import type { FieldValue, ValueKind } from '../../domain/field-value.ts';
import { type CurrencyCode, euro } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import type { RegisterColumn, RegisterRow } from '../../domain/recognised.ts';
import type { Steps } from '../../domain/steps.ts';
import type { ColumnStyle } from './column-style.ts';
import { type DebitCredit, isReversed, reversed } from './debit-credit.ts';
import { inWords } from './exact-status.ts';
import { readCell } from './read-cell.ts';
import { headerCurrency, rowCurrency } from './row-currency.ts';

/** A column whose field is known, with how to read its cells. */
export interface ReadableColumn {
  readonly column: RegisterColumn;
  readonly field: string;
  readonly kind: ValueKind;
  readonly style: ColumnStyle;
  /** Its codes are those of Exact. */
  readonly isExactStatus?: boolean;
}

interface Place {
  readonly file: FilePath;
  readonly sheet: string;
}

/** Reads the mapped columns of every data row; each field of the register is in every row, also where it is absent. */
export function* readingRows(
  rows: readonly SheetRow[],
  columns: readonly ReadableColumn[],
  place: Place,
  sides: DebitCredit | null = null,
): Steps<readonly RegisterRow[]> {
  const currencyColumn = columns.find((column) => column.field === 'currency')?.column.column;
  const ofHeader = new Map(columns.map(({ column }) => [column.column, headerCurrency(column.header)]));
  const read: RegisterRow[] = [];
  for (const row of rows) {
    const cells = new Map<number, CellValue>(row.cells.map((cell) => [cell.column, cell.value]));
    const ofRow = currencyColumn === undefined ? undefined : cells.get(currencyColumn);
    const fields: Record<string, Reading<FieldValue>> = {};
    const unused = sides && (isReversed(cells, sides) ? sides.invoice : sides.reverse);
    for (const one of columns.filter(({ column }) => column.column !== unused)) {
      const { column, field, kind, style } = one;
      const at: Evidence = { kind: 'cell', ...place, row: row.number, column: column.column };
      const currency = currencyOf(ofRow, ofHeader.get(column.column) ?? null);
      const reading = readCell(cells.get(column.column), { kind, style, currency }, at);
      fields[field] = asMeant(reading, one, sides);
    }
    read.push({ number: row.number, fields });
    yield;
  }
  return read;
}

/** A code in words, and an amount on the other side with the other sign. */
function asMeant(
  reading: Reading<FieldValue>,
  { column, isExactStatus }: ReadableColumn,
  sides: DebitCredit | null,
): Reading<FieldValue> {
  if (isExactStatus) return inWords(reading);
  return column.column === sides?.reverse ? reversed(reading) : reading;
}

function currencyOf(ofRow: CellValue | undefined, ofHeader: CurrencyCode | null): CurrencyCode | null {
  if (ofHeader !== null && ofHeader !== euro) return ofHeader;
  return ofRow === undefined ? (ofHeader ?? euro) : rowCurrency(ofRow);
}
