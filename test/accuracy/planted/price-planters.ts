import { date } from '../../support/a-dossier.ts';
import { aMasterRow } from '../../support/a-workspace.ts';
import { identifier } from './alter.ts';
import type { PlainCase } from './plain-case.ts';
import type { WorldPlanter } from './world-planters.ts';

/** Prices that are not those of the price list of this customer on that day. */
export const pricePlanters: readonly WorldPlanter[] = [
  {
    name: 'price that differs from the price list',
    check: 'price-in-list',
    cause: null,
    plant: (world, one) => {
      const line = firstLine(one);
      if (line === null) return null;
      return {
        ...world,
        cases: [one],
        master: [...world.master, priceRow(one, line, line.price + 0.37, 2)],
      };
    },
  },
  {
    name: 'price of the list before',
    check: 'price-in-list',
    cause: null,
    plant: (world, one) => {
      const line = firstLine(one);
      if (line === null) return null;
      const old = priceRow(one, line, line.price, 2, { validUntil: date('2025-12-31') });
      const now = priceRow(one, line, line.price * 1.05 + 0.2, 3, { validFrom: date('2026-01-01') });
      return { ...world, cases: [one], master: [...world.master, old, now] };
    },
  },
];

interface Priced {
  readonly article: string;
  readonly price: number;
}

function firstLine(one: PlainCase): Priced | null {
  if (one.type !== 'order') return null;
  const line = one.documents
    .flatMap(({ lines = [] }) => lines)
    .find(({ unitPrice }) => unitPrice !== undefined);
  return line ? { article: `${line.article}`, price: Number(line.unitPrice) } : null;
}

/** Only for this customer, of whom the world has one order with this article at this price. */
function priceRow(
  { register }: PlainCase,
  { article }: Priced,
  listed: number,
  row: number,
  more: PlainCase['register'] = {},
) {
  const { customerNumber = identifier('') } = register;
  const unitPrice = { kind: 'number', number: Math.round(listed * 100) / 100 } as const;
  return aMasterRow(
    'article',
    { articleNumber: identifier(article), unitPrice, customerNumber, ...more },
    row,
  );
}
