import type { Brand } from './brand.ts';

/** ISO 4217 code in capitals. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>;

/** An amount in the currency's smallest unit (cents), always an integer. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

export const euro = 'EUR' as CurrencyCode;

const minorDigitsOther: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, ISK: 0, HUF: 2 };

/** How many decimals the currency has; 2 unless ISO 4217 says otherwise. */
export function minorDigits(currency: CurrencyCode): number {
  return minorDigitsOther[currency] ?? 2;
}

/** Three capitals are a currency code; anything else gives `null`. */
export function parseCurrencyCode(text: string): CurrencyCode | null {
  return /^[A-Z]{3}$/.test(text) ? (text as CurrencyCode) : null;
}

/** An amount from a whole number of minor units. Throws when it is no safe integer (a bug). */
export function money(minor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Not whole minor units: ${minor}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** Decimal string with a dot (`-1234.56`) to money; `null` when it is no such string or has a finer part than the currency. */
export function parseDecimal(text: string, currency: CurrencyCode): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return null;
  const minor = Number(`${match[2]}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return null;
  return money(match[1] === '-' ? -minor : minor, currency);
}

/** Money as a decimal string with a dot and all decimals: `1234.56`, `-0.05`. */
export function toDecimal(amount: Money): string {
  const digits = minorDigits(amount.currency);
  const absolute = String(Math.abs(amount.minor)).padStart(digits + 1, '0');
  const whole = digits === 0 ? absolute : absolute.slice(0, -digits);
  const fraction = digits === 0 ? '' : `.${absolute.slice(-digits)}`;
  return `${amount.minor < 0 ? '-' : ''}${whole}${fraction}`;
}
