import type { ReportCell, ReportColumn, ReportRow } from '#shared/report/report-workbook.ts';

const lineInPoints = 15;
/** Excel's own maximum. */
const highest = 409;
/** Words do not fill a line to its end. */
const wasted = 1.05;

/**
 * Height in points that shows every wrapped text of a row. Excel would find it by itself, but not every program
 * that opens the file does.
 */
export function rowHeight(row: ReportRow, columns: readonly ReportColumn[]): number {
  if (row.style === 'title') return 2 * lineInPoints;
  let lines = 1;
  for (const [index, column] of columns.entries()) {
    const cell = row.cells[index];
    if (cell === undefined || column.hidden || (!column.wrap && row.style !== 'header')) continue;
    lines = Math.max(lines, linesOf(textOf(cell), column.width));
  }
  return Math.min(lines * lineInPoints, highest);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * wasted) / width)), 0);
}

function textOf(cell: ReportCell): string {
  return 'text' in cell ? cell.text : '';
}
