import type { OrderRow, Paper, PaperKind, PurchaseRow, Workspace } from './sample-types.ts';

/** The workspace with the register row of one order changed; throws when there is no such row. */
export function editOrder(workspace: Workspace, order: string, change: Partial<OrderRow>): Workspace {
  if (!workspace.orders.some((row) => row.order === order)) throw new RangeError(`No order ${order}`);
  const orders = workspace.orders.map((row) => (row.order === order ? { ...row, ...change } : row));
  return { ...workspace, orders };
}

/** The workspace with one row of the purchase list changed; throws when there is no such row. */
export function editPurchase(workspace: Workspace, invoice: string, change: Partial<PurchaseRow>): Workspace {
  if (!workspace.purchases.some((row) => row.invoice === invoice)) throw new RangeError(`No row ${invoice}`);
  const purchases = workspace.purchases.map((row) => (row.invoice === invoice ? { ...row, ...change } : row));
  return { ...workspace, purchases };
}

/** The document of this kind of an order, or the purchase invoice with this number. Throws when there is none. */
export function paperOf(workspace: Workspace, number: string, kind: PaperKind = 'invoice'): Paper {
  const found = workspace.papers.find(
    (paper) => paper.kind === kind && (paper.file.includes(`${number} `) || paper.numbers.invoice === number),
  );
  if (found === undefined) throw new RangeError(`No ${kind} of ${number}`);
  return found;
}

/** The workspace with one document replaced by an edited one. */
export function editPaper(workspace: Workspace, paper: Paper, change: Partial<Paper>): Workspace {
  const papers = workspace.papers.map((other) => (other === paper ? { ...other, ...change } : other));
  return { ...workspace, papers };
}

/** The workspace without one document. */
export function dropPaper(workspace: Workspace, paper: Paper): Workspace {
  return { ...workspace, papers: workspace.papers.filter((other) => other !== paper) };
}

/** The workspace with documents added. */
export function addPapers(workspace: Workspace, ...papers: readonly Paper[]): Workspace {
  return { ...workspace, papers: [...workspace.papers, ...papers] };
}
