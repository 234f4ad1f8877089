import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawPaper } from '../sample/draw-paper.ts';
import { paperOf } from '../sample/edit-workspace.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';

/** What lies in the folder, with what a run without any register has to understand of it. */
export interface NoRegisterFolder {
  /** Orders with the documents in their folder; paths below the folder, with `/`. */
  readonly orders: readonly { readonly order: string; readonly files: readonly string[] }[];
  readonly purchases: readonly { readonly invoice: string; readonly file: string }[];
}

const orders = ['2026-00032', '2026-00036', '2026-00047'] as const;
const purchases = ['NB-260187', 'INV-10432', 'LD/2026/077'] as const;

/** Fills a folder with right documents of three orders and three purchase invoices, and with no spreadsheet at all. */
export async function makeNoRegisterFolder(folder: string): Promise<NoRegisterFolder> {
  const workspace = flawlessWorkspace();
  const perOrder = orders.map((order) => ({
    order,
    papers: workspace.papers.filter((paper) => paper.file.includes(`/${order} `)),
  }));
  const perPurchase = purchases.map((invoice) => ({ invoice, paper: paperOf(workspace, invoice) }));
  const papers = [...perOrder.flatMap((entry) => entry.papers), ...perPurchase.map((entry) => entry.paper)];
  for (const paper of papers) {
    const target = join(folder, paper.file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await drawPaper(paper));
  }
  return {
    orders: perOrder.map((entry) => ({ order: entry.order, files: entry.papers.map(({ file }) => file) })),
    purchases: perPurchase.map(({ invoice, paper }) => ({ invoice, file: paper.file })),
  };
}
