import { cellAddress } from '#shared/domain/evidence.ts';
import type { ReportRow, ReportSheet } from '#shared/report/report-workbook.ts';
import { type CellLink, excelCell, mostLinks } from './excel-cell.ts';
import { rowHeight } from './row-height.ts';
import type { StyleBook } from './xlsx/style-book.ts';
import { xmlText } from './xlsx/xml-text.ts';

/** A link of a cell. */
export interface PlacedLink {
  readonly at: string;
  readonly link: CellLink;
}

/** Turns rows into the XML of a sheet, and remembers what has to be said of them after the last one. */
export class SheetRows {
  readonly links: PlacedLink[] = [];
  readonly #sheet: ReportSheet;
  readonly #styles: StyleBook;
  readonly #nameOf: (sheet: string) => string;
  /** What lies under a chart stays empty. */
  readonly #columns: number;
  #number = 0;

  constructor(sheet: ReportSheet, styles: StyleBook, nameOf: (sheet: string) => string) {
    this.#sheet = sheet;
    this.#styles = styles;
    this.#nameOf = nameOf;
    this.#columns = sheet.chart?.afterColumn ?? sheet.columns.length;
  }

  /** How many rows there are. */
  get number(): number {
    return this.#number;
  }

  /** The XML of the next row. */
  next(row: ReportRow): string {
    this.#number += 1;
    const height = rowHeight(row, this.#sheet.columns);
    const cells = this.#sheet.columns.map((_, index) => this.#cell(row, index)).join('');
    return `<row r="${this.#number}" ht="${height}">${cells}</row>`;
  }

  #cell(row: ReportRow, index: number): string {
    const column = this.#sheet.columns[index];
    if (column === undefined || index >= this.#columns) return '';
    const { value, format, link } = excelCell(row.cells[index] ?? { kind: 'empty' }, this.#nameOf);
    const linked = link !== null && this.links.length < mostLinks;
    const at = cellAddress(index + 1, this.#number);
    const style = this.#styles.of(link !== null && !linked ? 'general' : format, column, row.style);
    if (linked) this.links.push({ at, link });
    if (value === null) return `<c r="${at}" s="${style}"/>`;
    if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  }
}
