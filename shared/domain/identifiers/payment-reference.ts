import { checkCreditorReference } from './creditor-reference.ts';
import { compactIdentifier, type IdentifierVerdict, invalid } from './identifier-verdict.ts';

const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const;

/**
 * A payment reference with a check digit: the Dutch betalingskenmerk (7, 9-14 or 16 digits), the Belgian structured communication
 * (`+++123/4567/89002+++`) or the creditor reference of ISO 11649. Seven digits have no check digit.
 */
export function checkPaymentReference(text: string): IdentifierVerdict {
  const trimmed = text.normalize('NFKC').trim();
  if (/^RF/i.test(trimmed)) return checkCreditorReference(trimmed);
  if (/^(\+{3}|\*{3})/.test(trimmed)) return checkBelgian(trimmed);
  const digits = compactIdentifier(trimmed);
  if (!/^\d+$/.test(digits)) return invalid('characters');
  if (digits.length === 7) return { state: 'valid', normalised: digits };
  if (digits.length !== 16 && (digits.length < 9 || digits.length > 14)) return invalid('length');
  if (digits.length !== 16 && digits[1] !== String((digits.length - 2) % 10)) return invalid('structure');
  return checkDigit(digits.slice(1)) === digits[0]
    ? { state: 'valid', normalised: digits }
    : invalid('check-digits');
}

/** Weighted sum by eleven, 10 becomes 1 and 11 becomes 0. */
function checkDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (weights[place % 10] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? '1' : String(check);
}

/** Twelve digits of which the last two are the first ten by 97, with 97 for 0. */
function checkBelgian(text: string): IdentifierVerdict {
  const digits = text.replace(/[+*\s/.-]/g, '');
  if (!/^\d+$/.test(digits)) return invalid('characters');
  if (digits.length !== 12) return invalid('length');
  const rest = Number(digits.slice(0, 10)) % 97 || 97;
  return rest === Number(digits.slice(10)) ? { state: 'valid', normalised: digits } : invalid('check-digits');
}
