import type { LineRow, RowNumber } from './read-row.ts';

/** The numbers of one row as they fit together, and whether quantity × price − discount proves them. */
export interface FittedRow {
  readonly proof: 'sum' | 'contradiction' | 'none';
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly discount: number | null;
  readonly discountPercent: number | null;
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
    discountPercent: only(row.numbers.get('discountPercent')),
    amount: only(amount),
  };
  if (!quantity || !price || !amount) return plain;
  for (const per of units) {
    for (const [q, p, a] of combinations(quantity, price, amount)) {
      const whole = (q * p) / per;
      const taken = discountOf(whole, row.numbers.get('discountPercent'), discount);
      const fits = taken.find(({ less }) => isNear(whole - less, a, q));
      if (!fits) continue;
      const isRate = fits.as === 'rate' && plain.discountPercent === null;
      const rate = isRate ? { discount: null, discountPercent: plain.discount } : {};
      return { ...plain, ...rate, proof: 'sum', quantity: q, unitPrice: p / per, amount: a };
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

interface Taken {
  readonly less: number;
  readonly as: 'nothing' | 'rate' | 'amount';
}

/** The price may be before or after its discount; a discount without a sign in its column may be a percentage. */
function discountOf(
  whole: number,
  percent: RowNumber | undefined,
  discount: RowNumber | undefined,
): readonly Taken[] {
  const rate = only(percent);
  const less = only(discount);
  return [
    { less: 0, as: 'nothing' },
    ...(rate === null ? [] : [{ less: (whole * Math.abs(rate)) / 100, as: 'rate' as const }]),
    ...(less === null
      ? []
      : [
          { less: Math.abs(less), as: 'amount' as const },
          { less: (whole * Math.abs(less)) / 100, as: 'rate' as const },
        ]),
  ];
}

/** To the cent, and half a hundredth of a cent per unit for a price that was rounded; signs may differ on a credit note. */
function isNear(expected: number, amount: number, quantity: number): boolean {
  const tolerance = 0.011 + Math.min(0.5, 0.00005 * Math.abs(quantity));
  return Math.abs(Math.abs(expected) - Math.abs(amount)) <= tolerance;
}
