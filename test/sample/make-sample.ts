import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flawlessWorkspace } from './flawless-workspace.ts';
import { writeWorkspace } from './write-workspace.ts';

/** Writes the sample below `folder`: always the same bytes. What stood in `<folder>/voorbeeldmap` goes. */
export async function makeSample(folder: string): Promise<void> {
  const workspaceFolder = join(folder, 'voorbeeldmap');
  await rm(workspaceFolder, { recursive: true, force: true });
  await writeWorkspace(flawlessWorkspace(), workspaceFolder);
}

if (import.meta.main) await makeSample(process.argv[2] ?? 'dist/sample');
