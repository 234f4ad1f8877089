import { maskBsn } from '../domain/identifiers/bsn.ts';
import { passesElevenTest } from '../domain/identifiers/eleven-test.ts';

const labelled =
  /((?:bsn|burgerservicenummer|sofi-?nummer|citizen service number)\D{0,24})(\d(?:[ .-]?\d){7,8})(?!\d)/giu;
const inOne = /(?<![\p{L}\p{N}])(?<!\+\d{1,3} )\d{9}(?![\p{L}\p{N}])/gu;
const inGroups = /(?<![\p{L}\p{N}])(?<!\d[ .-])\d(?:[ .-]?\d){8}(?![ .-]?[\p{L}\p{N}])/gu;

/**
 * The text with everything that can be a citizen service number (BSN) shown as `*****2333`: what follows such a label,
 * and every nine digits on their own that pass the eleven-test. Rather a number too many than one too few.
 */
export function maskBsnIn(text: string): string {
  if (!/\d/.test(text)) return text;
  const masked = (digits: string) => (passesElevenTest(digits.replace(/\D/g, '')) ? maskBsn(digits) : digits);
  return maskLabelledBsn(text).replace(inOne, masked).replace(inGroups, masked);
}

/** The text with only what follows such a label masked: for values that may be other numbers of nine digits. */
export function maskLabelledBsn(text: string): string {
  return text.replace(labelled, (_, label: string, digits: string) => `${label}${maskBsn(digits)}`);
}
