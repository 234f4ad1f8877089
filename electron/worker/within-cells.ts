import type { CellValue, FileContent, Sheet, SheetRow } from '#shared/domain/content.ts';
import { beginningOf, longestValue } from '#shared/domain/longest-value.ts';

/**
 * Sheets in which every text fits a cell of a spreadsheet program. A longer one, as in a file without line ends, is no value
 * that anybody filled in: it becomes an error cell that says how it begins. Anything else comes back as it was.
 */
export function withinCells(content: FileContent | null): FileContent | null {
  if (content?.kind !== 'sheets' || !content.sheets.some(({ rows }) => rows.some(hasOverlong)))
    return content;
  return { ...content, sheets: content.sheets.map(shortened) };
}

function shortened(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => {
    if (!hasOverlong(row)) return row;
    const cells = row.cells.map((cell) =>
      isOverlong(cell.value) ? { ...cell, value: errorOf(cell.value) } : cell,
    );
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

function hasOverlong({ cells }: SheetRow): boolean {
  return cells.some(({ value }) => isOverlong(value));
}

function isOverlong(value: CellValue): value is Extract<CellValue, { kind: 'text' }> {
  return value.kind === 'text' && value.text.length > longestValue;
}

function errorOf({ text }: { readonly text: string }): CellValue {
  return { kind: 'error', code: beginningOf(text) };
}
