import type { Language } from '../domain/bilingual.ts';
import { euro, type Money, toDecimal } from '../domain/money.ts';
import { formatDecimal } from './format-number.ts';

/** An amount with its currency: `€ 1.234,56` and `€ -1.234,56` in Dutch, `€1,234.56` and `-€1,234.56` in English; others as `USD 1.234,56`. */
export function formatMoney(amount: Money, language: Language): string {
  const absolute = formatDecimal(toDecimal(amount).replace('-', ''), language);
  const minus = amount.minor < 0 ? '-' : '';
  if (amount.currency !== euro) return `${amount.currency} ${minus}${absolute}`;
  return language === 'nl' ? `€ ${minus}${absolute}` : `${minus}€${absolute}`;
}
