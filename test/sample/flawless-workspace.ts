import { suppliers } from './company.ts';
import { papersOf, rowOf } from './order-papers.ts';
import { makeOrders } from './orders.ts';
import { makePurchases, purchasePaperOf, purchaseRowOf } from './purchases.ts';
import { startRandom } from './random.ts';
import type { Workspace } from './sample-types.ts';

const seed = 20_260_316;

/** The whole administration as it would be without a single mistake. */
export function flawlessWorkspace(): Workspace {
  const orders = makeOrders(startRandom(seed));
  const purchases = makePurchases(startRandom(seed + 1));
  return {
    orders: orders.map(rowOf),
    purchases: purchases.map(purchaseRowOf),
    suppliers: suppliers.map((supplier) => supplier.party),
    papers: [...orders.flatMap(papersOf), ...purchases.map(purchasePaperOf)],
    copies: [],
    ublBeside: [],
  };
}
