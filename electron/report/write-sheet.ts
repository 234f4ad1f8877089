import { setImmediate } from 'node:timers/promises';
import type { stream, Worksheet } from 'exceljs';
import { cellAddress } from '#shared/domain/evidence.ts';
import type { ReportFooter, ReportRow, ReportSheet } from '#shared/report/report-workbook.ts';
import type { CellStyles } from './cell-styles.ts';
import { excelCell, mostLinks } from './excel-cell.ts';
import { rowHeight } from './row-height.ts';
import { safeText } from './safe-text.ts';

const rowsInGo = 250;
const a4 = 9;

export interface SheetParts {
  readonly workbook: stream.xlsx.WorkbookWriter;
  readonly sheet: ReportSheet;
  readonly name: string;
  readonly footer: ReportFooter;
  readonly styles: CellStyles;
  readonly signal: AbortSignal | undefined;
}

/** Writes one sheet row by row and lets the rest of the program breathe. Throws the signal's reason when aborted. */
export async function writeSheet(parts: SheetParts): Promise<void> {
  const { sheet, styles, signal } = parts;
  const target = addSheet(parts);
  const isTable = sheet.layout === 'table';
  if (isTable) {
    writeRow(target, headerOf(sheet), sheet, styles, false);
  }
  let written = 0;
  for (const row of sheet.rows()) {
    writeRow(target, row, sheet, styles, written < mostLinks);
    written += 1;
    if (written % rowsInGo === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  const lastRow = written + (isTable ? 1 : 0);
  if (isTable) {
    target.autoFilter = { from: { row: 1, column: 1 }, to: { row: lastRow, column: sheet.columns.length } };
  }
  // exceljs puts the dollar sign before the column itself.
  target.pageSetup.printArea = `A$1:${columnLetter(sheet.printedColumns)}$${lastRow}`;
  target.commit();
}

function addSheet({ workbook, sheet, name, footer }: SheetParts): Worksheet {
  const isTable = sheet.layout === 'table';
  const target = workbook.addWorksheet(name, {
    views: [isTable ? { state: 'frozen', xSplit: 0, ySplit: 1 } : { state: 'normal', showGridLines: false }],
    pageSetup: {
      paperSize: a4,
      orientation: isTable ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(isTable ? { printTitlesRow: '1:1' } : {}),
    },
    headerFooter: {
      oddFooter: `&L${printed(footer.left)} - ${printed(name)}&R${printed(footer.page)} &P ${printed(footer.of)} &N`,
    },
  });
  target.columns = sheet.columns.map(({ id, width }) => ({ key: id, width }));
  return target;
}

/** In a footer `&` begins a code; two of them print one. */
function printed(text: string): string {
  return safeText(text).replaceAll('&', '&&');
}

/** `O` for 15; `cellAddress` gives it with a row. */
function columnLetter(column: number): string {
  return cellAddress(column, 1).slice(0, -1);
}

function headerOf(sheet: ReportSheet): ReportRow {
  return { style: 'header', cells: sheet.columns.map(({ header }) => ({ kind: 'text', text: header })) };
}

function writeRow(
  target: Worksheet,
  row: ReportRow,
  sheet: ReportSheet,
  styles: CellStyles,
  withLinks: boolean,
): void {
  const line = target.addRow([]);
  for (const [index, column] of sheet.columns.entries()) {
    const { value, format } = excelCell(row.cells[index] ?? { kind: 'empty' }, withLinks);
    const cell = line.getCell(index + 1);
    if (value !== null) cell.value = value;
    cell.style = styles.of(format, column, row.style);
  }
  line.height = rowHeight(row, sheet.columns);
  line.commit();
}
