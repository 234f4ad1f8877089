import type { Cell, CellValue, Sheet, SheetRow } from '#shared/domain/content.ts';
import { attributeOf } from './attribute-of.ts';
import { columnOf, isTrue, nextColumn, type RowPlace, rowPlace } from './cell-address.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import { TooManyRows } from './damaged-part.ts';
import { nextRow } from './next-row.ts';
import type { PackageParts, PartListener } from './package-parts.ts';
import { type PlainCell, readPlainCell } from './plain-cell.ts';
import { plainValues } from './plain-values.ts';
import type { XmlListener } from './scan-xml.ts';
import { sharedValues } from './shared-values.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Columns beyond these are not told of: a sheet hides all that it does not use. */
export const mostHiddenColumns = 500;

/** Counts down over all sheets of a workbook. */
export interface Budget {
  rows: number;
  cells: number;
}

/** What one sheet holds: rows with at least one cell, and what is hidden. Throws `DamagedPart` and `TooManyRows`. */
export async function readSheet(
  parts: PackageParts,
  entry: ZipEntry,
  context: CellContext,
  budget: Budget,
): Promise<Omit<Sheet, 'name' | 'hidden'>> {
  const collector = new RowCollector(context, budget);
  await parts.scan(entry, collector);
  const { rows, hiddenColumns, filtered } = collector;
  return { rows, ...(hiddenColumns.length > 0 && { hiddenColumns }), ...(filtered && { filtered }) };
}

const cellStart = Buffer.from('<c r="');

class RowCollector implements XmlListener, PartListener {
  readonly rows: SheetRow[] = [];
  readonly hiddenColumns: number[] = [];
  filtered = false;
  readonly #context: CellContext;
  readonly #budget: Budget;
  readonly #share = sharedValues();
  readonly #plainValue: ReturnType<typeof plainValues>;
  readonly #plain: PlainCell = { column: 0, style: 0, type: 0, number: 0, end: 0 };
  /** The cell last seen in each column: a column often says the same again. */
  readonly #lastIn: (Cell | undefined)[] = [];
  #isBetweenCells = false;
  #row: RowPlace = { number: 0, hidden: false };
  #cells: Cell[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #hasFormula = false;
  #value: string | null = null;
  #inValue = false;
  #inPhonetic = false;

  constructor(context: CellContext, budget: Budget) {
    this.#context = context;
    this.#budget = budget;
    this.#plainValue = plainValues(context);
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === 'c') this.#startCell(attributes);
    else if (name === (this.#type === 'inlineStr' ? 't' : 'v')) this.#startValue();
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'row') this.#startRow(attributes);
    else if (name === 'col') this.#startColumns(attributes);
    else if (name === 'filterColumn') this.filtered = true;
  };

  readonly text = (piece: string): void => {
    if (this.#inValue) this.#value = (this.#value ?? '') + piece;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'row') this.#endRow();
  };

  readonly leap = { start: cellStart, take: (bytes: Buffer, from: number) => this.#takePlain(bytes, from) };

  #takePlain(bytes: Buffer, from: number): number {
    if (!this.#isBetweenCells) return from;
    const cell = this.#plain;
    let at = from;
    for (;;) {
      if (readPlainCell(bytes, at, cell)) {
        this.#column = nextColumn(cell.column, this.#column);
        const value = this.#plainValue(cell);
        if (value !== null) this.#add(value);
        at = cell.end;
      } else {
        const next = nextRow(bytes, at);
        if (next === null) return at;
        this.#endRow();
        this.#startRow(next.attributes);
        at = next.end;
      }
    }
  }

  #startRow(attributes: string): void {
    this.#isBetweenCells = true;
    this.#row = rowPlace(attributes, this.#row.number);
    this.#cells = [];
    this.#column = 0;
  }

  /** Ranges go up and do not overlap (ECMA-376 part 1, 18.3.1.13); what does not is left out. */
  #startColumns(attributes: string): void {
    if (!isTrue(attributeOf(attributes, 'hidden'))) return;
    const first = Math.max(Number(attributeOf(attributes, 'min')), (this.hiddenColumns.at(-1) ?? 0) + 1);
    const last = Math.min(Number(attributeOf(attributes, 'max')), mostHiddenColumns);
    if (!Number.isInteger(first)) return;
    for (let column = first; column <= last; column += 1) this.hiddenColumns.push(column);
  }

  #startCell(attributes: string): void {
    this.#isBetweenCells = false;
    this.#column = columnOf(attributeOf(attributes, 'r'), this.#column);
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#style = Number(attributeOf(attributes, 's') ?? '0');
    this.#hasFormula = false;
    this.#value = null;
  }

  #startValue(): void {
    this.#inValue = !this.#inPhonetic;
    if (this.#inValue) this.#value ??= '';
  }

  #endCell(): void {
    this.#isBetweenCells = true;
    const raw = { type: this.#type, style: this.#style, hasFormula: this.#hasFormula, value: this.#value };
    const value = cellValue(raw, this.#context);
    if (value !== null) this.#add(this.#share(value));
  }

  #add(value: CellValue): void {
    const column = this.#column;
    const last = this.#lastIn[column];
    const cell = last?.value === value ? last : { column, value };
    this.#lastIn[column] = cell;
    this.#cells.push(cell);
  }

  #endRow(): void {
    this.#isBetweenCells = false;
    if (this.#cells.length === 0) return;
    this.#budget.rows -= 1;
    this.#budget.cells -= this.#cells.length;
    if (this.#budget.rows < 0 || this.#budget.cells < 0) throw new TooManyRows();
    this.rows.push({ ...this.#row, cells: this.#cells });
  }
}
