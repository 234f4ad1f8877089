import type { Line, Totals, VatRate } from './sample-types.ts';

/** Adds up lines in cents; VAT per rate over the sum of that rate, half a cent upwards, as the Belastingdienst describes. */
export function totalsOf(lines: readonly Line[]): Totals {
  const rates: readonly VatRate[] = [21, 9];
  const perRate = rates
    .map((rate) => {
      const base = lines
        .filter((line) => line.article.rate === rate)
        .reduce((sum, line) => sum + lineTotal(line), 0);
      return { rate, base, vat: Math.floor((base * rate + 50) / 100) };
    })
    .filter((part) => part.base !== 0);
  const net = perRate.reduce((sum, part) => sum + part.base, 0);
  const vat = perRate.reduce((sum, part) => sum + part.vat, 0);
  return { net, vat, gross: net + vat, perRate };
}

/** Quantity times price in cents. */
export function lineTotal(line: Line): number {
  return line.quantity * line.article.price;
}
