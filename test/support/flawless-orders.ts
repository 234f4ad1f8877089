import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import type { Workspace } from '../sample/sample-types.ts';

/** The first orders of the sample, each with its papers and without a mistake, and nothing else. */
export function flawlessOrders(count: number): Workspace {
  const all = flawlessWorkspace();
  const orders = all.orders.slice(0, count);
  const folders = orders.map(({ order }) => `Orders/${order} `);
  return {
    ...all,
    orders,
    purchases: [],
    papers: all.papers.filter(({ file }) => folders.some((folder) => file.startsWith(folder))),
    copies: [],
    ublBeside: [],
  };
}
