import type { LocalDate } from '../domain/local-date.ts';
import { column, count, figures, row, text } from './report-cells.ts';
import type { ReportSheet, ReportWorkbook } from './report-workbook.ts';

/** A table as a screen shows it: the first column names, the others count. */
interface ShownTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** A number stays one; null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface MadeTables {
  readonly title: string;
  readonly tables: readonly ShownTable[];
  /** Words around the page numbers. */
  readonly page: string;
  readonly of: string;
  readonly asOf: LocalDate;
  readonly madeAt: string;
  readonly madeBy: string;
}

/** Tables of a screen as a workbook, a sheet each. */
export function tablesWorkbook({
  title,
  tables,
  page,
  of,
  asOf,
  madeAt,
  madeBy,
}: MadeTables): ReportWorkbook {
  return {
    title,
    madeBy,
    madeAt,
    footer: { left: `${title} ${asOf}`, page, of },
    sheets: tables.map(sheetOf),
  };
}

function sheetOf({ name, columns, rows }: ShownTable): ReportSheet {
  return {
    name,
    layout: 'table',
    columns: columns.map((header, index) => {
      const isText = rows.some((cells) => typeof cells[index] === 'string') || index === 0;
      return isText ? column(`c${index}`, header, index === 0 ? 44 : 24) : figures(`c${index}`, header, 16);
    }),
    printedColumns: columns.length,
    *rows() {
      for (const cells of rows) {
        yield row(cells.map((cell) => (typeof cell === 'number' ? count(cell) : text(cell))));
      }
    },
  };
}
