import { pathToFileURL } from 'node:url';
import type { CellValue } from 'exceljs';
import { type LocalDate, toDayNumber } from '#shared/domain/local-date.ts';
import { minorDigits } from '#shared/domain/money.ts';
import type { ReportCell } from '#shared/report/report-workbook.ts';
import type { CellFormat } from './cell-styles.ts';
import { looksLikeFormula, safeText } from './safe-text.ts';

/** What Excel takes as the address of a link, and how many links one sheet may hold; more makes it repair the file. */
const longestLink = 2000;
export const mostLinks = 60_000;

/** Excel's day 1 is 1 January 1900 and it believes in 29 February 1900: days count right from 1 March 1900. */
const serialOfDayZero = 25_569;
const firstSerial = 61;

export interface ExcelCell {
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** A cell as exceljs writes it. Text is always a string, never a formula; `withLinks` false writes links as text. */
export function excelCell(cell: ReportCell, withLinks: boolean): ExcelCell {
  switch (cell.kind) {
    case 'empty':
      return { value: null, format: 'general' };
    case 'text':
      return textCell(cell.text);
    case 'identifier':
      return { value: safeText(cell.text), format: 'text' };
    case 'date':
      return dateCell(cell.date);
    case 'amount':
      return {
        value: cell.amount.minor / 10 ** minorDigits(cell.amount.currency),
        format: cell.amount.currency,
      };
    case 'number':
      return numberCell(cell.number);
    case 'link':
      return withLinks ? linkCell(cell) : textCell(cell.text);
  }
}

/** Whole numbers with thousands apart; a format for decimals would leave a loose comma behind whole ones. */
function numberCell(number: number): ExcelCell {
  if (!Number.isFinite(number)) return textCell(String(number));
  return { value: number, format: Number.isInteger(number) ? 'count' : 'general' };
}

function textCell(text: string): ExcelCell {
  return { value: safeText(text), format: looksLikeFormula(text) ? 'text' : 'general' };
}

/** A day as Excel counts them; text for a day that it has no number for. */
function dateCell(date: LocalDate): ExcelCell {
  const serial = toDayNumber(date) + serialOfDayZero;
  return serial < firstSerial ? { value: date, format: 'text' } : { value: serial, format: 'date' };
}

function linkCell(cell: Extract<ReportCell, { kind: 'link' }>): ExcelCell {
  const place = cell.place === null ? '' : `#${placeFragment(cell.place.sheet, cell.place.address)}`;
  const hyperlink = fileUrl(cell.file) + place;
  if (hyperlink.length > longestLink) return textCell(cell.text);
  return { value: { text: safeText(cell.text), hyperlink }, format: 'link' };
}

/** Also for a path of the other system: a state made on Windows can be reported on elsewhere. */
function fileUrl(path: string): string {
  const wellFormed = path.toWellFormed();
  if (!/^(?:[A-Za-z]:[\\/]|\\\\)/.test(wellFormed)) return pathToFileURL(wellFormed).href;
  return pathToFileURL(wellFormed, { windows: true }).href;
}

/** `'Orders 2026'!F118`, with quotes doubled as Excel does. */
function placeFragment(sheet: string, address: string): string {
  return encodeURI(`'${safeText(sheet).replaceAll("'", "''")}'!${address}`);
}
