import ExcelJs from 'exceljs';
import type { CellValue, Sheet, SheetRow } from '#shared/domain/content.ts';
import { toLocalDate } from '#shared/domain/local-date.ts';

/** The sheets as exceljs reads them; null when it can't either, or finds no cell at all. */
export async function readBySecondReader(
  bytes: Uint8Array,
  maxRows: number,
): Promise<readonly Sheet[] | null> {
  const workbook = new ExcelJs.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
  const sheets = workbook.worksheets.map(toSheet);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows === 0 || rows > maxRows ? null : sheets;
}

function toSheet(worksheet: ExcelJs.Worksheet): Sheet {
  const rows: SheetRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: SheetRow['cells'][number][] = [];
    row.eachCell((cell, column) => {
      const value = toValue(cell.type === ExcelJs.ValueType.Formula ? cell.result : cell.value, cell);
      if (value) cells.push({ column, value });
    });
    if (cells.length > 0) rows.push({ number, hidden: row.hidden === true, cells });
  });
  return { name: worksheet.name, hidden: worksheet.state !== 'visible', rows };
}

function toValue(value: unknown, cell: ExcelJs.Cell): CellValue | null {
  if (cell.isMerged && cell.master !== cell) return null;
  switch (typeof value) {
    case 'string':
      return value === '' ? null : { kind: 'text', text: value };
    case 'number':
      return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'error', code: '#NUM!' };
    case 'boolean':
      return { kind: 'boolean', boolean: value };
    default:
      return fromObject(value, cell);
  }
}

function fromObject(value: unknown, cell: ExcelJs.Cell): CellValue | null {
  if (typeof value === 'object' && value !== null) {
    if ('error' in value) return { kind: 'error', code: String(value.error) };
    if (isDay(value)) {
      const date = toLocalDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
      return date ? { kind: 'date', date } : { kind: 'error', code: '#NUM!' };
    }
    return cell.text === '' ? null : { kind: 'text', text: cell.text };
  }
  return cell.type === ExcelJs.ValueType.Formula ? { kind: 'formula-without-value' } : null;
}

interface Day {
  getUTCFullYear: () => number;
  getUTCMonth: () => number;
  getUTCDate: () => number;
}

function isDay(value: object): value is Day {
  return 'getUTCFullYear' in value && 'getUTCMonth' in value && 'getUTCDate' in value;
}
