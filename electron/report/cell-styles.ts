import type { Style } from 'exceljs';
import type { CurrencyCode } from '#shared/domain/money.ts';
import { minorDigits } from '#shared/domain/money.ts';
import type { ReportColumn, ReportRow } from '#shared/report/report-workbook.ts';

export type CellFormat = 'general' | 'text' | 'date' | 'count' | 'link' | CurrencyCode;

const rule = { style: 'thin', color: { argb: 'FFD9DEE4' } } as const;
const fills = { heading: 'FFE8EEF4', header: 'FFE8EEF4' } as const;

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
  const fill = row === 'heading' || row === 'header' ? fills[row] : null;
  return {
    numFmt: numberFormat(format),
    font: {
      name: 'Calibri',
      size: row === 'title' ? 16 : 11,
      bold: row !== 'normal',
      underline: format === 'link',
      color: { argb: format === 'link' ? 'FF0B5CAD' : 'FF1F2933' },
    },
    alignment: {
      vertical: 'top',
      horizontal: column.align,
      wrapText: row === 'header' || (column.wrap && row !== 'title'),
    },
    ...(row === 'title' ? {} : { border: { bottom: rule } }),
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
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
      return '#,##0.##########';
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
