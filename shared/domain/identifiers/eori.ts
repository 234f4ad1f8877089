import { isCountryCode } from './country-codes.ts';
import { passesElevenTest } from './eleven-test.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** Customs number: a country and at most fifteen letters and digits; a Dutch one is NL and nine digits that pass the eleven-test. */
export function checkEori(text: string): IdentifierVerdict {
  const eori = compactIdentifier(text);
  if (!/^[A-Z0-9]+$/.test(eori)) return invalid('characters');
  if (!/^[A-Z]{2}/.test(eori) || !(isCountryCode(eori.slice(0, 2)) || eori.startsWith('XI'))) {
    return invalid('country');
  }
  if (eori.length < 3 || eori.length > 17) return invalid('length');
  if (!eori.startsWith('NL')) return { state: 'valid', normalised: eori };
  if (!/^NL\d+$/.test(eori)) return invalid('structure');
  if (eori.length !== 11) return invalid('length');
  return isNumberOfCompany(eori.slice(2)) ? { state: 'valid', normalised: eori } : invalid('check-digits');
}

/** `NL000123456`, the example of the authorities, is no RSIN: numbers that begin with zeros are given out by customs themselves. */
function isNumberOfCompany(digits: string): boolean {
  return passesElevenTest(digits) || (digits.startsWith('000') && !/^0+$/.test(digits));
}
