import { passesElevenTest } from './eleven-test.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** RSIN of a Dutch legal entity or partnership: nine digits that pass the eleven-test. */
export function checkRsin(text: string): IdentifierVerdict {
  const digits = compactIdentifier(text);
  if (!/^\d+$/.test(digits)) return invalid('characters');
  if (digits.length !== 9) return invalid('length');
  return passesElevenTest(digits) ? { state: 'valid', normalised: digits } : invalid('check-digits');
}
