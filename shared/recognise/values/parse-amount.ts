import { currencyPattern, toCurrencyCode } from './currencies.ts';
import { stripInvisible } from './fold-text.ts';

/** How a document or column writes decimals: `1.234,56` is Dutch, `1,234.56` English. */
export type DecimalStyle = 'dutch' | 'english' | 'unknown';

/** What a text says as an amount. `either`: nothing in it tells the two styles apart. */
export type ParsedAmount =
  | {
      readonly state: 'read';
      /** Digits with a dot and an optional minus: `-1234.56`. */
      readonly decimal: string;
      /** ISO 4217 code when one stands beside the digits. */
      readonly currency: string | null;
      readonly style: 'dutch' | 'english' | 'either';
    }
  | { readonly state: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly state: 'no-value' }
  | { readonly state: 'damaged' }
  | { readonly state: 'not-an-amount' };

const maximumLength = 60;
const notAnAmount: ParsedAmount = { state: 'not-an-amount' };
const noValue = /^(?:|[-–—−]+|\.+|n\.?\s?v\.?\s?t\.?|nihil|geen|n\/a|none|nil|keine?|néant|nul)$/i;
const damaged = /^(?:[+-]?\d+(?:[.,]\d+)?E[+-]?\d+|#{2,})$/i;
const currencyBefore = new RegExp(`^(${currencyPattern})\\s*`);
const currencyAfter = new RegExp(`\\s*(${currencyPattern})$`);

/**
 * Reads one amount as people in the Netherlands and around it write it. `style` is what is known of the document or
 * column; it decides only where the text itself leaves two readings (`1.234`). A percentage is not an amount; `n.v.t.` is no value, not zero.
 */
export function parseAmount(raw: string, style: DecimalStyle): ParsedAmount {
  const text = stripInvisible(raw).replace(/\s+/g, ' ').trim();
  if (text.length > maximumLength) return notAnAmount;
  if (noValue.test(text)) return { state: 'no-value' };
  if (damaged.test(text)) return { state: 'damaged' };
  const signed = takeSignAndCurrency(text);
  if (signed === null) return notAnAmount;
  if (/^[-–—−]*$/.test(signed.digits)) return { state: 'no-value' };
  return toReading(readDigits(signed.digits, style), signed);
}

interface Signed {
  readonly digits: string;
  readonly negative: boolean;
  readonly currency: string | null;
}

/** Peels sign and currency off both ends, in whatever order they stand; `null` when a sign stands twice. */
function takeSignAndCurrency(text: string): Signed | null {
  if (/^[\d.,]+$/.test(text)) return { digits: text, negative: false, currency: null };
  let digits = text.replace(/[−–—]/g, '-').replace(/([.,])\s?(?:-{1,2}|=)(?=\D*$)/, '$100');
  let negatives = 0;
  let currency: string | null = null;
  for (let turn = 0; turn < 6; turn += 1) {
    const before = digits;
    const money = currencyBefore.exec(digits) ?? currencyAfter.exec(digits);
    if (money && currency === null) {
      currency = toCurrencyCode(money[1] ?? '');
      digits = digits.replace(currencyBefore, '').replace(currencyAfter, '');
    }
    const peeled = peelSign(digits.trim());
    negatives += peeled.negative ? 1 : 0;
    digits = peeled.digits;
    if (digits === before) break;
  }
  return negatives > 1 ? null : { digits, negative: negatives === 1, currency };
}

function peelSign(text: string): { readonly digits: string; readonly negative: boolean } {
  const bracketed = /^\((.*)\)$/.exec(text) ?? /^-\/-\s*(.+)$/.exec(text) ?? /^(.+?)\s*-\/-$/.exec(text);
  if (bracketed) return { digits: (bracketed[1] ?? '').trim(), negative: true };
  const minus =
    /^-\s*(?=\D{0,5}\d)(.+)$/.exec(text) ?? /^(.*\d\D{0,5}?)\s*-$/.exec(text) ?? /^(.*\d)\s*CR?$/i.exec(text);
  if (minus) return { digits: (minus[1] ?? '').trim(), negative: true };
  const plus = /^\+\s*(\D{0,5}\d.*)$/.exec(text) ?? /^(.*\d)\s*(?:\+|D[RB]?)$/i.exec(text);
  return { digits: plus ? (plus[1] ?? '').trim() : text, negative: false };
}

type Digits =
  | { readonly kind: 'one'; readonly decimal: string; readonly style: 'dutch' | 'english' | 'either' }
  | { readonly kind: 'two'; readonly readings: readonly string[] }
  | { readonly kind: 'none' };

function readDigits(text: string, style: DecimalStyle): Digits {
  const digits = withoutGroupSpaces(text);
  if (digits === null || !/^(?=.*\d)[\d.,]+$/.test(digits)) return { kind: 'none' };
  if (digits.replace(/\D/g, '').length > 18) return { kind: 'none' };
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots + commas === 0) return { kind: 'one', decimal: digits, style: 'either' };
  if (dots > 0 && commas > 0) return readBothSeparators(digits, dots, commas);
  if (dots + commas > 1) return readGroups(digits, dots > 0 ? '.' : ',');
  return readOneSeparator(digits, dots > 0 ? '.' : ',', style);
}

