import { passesElevenTest } from './eleven-test.ts';
import { compactIdentifier, type InvalidBecause, invalid } from './identifier-verdict.ts';
import { mod97 } from './mod-97.ts';
import { vatCheckDigits } from './vat-check-digits.ts';
import { vatIdFormat } from './vat-id-formats.ts';

/**
 * What makes a VAT id acceptable. `eleven-test`: Dutch legal entity (or a sole trader's number of before 2020);
 * `mod-97`: Dutch number since 2020; `check-digits`: those of its country; `format-only`: they were not tested.
 */
type VatIdProof = 'eleven-test' | 'mod-97' | 'check-digits' | 'format-only';

export type VatIdVerdict =
  | { readonly state: 'valid'; readonly normalised: string; readonly proof: VatIdProof }
  | { readonly state: 'invalid'; readonly because: InvalidBecause };

/**
 * A European VAT id. The Dutch one may miss its `NL` or its leading zeros; every other needs its prefix.
 * Whether the number was ever issued only VIES can say.
 */
export function checkVatId(text: string): VatIdVerdict {
  const written = compactIdentifier(text);
  if (!/^[A-Z0-9+*]+$/.test(written)) return invalid('characters');
  const compact = completeDutch(completeBelgian(written));
  const format = vatIdFormat(compact.slice(0, compact.startsWith('CHE') ? 3 : 2));
  if (format === null) return invalid('country');
  if (!format.test(compact)) return invalid('structure');
  const proof = provenBy(compact);
  return proof === null ? invalid('check-digits') : { state: 'valid', normalised: compact, proof };
}

/** Whether the text is a VAT id in the format of its country, with correct check digits where they are tested. */
export function isValidVatId(text: string): boolean {
  return checkVatId(text).state === 'valid';
}

/** Leading zeros and the country get lost in print: `4495445B01` is NL004495445B01. */
function completeDutch(compact: string): string {
  const match = /^(?:NL)?(\d{1,9})(B\d{2})$/.exec(compact);
  return match ? `NL${(match[1] ?? '').padStart(9, '0')}${match[2]}` : compact;
}

/** Belgian numbers of before 2008 have nine digits; a zero stands before them now. */
function completeBelgian(compact: string): string {
  return /^BE[2-9]\d{8}$/.test(compact) ? `BE0${compact.slice(2)}` : compact;
}

function provenBy(vatId: string): VatIdProof | null {
  const number = vatId.slice(2);
  switch (vatId.slice(0, 2)) {
    case 'NL':
      if (passesElevenTest(number.slice(0, 9))) return 'eleven-test';
      return mod97(vatId) === 1 ? 'mod-97' : null;
    case 'BE':
      return 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)) ? 'check-digits' : null;
    case 'DE':
    case 'HR':
      return passesMod11And10(number) ? 'check-digits' : null;
    case 'FR':
      return frenchProof(number);
    default:
      return otherProof(vatId.slice(0, 2), number);
  }
}

function otherProof(country: string, number: string): VatIdProof | null {
  const passes = vatCheckDigits[country];
  if (passes === undefined) return 'format-only';
  return passes(number) ? 'check-digits' : null;
}

/** ISO 7064 mod 11,10: the last digit follows from those before it. */
function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10;
    product = (2 * (sum === 0 ? 10 : sum)) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Two digits follow from the SIREN; keys with a letter follow another formula that is not tested here. */
function frenchProof(number: string): VatIdProof | null {
  const key = number.slice(0, 2);
  if (!/^\d{2}$/.test(key)) return 'format-only';
  return (12 + 3 * (Number(number.slice(2)) % 97)) % 97 === Number(key) ? 'check-digits' : null;
}
