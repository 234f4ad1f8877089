import type { Cell, CellValue, SheetRow } from '../../domain/content.ts';
import { stripInvisible } from '../values/fold-text.ts';

const errorText =
  /^#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!|BLOCKED!|#+)$/i;
const noValue = /^(?:|[-–—]{1,3}|n\.?\s?v\.?\s?t\.?|n\/a)$/i;

/** What a person sees in the cell: trimmed, without invisible characters; dates as `YYYY-MM-DD`, numbers with a dot. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return cleanText(value.text);
    case 'number':
      return String(value.number);
    case 'date':
      return value.date;
    case 'boolean':
      return String(value.boolean);
    case 'error':
      return value.code;
    case 'formula-without-value':
      return '';
  }
}

/** Text of a cell without spaces around it, and without the `="..."` and `'` with which lists protect their zeros. */
export function cleanText(text: string): string {
  const trimmed = stripInvisible(text).replace(/\s+/g, ' ').trim();
  const guarded = /^="([^"]*)"$/.exec(trimmed) ?? /^'(?=[\d+=-])(.*)$/.exec(trimmed);
  return guarded ? (guarded[1] ?? '').trim() : trimmed;
}

/** Whether the text is what a spreadsheet shows for a failed formula, in Dutch or English; a csv file holds it as text. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && errorText.test(text);
}

/** Whether the text says that there is nothing: empty, `-`, `n.v.t.`. */
export function saysNothing(text: string): boolean {
  return text.length <= 6 && noValue.test(text);
}

/** Whether nothing stands in the cell. An error or a formula without value is something. */
function isEmptyCell(value: CellValue): boolean {
  return value.kind === 'text' && cleanText(value.text) === '';
}

/** Cells of the row that hold something, in column order. */
export function filledCells(row: SheetRow): readonly Cell[] {
  return row.cells.filter((cell) => !isEmptyCell(cell.value)).sort((a, b) => a.column - b.column);
}
