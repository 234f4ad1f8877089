import ExcelJs from 'exceljs';
import { excelCell } from '#electron/report/excel-cell.ts';
import type { ReportCell, ReportSheet, ReportWorkbook } from '#shared/report/report-workbook.ts';

/** The same cells, widths and frozen headers written by exceljs as a whole: with tables, which its streams cannot make. */
export async function writeInMemory(report: ReportWorkbook, path: string): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  for (const [index, sheet] of report.sheets.entries()) {
    const written = workbook.addWorksheet(sheet.name, viewOf(sheet));
    written.columns = sheet.columns.map(({ width }) => ({ width }));
    const rows = [...sheet.rows()].map(({ cells }) => cells.map(plainValue));
    if (sheet.layout === 'table') {
      const columns = sheet.columns.map((_, column) => ({ name: `c${column}`, filterButton: true }));
      written.addTable({ name: `table${index}`, ref: 'A1', headerRow: true, columns, rows });
    } else written.addRows(rows);
  }
  await workbook.xlsx.writeFile(path);
}

/** The same cells by exceljs' streaming writer: no tables, no charts. */
export async function writeStreaming(report: ReportWorkbook, path: string): Promise<void> {
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  for (const sheet of report.sheets) {
    const written = workbook.addWorksheet(sheet.name, viewOf(sheet));
    written.columns = sheet.columns.map(({ width }) => ({ width }));
    for (const { cells } of sheet.rows()) written.addRow(cells.map(plainValue)).commit();
    written.commit();
  }
  await workbook.commit();
}

function viewOf({ layout }: ReportSheet): Partial<ExcelJs.AddWorksheetOptions> {
  return layout === 'table' ? { views: [{ state: 'frozen', ySplit: 1 }] } : {};
}

function plainValue(cell: ReportCell): string | number | null {
  return excelCell(cell, (sheet) => sheet).value;
}
