import { passesElevenTest } from './eleven-test.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** BSN: nine digits that pass the eleven-test; eight are read as nine with a leading zero. Never print one: see `maskBsn`. */
export function checkBsn(text: string): IdentifierVerdict {
  const digits = compactIdentifier(text);
  if (!/^\d+$/.test(digits)) return invalid('characters');
  if (digits.length !== 8 && digits.length !== 9) return invalid('length');
  const normalised = digits.padStart(9, '0');
  return passesElevenTest(normalised) ? { state: 'valid', normalised } : invalid('check-digits');
}

/** Whether the head of a column says that citizen service numbers stand below it. */
export function namesBsn(header: string): boolean {
  return /(?<!\p{L})bsn(?!\p{L})|burgerservice|sofi-?\s?nummer|citizen service number/iu.test(header);
}

/** A BSN as it may be shown: `*****2333`. */
export function maskBsn(text: string): string {
  return `*****${compactIdentifier(text).slice(-4)}`;
}
