import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSample } from './describe-sample.ts';
import { expectedFindings } from './expected-findings.ts';
import { flawlessWorkspace } from './flawless-workspace.ts';
import { plantMistakes, type SampleDay } from './plant-mistakes.ts';
import type { Workspace } from './sample-types.ts';
import { writeRegisters } from './write-registers.ts';
import { writeWorkspace } from './write-workspace.ts';

export interface SampleOptions {
  /** `before`: as the folder was on an earlier day, so that a second run sees what was changed. */
  readonly day?: SampleDay;
}

/**
 * Writes the sample workspace to `<folder>/voorbeeldmap`, and beside it the page and the list of what there is to find.
 * `<folder>/eerder` holds the spreadsheets of the earlier day. The same bytes every time. What stood in `<folder>/voorbeeldmap`
 * goes. Throws when the folder cannot be written.
 */
export async function makeSample(folder: string, options: SampleOptions = {}): Promise<void> {
  const workspaceFolder = join(folder, 'voorbeeldmap');
  const { workspace, findings } = plantMistakes(flawlessWorkspace(), options.day ?? 'today');
  await rm(workspaceFolder, { recursive: true, force: true });
  await mkdir(workspaceFolder, { recursive: true });
  const files = await writeWorkspace(workspace, workspaceFolder);
  await writeRegisters(plantMistakes(flawlessWorkspace(), 'before').workspace, join(folder, 'eerder'));
  const expected = expectedFindings(findings, files);
  await writeFile(join(folder, 'expected-findings.json'), `${JSON.stringify(expected, null, 2)}\n`);
  await writeFile(join(folder, 'README.md'), describeSample(expected, figuresOf(workspace)));
}

function figuresOf(workspace: Workspace): { orders: number; purchases: number; pdfs: number } {
  return {
    orders: workspace.orders.length,
    purchases: workspace.purchases.length,
    pdfs: workspace.papers.length + workspace.copies.length,
  };
}

if (import.meta.main) await makeSample(process.argv[2] ?? 'dist/sample');
