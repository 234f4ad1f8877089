import type { Alignment, Style } from 'exceljs';
import type { CurrencyCode } from '#shared/domain/money.ts';
import { minorDigits } from '#shared/domain/money.ts';
import type { ReportColumn, ReportRow } from '#shared/report/report-workbook.ts';

export type CellFormat = 'general' | 'text' | 'date' | 'count' | 'link' | CurrencyCode;

const rule = { style: 'thin', color: { argb: 'FFD9DEE4' } } as const;
const fills: Readonly<Partial<Record<ReportRow['style'], string>>> = {
  heading: 'FFDCE6F0',
  header: 'FFEEF3F8',
};

/**
 * Styles of a workbook, each made once: exceljs recognises a style it has written before by the object itself,
 * which is what makes many rows fast.
 */
export class CellStyles {
  readonly #known = new Map<string, Partial<Style>>();

  /** The style of a cell by what it holds, the column it is in and the kind of row. */
  of(format: CellFormat, column: ReportColumn, row: ReportRow['style']): Partial<Style> {
    const key = `${format} ${column.align} ${column.wrap} ${row}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = makeStyle(format, column, row);
    this.#known.set(key, fresh);
    return fresh;
  }
}

function makeStyle(format: CellFormat, column: ReportColumn, row: ReportRow['style']): Partial<Style> {
  const fill = fills[row];
  const plain = row === 'title' || row === 'gap';
  return {
    numFmt: numberFormat(format),
    font: {
      name: 'Calibri',
      size: fontSize(row),
      bold: row === 'title' || row === 'heading' || row === 'header' || row === 'total',
      underline: format === 'link',
      color: { argb: format === 'link' ? 'FF0B5CAD' : 'FF1F2933' },
    },
    alignment: alignment(format, column, row),
    ...(plain ? {} : { border: { bottom: rule } }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
  };
}

function fontSize(row: ReportRow['style']): number {
  if (row === 'title') return 16;
  return row === 'heading' ? 12 : 11;
}

/** Figures stand to the right, a little away from the text beside them. */
function alignment(format: CellFormat, column: ReportColumn, row: ReportRow['style']): Partial<Alignment> {
  const isLabel = row === 'heading' || row === 'header';
  const isText = format === 'general' || format === 'text' || format === 'link';
  const right = isLabel ? column.align === 'right' : !isText;
  const left = row === 'fact' || row === 'title' || !right;
  return {
    vertical: 'top',
    ...(left ? { horizontal: 'left' } : { horizontal: 'right', indent: 1 }),
    wrapText: row === 'header' || (column.wrap && row !== 'title'),
  };
}

/** Separators and their order are those of the reader's own Excel; the sign of the currency stays in front. */
function numberFormat(format: CellFormat): string {
  switch (format) {
    case 'general':
    case 'link':
      return 'General';
    case 'text':
      return '@';
    case 'date':
      return 'dd-mm-yyyy';
    case 'count':
      return '#,##0';
    default:
      return amountFormat(format as CurrencyCode);
  }
}

function amountFormat(currency: CurrencyCode): string {
  const sign = currency === 'EUR' ? '[$€-413]' : `[$${currency}]`;
  const digits = minorDigits(currency);
  const figure = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return `${sign}\\ ${figure};${sign}\\ \\-${figure}`;
}
