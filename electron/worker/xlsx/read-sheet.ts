import type { Cell, SheetRow } from '#shared/domain/content.ts';
import { attributeOf } from './attribute-of.ts';
import { columnOf, type RowPlace, rowPlace } from './cell-address.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import { TooManyRows } from './damaged-part.ts';
import type { PackageParts } from './package-parts.ts';
import type { XmlListener } from './scan-xml.ts';
import { sharedValues } from './shared-values.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Counts down over all sheets of a workbook. */
export interface Budget {
  rows: number;
  cells: number;
}

/** Rows of one sheet that hold at least one cell. Throws `DamagedPart` and `TooManyRows`. */
export async function readSheet(
  parts: PackageParts,
  entry: ZipEntry,
  context: CellContext,
  budget: Budget,
): Promise<readonly SheetRow[]> {
  const collector = new RowCollector(context, budget);
  await parts.scan(entry, collector);
  return collector.rows;
}

class RowCollector implements XmlListener {
  readonly rows: SheetRow[] = [];
  readonly #context: CellContext;
  readonly #budget: Budget;
  readonly #share = sharedValues();
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
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === 'c') this.#startCell(attributes);
    else if (name === (this.#type === 'inlineStr' ? 't' : 'v')) this.#startValue();
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'row') this.#startRow(attributes);
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

  #startRow(attributes: string): void {
    this.#row = rowPlace(attributes, this.#row.number);
    this.#cells = [];
    this.#column = 0;
  }

  #startCell(attributes: string): void {
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
    const raw = { type: this.#type, style: this.#style, hasFormula: this.#hasFormula, value: this.#value };
    const value = cellValue(raw, this.#context);
    if (value !== null) this.#cells.push({ column: this.#column, value: this.#share(value) });
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    this.#budget.rows -= 1;
    this.#budget.cells -= this.#cells.length;
    if (this.#budget.rows < 0 || this.#budget.cells < 0) throw new TooManyRows();
    this.rows.push({ ...this.#row, cells: this.#cells });
  }
}
