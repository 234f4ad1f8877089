import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';
import { mod97 } from './mod-97.ts';

/** Creditor reference of ISO 11649: RF, two check digits and 1 to 21 letters or digits (mod 97). */
export function checkCreditorReference(text: string): IdentifierVerdict {
  const reference = compactIdentifier(text);
  if (!/^[A-Z0-9]+$/.test(reference)) return invalid('characters');
  if (!/^RF\d{2}/.test(reference)) return invalid('structure');
  if (reference.length < 5 || reference.length > 25) return invalid('length');
  return mod97(reference.slice(4) + reference.slice(0, 4)) === 1
    ? { state: 'valid', normalised: reference }
    : invalid('check-digits');
}
