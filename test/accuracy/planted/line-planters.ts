import type { DocumentType } from '#shared/domain/document-type.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { LineSaid } from '../../support/trade-lines.ts';
import { onPapers, said } from './alter.ts';
import type { PlainCase } from './plain-case.ts';
import type { Planter } from './planters.ts';

/** Errors in the lines of one document of an order. */
export const linePlanters: readonly Planter[] = [
  onLines('line: more invoiced than ordered', 'lines-agree', null, 'invoice', ([first, ...rest]) =>
    first ? [{ ...first, quantity: Number(first.quantity) + 1 }, ...rest] : [],
  ),
  onLines('line: more delivered than ordered', 'lines-agree', null, 'delivery-note', ([first, ...rest]) =>
    first ? [{ ...first, quantity: Number(first.quantity) + 1 }, ...rest] : [],
  ),
  onLines('line: VAT in the price', 'lines-agree', 'vat-included', 'invoice', ([first, ...rest]) =>
    first ? [priced(first, Number(first.unitPrice) * 1.21), ...rest] : [],
  ),
  onLines(
    'line: decimal of the price shifted',
    'lines-agree',
    'decimal-shifted',
    'invoice',
    ([first, ...rest]) => (first ? [priced(first, Number(first.unitPrice) * 10), ...rest] : []),
  ),
  onLines('line: article that was not ordered', 'lines-agree', null, 'invoice', (lines) => [
    ...lines,
    { article: 'X-9', description: 'Toeslag', quantity: 1, unitPrice: 75, amount: '75.00', vatRate: 21 },
  ]),
  onLines(
    'line: counted in another unit',
    'lines-agree',
    'other-unit',
    'delivery-note',
    ([first, ...rest]) => (first ? [{ ...first, quantity: Number(first.quantity) * 12 }, ...rest] : []),
  ),
  {
    name: 'line: delivered and not invoiced',
    check: 'delivered-goods-invoiced',
    cause: null,
    plant: (one) => {
      const [gross, net] = [one.register['totalGross'], one.register['totalNet']];
      if (one.type !== 'order' || gross?.kind !== 'amount' || net?.kind !== 'amount') return null;
      return onPapers(one, 'invoice', (paper) => {
        const [first] = paper.lines ?? [];
        if (!first) return paper;
        const minor = Math.round(Number(first.amount) * 100);
        const vat = Math.round(minor * 0.21);
        const amount = (cents: number) => ({ kind: 'amount', amount: money(cents, euro) }) as const;
        const totals = { totalNet: amount(minor), totalVat: amount(vat), totalGross: amount(minor + vat) };
        return { ...said(paper, totals), lines: [first] };
      });
    },
  },
  onLines('line: not worked out well', 'lines-add-up', null, 'invoice', ([first, ...rest]) =>
    first ? [{ ...first, amount: (Number(first.amount) + 7.31).toFixed(2) }, ...rest] : [],
  ),
];

function priced(line: LineSaid, price: number): LineSaid {
  const each = Math.round(price * 100) / 100;
  return { ...line, unitPrice: each, amount: (each * Number(line.quantity)).toFixed(2) };
}

function onLines(
  name: string,
  check: string,
  cause: LikelyCause | null,
  paper: DocumentType,
  change: (lines: readonly LineSaid[]) => readonly LineSaid[],
): Planter {
  return {
    name,
    check,
    cause,
    plant: (one: PlainCase) =>
      one.type === 'order'
        ? {
            ...one,
            documents: one.documents.map((document) =>
              document.type === paper && document.lines
                ? { ...document, lines: change(document.lines) }
                : document,
            ),
          }
        : null,
  };
}
