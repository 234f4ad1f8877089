import { describe, expect, it } from 'vitest';
import { formatPrice } from '#shared/text/format-price.ts';

describe('the price of one piece', () => {
  it.each([
    [189, 'EUR', '€ 189,00', '€189.00'],
    [47.86, 'EUR', '€ 47,86', '€47.86'],
    [0.0125, 'EUR', '€ 0,0125', '€0.0125'],
    [47.86 * 0.95, 'EUR', '€ 45,467', '€45.467'],
    [-1250, 'EUR', '€ -1.250,00', '-€1,250.00'],
    [12.5, 'USD', 'USD 12,50', 'USD 12.50'],
    [12.5, null, '12,50', '12.50'],
  ])('of %d %s is %s, or %s in English', (price, currency, nl, en) =>
    expect([formatPrice(price, currency, 'nl'), formatPrice(price, currency, 'en')]).toEqual([nl, en]),
  );
});
