import { isCountryCode } from './country-codes.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** BIC of ISO 9362: eight or eleven characters with a country on places five and six. It has no check digit. */
export function checkBic(text: string): IdentifierVerdict {
  const bic = compactIdentifier(text);
  if (!/^[A-Z0-9]+$/.test(bic)) return invalid('characters');
  if (bic.length !== 8 && bic.length !== 11) return invalid('length');
  if (!/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic)) return invalid('structure');
  return isCountryCode(bic.slice(4, 6)) ? { state: 'valid', normalised: bic } : invalid('country');
}
