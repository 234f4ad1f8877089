import { type CurrencyCode, euro, type Money, money } from '../domain/money.ts';
import type { ReportItem } from './report-input.ts';

/** How much there is of one kind. */
export interface Tally {
  readonly findings: number;
  readonly dossiers: number;
  /** Amounts at stake by currency, euro first; a dossier counts once, with its largest amount. */
  readonly atStake: readonly Money[];
}

/** Counts findings, the dossiers they are in and the amounts at stake. */
export function tally(items: readonly ReportItem[]): Tally {
  const dossiers = new Set<string>();
  const largest = new Map<string, Money>();
  for (const { item } of items) {
    const { dossier, amount } = item.finding;
    if (dossier !== null) dossiers.add(dossier);
    if (amount === null) continue;
    const key = `${dossier ?? item.id} ${amount.currency}`;
    const known = largest.get(key);
    if (known === undefined || Math.abs(amount.minor) > Math.abs(known.minor)) largest.set(key, amount);
  }
  return { findings: items.length, dossiers: dossiers.size, atStake: sumByCurrency([...largest.values()]) };
}

/** What is at stake is a size: a credit of € 100 and a debit of € 100 are € 200. */
function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<CurrencyCode, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + Math.abs(minor));
  return [...sums]
    .sort(([one], [other]) => (placeOf(one) < placeOf(other) ? -1 : 1))
    .map(([currency, minor]) => money(Math.min(minor, Number.MAX_SAFE_INTEGER), currency));
}

function placeOf(currency: CurrencyCode): string {
  return currency === euro ? ' ' : currency;
}
