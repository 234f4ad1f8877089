import { type Money, money } from '#shared/domain/money.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { lineAmount, lineNumber } from './line-values.ts';

/** Cents that a line may differ from quantity times price (Peppol BIS Billing 3, rule PEPPOL-EN16931-R120). */
const leastSlack = 2;

/** A price is rounded to a cent or finer: 50 times a price of 4.10 may come to 25 cents more or less. In cents, with half a cent to round the line. */
function slackOf(line: TradeLine, quantity: number): number {
  const reading = line.fields.unitPrice;
  const raw = reading?.state === 'read' ? reading.raw : '';
  const digits = Math.max(2, /[.,](\d{1,6})\D*$/.exec(raw)?.[1]?.length ?? 0);
  return Math.max(leastSlack, (Math.abs(quantity) * 50) / 10 ** digits + 0.5);
}

/** What a line should come to by its own quantity, price and discount; null when it comes to that, or does not say enough. */
export function miscountedLine(line: TradeLine): { readonly expected: Money; readonly found: Money } | null {
  const [quantity, price] = [lineNumber(line, 'quantity'), lineNumber(line, 'unitPrice')];
  const found = lineAmount(line, 'amount');
  if (quantity === null || price === null || found === null) return null;
  const full = quantity * price * 100;
  const percent = lineNumber(line, 'discountPercent');
  const discount = lineAmount(line, 'discount');
  const candidates = [
    full,
    ...(percent === null ? [] : [full * (1 - percent / 100)]),
    ...(discount === null ? [] : [full - Math.sign(full) * Math.abs(discount.minor)]),
  ].map((minor) => Math.round(minor));
  const slack = slackOf(line, quantity);
  const isRight = candidates.some((minor) => Math.abs(Math.abs(minor) - Math.abs(found.minor)) <= slack);
  const expected = candidates.at(-1) ?? found.minor;
  return isRight || !Number.isSafeInteger(expected)
    ? null
    : { expected: money(expected, found.currency), found };
}

/** Whether a line says enough to be counted again. */
export function isCountable(line: TradeLine): boolean {
  const numbers = [lineNumber(line, 'quantity'), lineNumber(line, 'unitPrice')];
  return numbers.every((number) => number !== null) && lineAmount(line, 'amount') !== null;
}

/** VAT over the sum of the lines of each rate, each sum rounded to the cent, 5 up; null when a line states no rate or amount. */
export function vatOfLines(lines: readonly TradeLine[]): Money | null {
  const bases = new Map<number, number>();
  let currency: Money['currency'] | null = null;
  for (const line of lines) {
    const [rate, amount] = [lineNumber(line, 'vatRate'), lineAmount(line, 'amount')];
    if (rate === null || amount === null || (currency !== null && currency !== amount.currency)) return null;
    currency = amount.currency;
    bases.set(rate, (bases.get(rate) ?? 0) + amount.minor);
  }
  if (currency === null) return null;
  const minor = [...bases].reduce((sum, [rate, base]) => sum + roundedShare(base, rate), 0);
  return money(minor, currency);
}

function roundedShare(base: number, rate: number): number {
  return Math.sign(base) * Math.round((Math.abs(base) * Math.round(rate * 100)) / 10_000);
}
