import type { CellObject } from '@e965/xlsx';
import type { CellValue } from '#shared/domain/content.ts';
import { isDateFormat } from '../xlsx/date-formats.ts';
import { serialDate } from '../xlsx/serial-date.ts';
import { textValue } from '../xlsx/shared-strings.ts';

/** Error values by their number in a binary workbook (MS-XLS 2.5.10). */
const errorCodes: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** A cell of a binary workbook, typed as the same cell in an xlsx file would be; `null` when it is blank. */
export function binaryCellValue(cell: CellObject, date1904: boolean): CellValue | null {
  const { t, v, f } = cell;
  if (t === 'e') return { kind: 'error', code: errorCodes[Number(v)] ?? String(cell.w ?? v) };
  if (v === undefined || t === 'z') return f === undefined ? null : { kind: 'formula-without-value' };
  if (typeof v === 'boolean') return { kind: 'boolean', boolean: v };
  if (typeof v === 'number') return numberValue(v, cell.z, date1904);
  return typeof v === 'string' ? textValue(v) : null;
}

function numberValue(number: number, format: unknown, date1904: boolean): CellValue {
  const showsDate = typeof format === 'string' && isDateFormat(format);
  const date = showsDate ? serialDate(number, date1904) : null;
  return date === null ? { kind: 'number', number } : { kind: 'date', date };
}