/** Spaces and apostrophes between groups of three are thousands separators; anywhere else they make it no amount. */
function withoutGroupSpaces(text: string): string | null {
  if (!/[ '’`´]/.test(text)) return text;
  return /^\d{1,3}(?:[ '’`´]\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/[ '’`´]/g, '') : null;
}

function readBothSeparators(digits: string, dots: number, commas: number): Digits {
  const dutch = digits.lastIndexOf(',') > digits.lastIndexOf('.');
  const [group, decimal] = dutch ? ['.', ','] : [',', '.'];
  if ((dutch ? commas : dots) > 1) return { kind: 'none' };
  const [whole = '', fraction = ''] = digits.split(decimal);
  if (!isGrouped(whole, group) || fraction === '') return { kind: 'none' };
  return {
    kind: 'one',
    decimal: `${whole.replaceAll(group, '')}.${fraction}`,
    style: dutch ? 'dutch' : 'english',
  };
}

function readGroups(digits: string, group: '.' | ','): Digits {
  if (!isGrouped(digits, group)) return { kind: 'none' };
  return { kind: 'one', decimal: digits.replaceAll(group, ''), style: group === '.' ? 'dutch' : 'english' };
}

function readOneSeparator(digits: string, separator: '.' | ',', style: DecimalStyle): Digits {
  const [whole = '', fraction = ''] = digits.split(separator);
  if (fraction === '') return { kind: 'none' };
  const asDecimal = `${whole === '' ? '0' : whole}.${fraction}`;
  const decimalStyle = separator === ',' ? 'dutch' : 'english';
  const mayBeGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayBeGroup) return { kind: 'one', decimal: asDecimal, style: decimalStyle };
  if (style === 'unknown') return { kind: 'two', readings: [`${whole}${fraction}`, asDecimal] };
  return { kind: 'one', decimal: style === decimalStyle ? asDecimal : `${whole}${fraction}`, style };
}

function isGrouped(digits: string, group: string): boolean {
  const [first = '', ...rest] = digits.split(group);
  return /^\d{1,3}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part));
}

function toReading(digits: Digits, signed: Signed): ParsedAmount {
  if (digits.kind === 'none') return notAnAmount;
  if (digits.kind === 'two') {
    return {
      state: 'ambiguous',
      readings: digits.readings.map((reading) => withSign(reading, signed.negative)),
    };
  }
  return {
    state: 'read',
    decimal: withSign(digits.decimal, signed.negative),
    currency: signed.currency,
    style: digits.style,
  };
}

function withSign(decimal: string, negative: boolean): string {
  const trimmed = decimal.replace(/^0+(?=\d)/, '');
  return negative && /[1-9]/.test(trimmed) ? `-${trimmed}` : trimmed;
}
