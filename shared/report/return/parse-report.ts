import type { CellValue, Sheet, SheetRow } from '../../domain/content.ts';
import type { ItemId } from '../../domain/open-item.ts';
import { reportTexts } from '../report-texts.ts';
import { cellText, parseReturned } from './parse-returned.ts';
import {
  type ReturnField,
  type ReturnFields,
  reportMark,
  reportVersion,
  returnFields,
} from './return-fields.ts';
import type { ReturnedFile, ReturnedRow, ReturnedValue, StatusOfWord } from './returned-report.ts';

/** The row with the headers stands among the first ones, also when somebody put a title above it. */
const headerWithin = 20;

type Row = ReadonlyMap<number, CellValue>;
type Columns = Partial<Readonly<Record<ReturnField | 'id', number>>>;

/**
 * Reads a report that a colleague filled in, whatever program saved it: rows in any order, deleted or hidden, columns
 * moved, sheets renamed. Rows are known by their id, columns by their header.
 */
export function parseReport(sheets: readonly Sheet[], statusOf: StatusOfWord): ReturnedFile {
  const basis = sheets.map(rowsOf).find((rows) => textAt(rows[0], 1) === reportMark);
  if (basis === undefined) return { kind: 'not-a-report' };
  if (textAt(basis[0], 2) !== String(reportVersion)) return { kind: 'refused', why: 'other-version' };
  const [workspace, report, madeAt] = [textAt(basis[1], 2), textAt(basis[2], 2), textAt(basis[3], 2)];
  if (workspace === '' || report === '') return { kind: 'refused', why: 'damaged' };
  const bases = new Map(basis.slice(5).map((row) => [textAt(row, 1) as ItemId, baseOf(row)]));
  const tables = sheets.flatMap((sheet) => tableOf(rowsOf(sheet)) ?? []);
  const rows = new Map<ItemId, ReturnedRow>();
  for (const { columns, body } of tables) {
    for (const row of body) {
      const item = textAt(row, columns.id ?? 0) as ItemId;
      const base = bases.get(item);
      if (base === undefined) continue;
      const fresh = { item, base, theirs: theirsOf(row, columns, statusOf) };
      const known = rows.get(item);
      rows.set(item, known === undefined ? fresh : { ...fresh, theirs: both(known.theirs, fresh.theirs) });
    }
  }
  const missingColumns = returnFields.filter((field) => !tables.some(({ columns }) => columns[field]));
  const missingRows = bases.size - rows.size;
  return { kind: 'report', workspace, report, madeAt, rows: [...rows.values()], missingRows, missingColumns };
}

function rowsOf({ rows }: Sheet): readonly Row[] {
  return rows.map(({ cells }: SheetRow) => new Map(cells.map(({ column, value }) => [column, value])));
}

function textAt(row: Row | undefined, column: number): string {
  return cellText(row?.get(column));
}

function baseOf(row: Row): ReturnFields {
  const [status = '', answer = '', expectedBy = '', note = ''] = [2, 3, 4, 5].map((at) => textAt(row, at));
  return { status, answer, expectedBy, note };
}

function tableOf(rows: readonly Row[]): { readonly columns: Columns; readonly body: readonly Row[] } | null {
  for (const [index, row] of rows.slice(0, headerWithin).entries()) {
    const columns = columnsOf(row);
    if (columns.id !== undefined && returnFields.some((field) => columns[field] !== undefined)) {
      return { columns, body: rows.slice(index + 1) };
    }
  }
  return null;
}

function columnsOf(row: Row): Columns {
  const columns: { [K in ReturnField | 'id']?: number } = {};
  for (const [column, value] of row) {
    const header = cellText(value).toLowerCase();
    for (const name of ['id', ...returnFields] as const) {
      const known = Object.values(reportTexts).some((texts) => texts.columns[name].toLowerCase() === header);
      if (known) columns[name] ??= column;
    }
  }
  return columns;
}

function theirsOf(row: Row, columns: Columns, statusOf: StatusOfWord): ReturnedRow['theirs'] {
  const theirs: { [F in ReturnField]?: ReturnedValue } = {};
  for (const field of returnFields) {
    const column = columns[field];
    if (column !== undefined) theirs[field] = parseReturned(field, row.get(column), statusOf);
  }
  return theirs;
}

/** A row that was copied says something only where both copies say the same. */
function both(one: ReturnedRow['theirs'], other: ReturnedRow['theirs']): ReturnedRow['theirs'] {
  const theirs: { [F in ReturnField]?: ReturnedValue } = {};
  for (const field of returnFields) {
    const [first, second] = [one[field], other[field]];
    const value = first === undefined || second === undefined ? (first ?? second) : agreed(first, second);
    if (value !== undefined) theirs[field] = value;
  }
  return theirs;
}

function agreed(first: ReturnedValue, second: ReturnedValue): ReturnedValue {
  const [one, other] = [rawOf(first), rawOf(second)];
  return one === other ? first : { kind: 'unusable', raw: `${one} | ${other}`, why: 'twice' };
}

function rawOf(value: ReturnedValue): string {
  return value.kind === 'value' ? value.value : value.raw;
}
