import type { CurrencyCode } from '#shared/domain/money.ts';
import { minorDigits } from '#shared/domain/money.ts';

export type CellFormat = 'general' | 'text' | 'date' | 'count' | 'link' | CurrencyCode;

/** Separators and their order are those of the reader's own Excel; the sign of the currency stays in front. */
export function numberFormat(format: CellFormat): string {
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
