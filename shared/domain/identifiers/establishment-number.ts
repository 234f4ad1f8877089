import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** Dutch vestigingsnummer: exactly twelve digits, no check digit. */
export function checkEstablishmentNumber(text: string): IdentifierVerdict {
  const digits = compactIdentifier(text);
  if (!/^\d+$/.test(digits)) return invalid('characters');
  return digits.length === 12 ? { state: 'valid', normalised: digits } : invalid('length');
}
