import { hasBbanStructure, ibanLength } from './iban-countries.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';
import { mod97 } from './mod-97.ts';

/**
 * An IBAN by country, length, structure and check digits (ISO 13616, ISO 7064 mod 97), in any spacing and case.
 * Ask `isValidIban` for a plain yes or no. A valid IBAN says nothing of whose account it is.
 */
export function checkIban(text: string): IdentifierVerdict {
  const iban = compactIdentifier(text);
  if (!/^[A-Z0-9]+$/.test(iban)) return invalid('characters');
  const country = iban.slice(0, 2);
  const length = ibanLength(country);
  if (length === null) return invalid('country');
  if (iban.length !== length) return invalid('length');
  if (!/^\d{2}$/.test(iban.slice(2, 4)) || !hasBbanStructure(country, iban.slice(4)))
    return invalid('structure');
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1
    ? { state: 'valid', normalised: iban }
    : invalid('check-digits');
}

/** Whether the text is a complete IBAN with correct check digits, in any spacing and case. */
export function isValidIban(text: string): boolean {
  return checkIban(text).state === 'valid';
}

/**
 * An IBAN in groups of four, as people read it, also one whose check digits are wrong, so that two can be compared; any other
 * text comes back as it was.
 */
export function formatIban(text: string): string {
  const verdict = checkIban(text);
  const isOne = verdict.state === 'valid' || verdict.because === 'check-digits';
  return isOne ? compactIdentifier(text).replace(/(.{4})(?=.)/g, '$1 ') : text;
}
