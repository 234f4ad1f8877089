import type { CellValue } from '../../domain/content.ts';
import type { UnreadableReason } from '../../domain/reading.ts';
import { cellText } from './cell-text.ts';

/** What one cell says, before it is told where it stands. */
export type CellAnswer<T> =
  | { readonly state: 'read'; readonly value: T; readonly confidence: number }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason };

const largestExact = 999_999_999_999_999;
const damaged: CellAnswer<string> = { state: 'unreadable', reason: 'damaged-by-spreadsheet' };

/**
 * A number that identifies something. Text keeps its zeros. A whole number up to 15 digits is text without `.0`; what a
 * spreadsheet made into a date, a fraction, a scientific number or more than 15 digits is damaged.
 */
export function readIdentifierCell(value: CellValue): CellAnswer<string> {
  switch (value.kind) {
    case 'text':
      return readText(cellText(value));
    case 'number':
      return Number.isInteger(value.number) && Math.abs(value.number) <= largestExact
        ? { state: 'read', value: String(value.number), confidence: 0.98 }
        : damaged;
    default:
      return damaged;
  }
}

function readText(text: string): CellAnswer<string> {
  if (/^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text) && /[.,+]/.test(text)) return damaged;
  const value = /^\d+[.,]0$/.test(text) ? text.slice(0, -2) : text;
  return { state: 'read', value, confidence: 0.99 };
}
