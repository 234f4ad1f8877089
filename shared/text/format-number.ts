import type { Language } from '../domain/bilingual.ts';

/** A decimal string with a dot (`-1234.56`) with the separators of the language: `-1.234,56` or `-1,234.56`. */
export function formatDecimal(decimal: string, language: Language): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'nl' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${language === 'nl' ? ',' : '.'}${fraction}`;
}

/** A number with the separators of the language; whole numbers without decimals. */
export function formatNumber(value: number, language: Language): string {
  const text = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? formatDecimal(text, language) : text;
}
