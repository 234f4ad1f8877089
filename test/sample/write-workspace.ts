import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawPaper } from './draw-paper.ts';
import type { Workspace } from './sample-types.ts';
import { ublInvoice } from './ubl-invoice.ts';
import { writeRegisters } from './write-registers.ts';

/** Writes every file of a workspace below `folder`. Gives the path and the bytes of each document. Throws when it cannot write. */
export async function writeWorkspace(
  workspace: Workspace,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
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
  for (const [file, bytes] of drawn) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  await writeRegisters(workspace, folder);
  return drawn;
}
