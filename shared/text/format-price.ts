import type { Language } from '../domain/bilingual.ts';
import { euro } from '../domain/money.ts';

/** The price of one piece, which may be finer than a cent: `€ 47,86`, `€ 0,0125`; without a known currency the number alone. */
export function formatPrice(price: number, currency: string | null, language: Language): string {
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  }).format(Math.abs(price));
  const minus = price < 0 ? '-' : '';
  if (currency === null) return `${minus}${number}`;
  if (currency !== euro) return `${currency} ${minus}${number}`;
  return language === 'nl' ? `€ ${minus}${number}` : `${minus}€${number}`;
}
