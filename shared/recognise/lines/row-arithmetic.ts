import type { LineRow, RowNumber } from './read-row.ts';

/** The numbers of one row as they fit together, and whether quantity × price − discount proves them. */
export interface FittedRow {
  readonly proof: 'sum' | 'contradiction' | 'none';
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly discount: number | null;
  readonly amount: number | null;
}

/** Prices are printed for one unit, for ten, a hundred or a thousand. */
const units = [1, 100, 1000, 10];

/** Chooses the readings of a row that make quantity × price − discount the amount; what stays open without that is null. */
export function fitRow(row: LineRow): FittedRow {
  const number = (name: 'quantity' | 'unitPrice' | 'discount' | 'amount') => row.numbers.get(name);
  const [quantity, price, amount] = [number('quantity'), number('unitPrice'), number('amount')];
  const discount = number('discount');
  const plain: FittedRow = {
    proof: 'none',
    quantity: only(quantity),
    unitPrice: only(price),
    discount: only(discount),
    amount: only(amount),
  };
  if (!quantity || !price || !amount) return plain;
  for (const per of units) {
    for (const [q, p, a] of combinations(quantity, price, amount)) {
      const whole = (q * p) / per;
      const taken = discountOf(whole, row.numbers.get('discountPercent'), discount);
      if (!taken.some((less) => isNear(whole - less, a, q))) continue;
      return { ...plain, proof: 'sum', quantity: q, unitPrice: p / per, amount: a };
    }
  }
  return { ...plain, proof: 'contradiction' };
}

function only(number: RowNumber | undefined): number | null {
  const [first, second] = number?.readings ?? [];
  return first === undefined || second !== undefined ? null : first;
}

function* combinations(
  quantity: RowNumber,
  price: RowNumber,
  amount: RowNumber,
): Generator<readonly [number, number, number]> {
  for (const q of quantity.readings) {
    for (const p of price.readings) {
      for (const a of amount.readings) yield [q, p, a];
    }
  }
}

/** The price may be before or after its discount; a discount without a sign in its column may be a percentage. */
function discountOf(
  whole: number,
  percent: RowNumber | undefined,
  discount: RowNumber | undefined,
): readonly number[] {
  const rate = only(percent);
  const less = only(discount);
  return [
    0,
    ...(rate === null ? [] : [(whole * Math.abs(rate)) / 100]),
    ...(less === null ? [] : [Math.abs(less), (whole * Math.abs(less)) / 100]),
  ];
}

/** To the cent, and half a hundredth of a cent per unit for a price that was rounded; signs may differ on a credit note. */
function isNear(expected: number, amount: number, quantity: number): boolean {
  const tolerance = 0.011 + Math.min(0.5, 0.00005 * Math.abs(quantity));
  return Math.abs(Math.abs(expected) - Math.abs(amount)) <= tolerance;
}
