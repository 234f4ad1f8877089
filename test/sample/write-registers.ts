import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './sample-types.ts';
import { purchaseList } from './write-purchase-list.ts';
import { orderWorkbook, supplierWorkbook } from './write-workbooks.ts';

/** Writes the three spreadsheets of a workspace into `folder`. Throws when the folder cannot be written. */
export async function writeRegisters(workspace: Workspace, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Orderoverzicht 2026.xlsx'), await orderWorkbook(workspace.orders));
  await writeFile(join(folder, 'Inkoopfacturen.csv'), purchaseList(workspace.purchases));
  await writeFile(join(folder, 'Leveranciers.xlsx'), await supplierWorkbook(workspace.suppliers));
}
