import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type LocalDate, toDayNumber } from '#shared/domain/local-date.ts';
import { minorDigits } from '#shared/domain/money.ts';
import type { ReportCell } from '#shared/report/report-workbook.ts';
import type { CellFormat } from './number-format.ts';
import { looksLikeFormula, safeText } from './safe-text.ts';
import { sheetReference } from './xlsx/sheet-place.ts';

/** What Excel takes as the address of a link, and how many links one sheet may hold; more makes it repair the file. */
const longestLink = 2000;
export const mostLinks = 60_000;

/** Excel's day 1 is 1 January 1900 and it believes in 29 February 1900: days count right from 1 March 1900. */
export const serialOfDayZero = 25_569;
const firstSerial = 61;

export interface ExcelCell {
  readonly value: string | number | null;
  readonly format: CellFormat;
  readonly link: CellLink | null;
}

/** To a file, or to a place in the workbook itself. */
export type CellLink =
  | { readonly kind: 'file'; readonly target: string }
  | { readonly kind: 'place'; readonly location: string };

/** A cell as the file holds it. Text is always a string, never a formula. `nameOf`: the name a sheet has in the file. */
export function excelCell(cell: ReportCell, nameOf: (sheet: string) => string): ExcelCell {
  switch (cell.kind) {
    case 'empty':
      return { value: null, format: 'general', link: null };
    case 'text':
      return textCell(cell.text);
    case 'identifier':
      return { value: safeText(cell.text), format: 'text', link: null };
    case 'date':
      return dateCell(cell.date);
    case 'amount': {
      const { minor, currency } = cell.amount;
      return { value: minor / 10 ** minorDigits(currency), format: currency, link: null };
    }
    case 'number':
      return numberCell(cell.number);
    case 'link':
      return linkCell(cell);
    case 'sheet-link': {
      const location = `${sheetReference(nameOf(cell.sheet))}!A${cell.row}`;
      return { value: safeText(cell.text), format: 'link', link: { kind: 'place', location } };
    }
  }
}

/** Whole numbers with thousands apart; a format for decimals would leave a loose comma behind whole ones. */
function numberCell(number: number): ExcelCell {
  if (!Number.isFinite(number)) return textCell(String(number));
  return { value: number, format: Number.isInteger(number) ? 'count' : 'general', link: null };
}

function textCell(text: string): ExcelCell {
  return { value: safeText(text), format: looksLikeFormula(text) ? 'text' : 'general', link: null };
}

/** A day as Excel counts them; text for a day that it has no number for. */
function dateCell(date: LocalDate): ExcelCell {
  const serial = toDayNumber(date) + serialOfDayZero;
  if (serial < firstSerial) return { value: date, format: 'text', link: null };
  return { value: serial, format: 'date', link: null };
}

function linkCell(cell: Extract<ReportCell, { kind: 'link' }>): ExcelCell {
  const outer = holdingFile(cell.file);
  const target = fileUrl(outer) + (outer === cell.file ? placeFragment(cell) : '');
  if (target.length > longestLink) return textCell(cell.text);
  return { value: safeText(cell.text), format: 'link', link: { kind: 'file', target } };
}

/** The mail or the zip around a file that stands inside one, which is what can be opened; the file itself for any other. */
function holdingFile(path: string): string {
  for (const { 0: end, index } of path.matchAll(/\.(?:eml|msg|zip)(?=[\\/])/gi)) {
    const outer = path.slice(0, index + end.length);
    if (statSync(outer, { throwIfNoEntry: false })?.isFile()) return outer;
  }
  return path;
}

/** Also for a path of the other system: a state made on Windows can be reported on elsewhere. */
function fileUrl(path: string): string {
  const wellFormed = path.toWellFormed();
  if (!/^(?:[A-Za-z]:[\\/]|\\\\)/.test(wellFormed)) return pathToFileURL(wellFormed).href;
  return pathToFileURL(wellFormed, { windows: true }).href;
}

/**
 * `#'Orders 2026'!F118` with quotes doubled as Excel does, or `#page=2` for readers of PDF that know it (RFC 8118,
 * section 3); what does not know it opens the file.
 */
function placeFragment({ file, place }: Extract<ReportCell, { kind: 'link' }>): string {
  if (place === null) return '';
  if (place.kind === 'page') return /\.pdf$/i.test(file) ? `#page=${place.page}` : '';
  return `#${encodeURI(`${sheetReference(safeText(place.sheet))}!${place.address}`)}`;
}
