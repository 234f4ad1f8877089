import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawPaper } from './draw-paper.ts';
import type { Workspace } from './sample-types.ts';
import { ublInvoice } from './ubl-invoice.ts';
import { purchaseList } from './write-purchase-list.ts';
import { orderWorkbook, supplierWorkbook } from './write-workbooks.ts';

/** Writes every file of a workspace below `folder`. Throws when the folder cannot be written. */
export async function writeWorkspace(workspace: Workspace, folder: string): Promise<void> {
  const drawn = new Map<string, Uint8Array>();
  for (const paper of workspace.papers) drawn.set(paper.file, await drawPaper(paper));
  for (const copy of workspace.copies) {
    const original = drawn.get(copy.of);
    if (original === undefined) throw new RangeError(`No paper to copy: ${copy.of}`);
    drawn.set(copy.file, original);
  }
  for (const file of workspace.ublBeside) {
    const paper = workspace.papers.find((candidate) => candidate.file === file);
    if (paper === undefined) throw new RangeError(`No paper for the UBL file: ${file}`);
    drawn.set(file.replace(/\.pdf$/, '.xml'), new TextEncoder().encode(ublInvoice(paper)));
  }
  drawn.set('Orderoverzicht 2026.xlsx', await orderWorkbook(workspace.orders));
  drawn.set('Inkoopfacturen.csv', purchaseList(workspace.purchases));
  drawn.set('Leveranciers.xlsx', await supplierWorkbook(workspace.suppliers));
  for (const [file, bytes] of drawn) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
