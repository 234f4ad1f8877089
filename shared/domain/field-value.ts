import { assertNever } from './assert-never.ts';
import type { LocalDate } from './local-date.ts';
import { type Money, toDecimal } from './money.ts';

/** A value that was read, in its own type. Identifiers keep the spelling that was read; compare them with `comparisonKey`. */
export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'amount'; readonly amount: Money }
  | { readonly kind: 'number'; readonly number: number };

export type ValueKind = FieldValue['kind'];

/** The value as the contracts write it: dates `YYYY-MM-DD`, amounts with a dot, text as read. */
export function canonicalText(value: FieldValue): string {
  switch (value.kind) {
    case 'text':
    case 'identifier':
      return value.text;
    case 'date':
      return value.date;
    case 'amount':
      return toDecimal(value.amount);
    case 'number':
      return String(value.number);
    default:
      return assertNever(value);
  }
}

/** Equal keys mean the same value: identifiers without spaces and punctuation in capitals, text without case and double spaces. */
export function comparisonKey(value: FieldValue): string {
  switch (value.kind) {
    case 'identifier':
      return identifierKey(value.text);
    case 'text':
      return value.text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
    case 'amount':
      return `${toDecimal(value.amount)} ${value.amount.currency}`;
    default:
      return canonicalText(value);
  }
}

/** Every word of every document is made a key: most are plain, and those take no look at what Unicode knows of letters. */
const plain = /^[\x20-\x7e]*$/;

/** An identifier on which to compare: capitals, letters and digits only. `2026-00.42/a` gives `20260042A`. */
export function identifierKey(text: string): string {
  if (plain.test(text)) return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
