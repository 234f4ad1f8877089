import type { CellValue } from '../../domain/content.ts';
import { type CurrencyCode, type Money, minorDigits, money, parseCurrencyCode } from '../../domain/money.ts';
import { type DecimalStyle, parseAmount } from '../values/parse-amount.ts';
import { cellText } from './cell-text.ts';
import type { CellAnswer } from './read-identifier-cell.ts';

const notAnAmount: CellAnswer<never> = { state: 'unreadable', reason: 'not-an-amount' };
const damaged: CellAnswer<never> = { state: 'unreadable', reason: 'damaged-by-spreadsheet' };

/**
 * An amount in the row's currency, or in the one that stands beside the digits. Rounded half away from zero to the
 * currency's smallest unit, as a spreadsheet shows it. `currency` null: the row's currency is unreadable, so the amount is too.
 */
export function readAmountCell(
  value: CellValue,
  style: DecimalStyle,
  currency: CurrencyCode | null,
): CellAnswer<Money> {
  switch (value.kind) {
    case 'number':
      return toMoney(decimalOf(value.number), currency, 0.99);
    case 'text':
      return readText(cellText(value), style, currency);
    case 'date':
      return damaged;
    default:
      return notAnAmount;
  }
}

/** A plain number: a quantity, a percentage as a fraction. */
export function readNumberCell(value: CellValue, style: DecimalStyle): CellAnswer<number> {
  if (value.kind === 'number') return { state: 'read', value: value.number, confidence: 0.99 };
  if (value.kind === 'date') return damaged;
  if (value.kind !== 'text') return { state: 'unreadable', reason: 'not-a-number' };
  const text = cellText(value);
  const percent = /\s?%$/.test(text);
  const parsed = parseAmount(text.replace(/\s?%$/, ''), style);
  if (parsed.state === 'no-value') return { state: 'absent' };
  if (parsed.state === 'damaged') return damaged;
  if (parsed.state === 'ambiguous') return { state: 'unreadable', reason: 'ambiguous-amount' };
  if (parsed.state !== 'read') return { state: 'unreadable', reason: 'not-a-number' };
  const number = Number(parsed.decimal);
  return { state: 'read', value: percent ? number / 100 : number, confidence: 0.98 };
}

function readText(text: string, style: DecimalStyle, currency: CurrencyCode | null): CellAnswer<Money> {
  const parsed = parseAmount(text, style);
  switch (parsed.state) {
    case 'read':
      return toMoney(
        parsed.decimal,
        parsed.currency === null ? currency : parseCurrencyCode(parsed.currency),
        0.98,
      );
    case 'ambiguous':
      return { state: 'unreadable', reason: 'ambiguous-amount' };
    case 'no-value':
      return { state: 'absent' };
    case 'damaged':
      return damaged;
    case 'not-an-amount':
      return notAnAmount;
  }
}

/** Decimal digits of a cell's number without binary noise; `null` when it is too large to be exact in cents. */
function decimalOf(number: number): string | null {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e13) return null;
  return Number(number.toPrecision(15)).toFixed(6);
}

function toMoney(
  decimal: string | null,
  currency: CurrencyCode | null,
  confidence: number,
): CellAnswer<Money> {
  const match = decimal === null ? null : /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match || currency === null) return notAnAmount;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').padEnd(digits + 1, '0');
  const roundsUp = Number(fraction[digits]) >= 5;
  const minor = Number(`${match[2]}${fraction.slice(0, digits)}`) + (roundsUp ? 1 : 0);
  if (!Number.isSafeInteger(minor)) return notAnAmount;
  const isFiner = /[1-9]/.test(fraction.slice(digits));
  return {
    state: 'read',
    value: money(match[1] === '-' ? -minor : minor, currency),
    confidence: isFiner ? Math.min(confidence, 0.95) : confidence,
  };
}
