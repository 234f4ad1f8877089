import type { Cell, Sheet, SheetRow } from '#shared/domain/content.ts';
import { lastColumn, lastRow } from '../sheet-size.ts';
import { attributeOf } from '../xlsx/attribute-of.ts';
import { TooManyRows } from '../xlsx/damaged-part.ts';
import { type Budget, mostHiddenColumns } from '../xlsx/read-sheet.ts';
import type { XmlListener } from '../xlsx/scan-xml.ts';
import { sharedValues } from '../xlsx/shared-values.ts';
import { OdsCellText } from './ods-cell-text.ts';
import { odsCellValue } from './ods-cell-value.ts';

interface OpenTable {
  readonly name: string;
  readonly style: string;
  readonly rows: SheetRow[];
  readonly hiddenColumns: number[];
  columns: number;
  filtered: boolean;
}

/**
 * Collects the tables of `content.xml` while it is scanned. Repeated blank rows and columns are counted, not made; a
 * repeated row shares its cells. Throws `TooManyRows` when the budget is spent.
 */
export class OdsTables implements XmlListener {
  readonly #budget: Budget;
  readonly #share = sharedValues();
  readonly #tables: OpenTable[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #text = new OdsCellText();
  #style = '';
  /** Tables inside a cell are no sheets. */
  #depth = 0;
  #row = 0;
  #rowAttributes = '';
  #cells: Cell[] = [];
  #column = 0;
  #cellAttributes: string | null = null;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The sheets, in their own order. */
  sheets(): readonly Sheet[] {
    return this.#tables.map(({ name, style, rows, hiddenColumns, filtered }) => ({
      name,
      hidden: this.#hiddenStyles.has(style),
      rows,
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      ...(filtered && { filtered }),
    }));
  }

  readonly open = (name: string, attributes: string): void => {
    if (name === 'table') this.#startTable(attributes);
    else if (name === 'style') this.#style = attributeOf(attributes, 'style:name') ?? '';
    else if (name === 'table-properties') {
      if (attributeOf(attributes, 'table:display') === 'false') this.#hiddenStyles.add(this.#style);
    } else if (this.#depth !== 1) return;
    else if (name === 'table-column') this.#startColumns(attributes);
    else if (name === 'table-row') this.#startRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cellAttributes = attributes;
      this.#text.start();
    } else if (this.#cellAttributes !== null) this.#text.open(name, attributes);
  };

  readonly text = (piece: string): void => {
    if (this.#cellAttributes !== null && this.#depth === 1) this.#text.add(piece);
  };

  readonly close = (name: string): void => {
    if (name === 'table') this.#depth -= 1;
    else if (this.#depth !== 1) return;
    else if (name === 'table-row') this.#endRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (this.#cellAttributes !== null) this.#text.close(name);
  };

  #startTable(attributes: string): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    const name = attributeOf(attributes, 'table:name') ?? '';
    const style = attributeOf(attributes, 'table:style-name') ?? '';
    this.#tables.push({ name, style, rows: [], hiddenColumns: [], columns: 0, filtered: false });
    this.#row = 0;
  }

  #startColumns(attributes: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const last =
      table.columns + repeats(attributes, 'table:number-columns-repeated', lastColumn - table.columns);
    const hidden = /^(collapse|filter)$/.test(attributeOf(attributes, 'table:visibility') ?? '');
    for (let column = table.columns + 1; hidden && column <= Math.min(last, mostHiddenColumns); column += 1) {
      table.hiddenColumns.push(column);
    }
    table.columns = last;
  }

  #startRow(attributes: string): void {
    this.#rowAttributes = attributes;
    this.#cells = [];
    this.#column = 0;
  }

  #endCell(): void {
    const attributes = this.#cellAttributes ?? '';
    this.#cellAttributes = null;
    const repeated = repeats(attributes, 'table:number-columns-repeated', lastColumn - this.#column);
    const value = odsCellValue(attributes, this.#text.end());
    const shared = value === null ? null : this.#share(value);
    for (let count = 1; shared !== null && count <= repeated; count += 1) {
      this.#cells.push({ column: this.#column + count, value: shared });
    }
    this.#column += repeated;
  }

  #endRow(): void {
    const repeated = repeats(this.#rowAttributes, 'table:number-rows-repeated', lastRow - this.#row);
    const visibility = attributeOf(this.#rowAttributes, 'table:visibility');
    const hidden = visibility === 'collapse' || visibility === 'filter';
    const rows = this.#cells.length === 0 ? 0 : repeated;
    this.#budget.rows -= rows;
    this.#budget.cells -= rows * this.#cells.length;
    if (this.#budget.rows < 0 || this.#budget.cells < 0) throw new TooManyRows();
    const table = this.#tables.at(-1);
    if (table !== undefined && visibility === 'filter') table.filtered = true;
    for (let count = 1; count <= rows; count += 1) {
      table?.rows.push({ number: this.#row + count, hidden, cells: this.#cells });
    }
    this.#row += repeated;
  }
}

function repeats(attributes: string, name: string, most: number): number {
  const given = Number(attributeOf(attributes, name) ?? '1');
  return Math.min(Math.max(0, most), Number.isInteger(given) && given > 0 ? given : 1);
}
