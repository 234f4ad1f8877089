import { suppliers } from './company.ts';
import { withCreditNotes } from './credit-notes.ts';
import { papersOf, rowOf } from './order-papers.ts';
import { makeOrders } from './orders.ts';
import { makePurchases, purchasePaperOf, purchaseRowOf } from './purchases.ts';
import { startRandom } from './random.ts';
import type { Paper, Workspace } from './sample-types.ts';

const seed = 20_260_316;

/** The whole administration as it would be without a single mistake. */
export function flawlessWorkspace(): Workspace {
  const orders = makeOrders(startRandom(seed));
  const purchases = makePurchases(startRandom(seed + 1));
  return withCreditNotes({
    orders: orders.map(rowOf),
    purchases: purchases.map(purchaseRowOf),
    suppliers: suppliers.map((supplier) => supplier.party),
    papers: [...orders.flatMap(papersOf), ...purchases.map(purchasePaperOf).map(withInvoiceInside)],
    copies: [],
    ublBeside: ['Inkoop/NB-260214.pdf'],
  });
}

/** One supplier sends Factur-X: the invoice as XML inside its PDF. */
function withInvoiceInside(paper: Paper): Paper {
  return paper.numbers.invoice === 'F26.0412' ? { ...paper, embedded: 'factur-x' } : paper;
}
