import { checkBic } from '../../domain/identifiers/bic.ts';
import { isValidIban } from '../../domain/identifiers/iban.ts';
import { compactIdentifier } from '../../domain/identifiers/identifier-verdict.ts';
import { vatIdFormat } from '../../domain/identifiers/vat-id-formats.ts';
import { toCurrencyCode } from '../values/currencies.ts';

/** What a text is by its own form, whatever stands above it. */
export type CellFormat = 'iban' | 'vatId' | 'bic' | 'email' | 'postcode' | 'phone' | 'currency';

const longest = 60;
const email = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const dutchPostcode = /^[1-9]\d{3} ?[A-Z]{2}$/;
const phone = /^(?:\+\d{2}|00\d{2}|0\d)[\d ()-]{6,14}\d$/;

/** The form of one cell, `null` where it has none of its own. */
export function formatOf(text: string): CellFormat | null {
  if (text.length < 3 || text.length > longest) return null;
  if (email.test(text)) return 'email';
  if (dutchPostcode.test(text)) return 'postcode';
  if (/^[A-Z]{3}$/.test(text)) return toCurrencyCode(text) === null ? null : 'currency';
  if (isPhone(text)) return 'phone';
  return /^[A-Z]{2}/.test(text) ? ofCompany(text) : null;
}

/** Ten digits, or nine behind the code of a country; a day has eight. */
function isPhone(text: string): boolean {
  return phone.test(text) && text.replace(/\D/g, '').length >= 10 && /[ ()+-]|^0\d{9}$/.test(text);
}

function ofCompany(text: string): CellFormat | null {
  if (text.length >= 15 && isValidIban(text)) return 'iban';
  const compact = compactIdentifier(text);
  if (vatIdFormat(compact.slice(0, compact.startsWith('CHE') ? 3 : 2))?.test(compact)) return 'vatId';
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(text) && checkBic(text).state === 'valid'
    ? 'bic'
    : null;
}
