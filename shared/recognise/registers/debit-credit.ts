import type { CellValue, SheetRow } from '../../domain/content.ts';
import type { FieldValue } from '../../domain/field-value.ts';
import { money } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import type { RegisterColumn } from '../../domain/recognised.ts';
import { cellText, saysNothing } from './cell-text.ts';
import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';
import type { ColumnMapping } from './map-columns.ts';
import type { RegisterModel } from './register-model.ts';

/** The two columns that together hold the amount of a row: on which side an invoice stands, and on which what takes from it. */
export interface DebitCredit {
  readonly invoice: number;
  readonly reverse: number;
}

const debits = ['Debet', 'Debit', 'Bedrag debet', 'Debit amount'].map(headerKey);
const credits = ['Credit', 'Bedrag credit', 'Credit amount'].map(headerKey);

const total = 'totalGross';

/**
 * The columns Debet and Credit of a list of invoices without another total, as in an export of SnelStart: a sale is a debit and a purchase
 * a credit. Null where a row fills both or an invoice has more than one row: those are entries, of which none is the total.
 */
export function debitCreditColumns(
  headers: readonly Header[],
  rows: readonly SheetRow[],
  columns: readonly RegisterColumn[],
  model: RegisterModel,
): DebitCredit | null {
  const find = (keys: readonly string[]) =>
    headers.find((header) => header.keys.some((key) => keys.includes(key)))?.column;
  const [debit, credit] = [find(debits), find(credits)];
  const columnOf = (field: string | null) => columns.find((one) => one.field === field)?.column;
  const key = columnOf(model.key);
  const isTaken = columns.some(({ column, field }) => field !== null && [debit, credit].includes(column));
  const hasTotal = !model.fields.some(({ id }) => id === total) || columnOf(total) !== undefined;
  if (model.key !== 'invoiceNumber' || debit === undefined || credit === undefined) return null;
  if (key === undefined || isTaken || hasTotal) return null;
  const keys = rows.flatMap((row) => filled(row, key));
  const isEither = rows.every((row) => filled(row, debit).length + filled(row, credit).length <= 1);
  if (!isEither || new Set(keys).size < keys.length) return null;
  return model.party === 'supplierName'
    ? { invoice: credit, reverse: debit }
    : { invoice: debit, reverse: credit };
}

/** The mapping with both columns as the total. */
export function withSides(mapping: ColumnMapping, { invoice, reverse }: DebitCredit): ColumnMapping {
  const isSide = ({ column }: { readonly column: number }) => column === invoice || column === reverse;
  return {
    columns: mapping.columns.map((one) => (isSide(one) ? { ...one, field: total, confidence: 0.9 } : one)),
    choices: mapping.choices.map((one) => (isSide(one) ? { ...one, field: total, by: 'debit-credit' } : one)),
  };
}

/** Whether a row takes from what was invoiced. */
export function isReversed(cells: ReadonlyMap<number, CellValue>, { reverse }: DebitCredit): boolean {
  return isFilled(cells.get(reverse));
}

/** The same amount with the other sign. */
export function reversed(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state !== 'read' || reading.value.kind !== 'amount') return reading;
  const { minor, currency } = reading.value.amount;
  return { ...reading, value: { kind: 'amount', amount: money(-minor, currency) } };
}

function filled(row: SheetRow, column: number): readonly string[] {
  const value = row.cells.find((cell) => cell.column === column)?.value;
  return value && isFilled(value) ? [cellText(value)] : [];
}

/** A zero on the other side is as good as an empty cell. */
function isFilled(value: CellValue | undefined): boolean {
  if (value === undefined) return false;
  if (value.kind === 'formula-without-value') return true;
  const text = cellText(value);
  return !saysNothing(text) && !/^[€\s]*-?0+(?:[.,]0+)?$/.test(text);
}
