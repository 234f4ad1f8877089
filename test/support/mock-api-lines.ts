import type { LinesView } from '#shared/api/lines-view.ts';
import { amount } from './mock-api-parts.ts';

const line = (quantity: number, price: number, total: string) => ({
  quantity,
  unit: 'stuks',
  price,
  amount: amount(total).amount,
});

/** Two kinds of goods in three documents, of which one was charged once too often. */
export const mockLines: LinesView = {
  sources: [
    { origin: 'order', shownPath: '2026-0042/order 2026-0042.pdf' },
    { origin: 'delivery-note', shownPath: '2026-0042/bon_0417.pdf' },
    { origin: 'invoice', shownPath: '2026-0042/factuur_2291.pdf' },
  ],
  rows: [
    {
      key: 'ART-1001',
      label: 'ART-1001 Bureaustoel',
      cells: [line(4, 189, '756.00'), line(4, 189, '756.00'), line(5, 189, '945.00')],
      differs: { quantity: true, price: false },
    },
    {
      key: 'ART-2040',
      label: 'ART-2040 Bureaulamp',
      cells: [line(10, 47.86, '478.60'), null, line(10, 47.86, '478.60')],
      differs: { quantity: false, price: false },
    },
  ],
};
