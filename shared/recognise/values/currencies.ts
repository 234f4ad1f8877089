const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  '₹': 'INR',
  zł: 'PLN',
};

const codes = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'BGN',
  'TRY',
  'JPY',
  'CNY',
  'CAD',
  'AUD',
  'NZD',
  'ZAR',
  'INR',
  'BRL',
  'MXN',
  'SGD',
  'HKD',
  'AED',
  'ISK',
  'KRW',
] as const;

const knownCodes: ReadonlySet<string> = new Set(codes);

/** Matches one currency as people write it beside an amount; `Euro` and `euros` included. Not anchored, no groups. */
export const currencyPattern = `(?:US\\$|€|\\$|£|¥|₺|₹|zł|[Ee][Uu][Rr][Oo][Ss]?|${codes.join('|')})`;

/** Letters in `euros`; no symbol or code is longer. */
const longest = 5;

/** A symbol, word or code to its ISO 4217 code; `null` when it is none we know. */
export function toCurrencyCode(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  if (/^euros?$/i.test(trimmed)) return 'EUR';
  if (trimmed === 'US$') return 'USD';
  const code = trimmed.toUpperCase();
  return symbols[trimmed] ?? (knownCodes.has(code) ? code : null);
}
