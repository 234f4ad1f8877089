import type { CellValue } from '../../domain/content.ts';
import { type CurrencyCode, euro, parseCurrencyCode } from '../../domain/money.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import { cellText, saysNothing } from './cell-text.ts';

/** Currency of the amounts in a row: its currency cell, else euro. `null` when the cell names one that nobody knows. */
export function rowCurrency(cell: CellValue | undefined): CurrencyCode | null {
  if (cell === undefined) return euro;
  if (cell.kind !== 'text') return null;
  const text = cellText(cell);
  if (saysNothing(text)) return euro;
  const code = toCurrencyCode(text);
  return code === null ? parseCurrencyCode(text) : parseCurrencyCode(code);
}

/** Currency that a header names for its whole column (`Bedrag USD`, `Amount ($)`); `null` when it names none. */
export function headerCurrency(header: string): CurrencyCode | null {
  for (const word of header.split(/[\s()[\]]+/)) {
    const code = word.length <= 3 && word !== '' ? toCurrencyCode(word) : null;
    if (code !== null) return parseCurrencyCode(code);
  }
  return null;
}
