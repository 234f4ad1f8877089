import { globSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../sample/draw-paper.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import { openPage, startHost } from '../support/browser-host.ts';
import { dropFile } from '../support/drop-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dossier = `#/dossier/${encodeURIComponent('order:202600048')}`;

async function sampleOpen(
  state: string,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const open = await openPage((await startHost(state)).address);
  await open.page.getByRole('button', { name: /voorbeeldmap/i }).click();
  await open.page.getByRole('grid').waitFor({ timeout: 60_000 });
  return open;
}

/** Drops a file on the line of a missing document. */
async function dropOnMissing(page: Page): Promise<void> {
  const paper = flawlessWorkspace().papers.find(
    ({ file }) => file.includes('2026-00048') && /pakbon|afleverbon/i.test(file),
  );
  if (!paper) throw new Error('The sample has no delivery note for 2026-00048');
  await dropFile(page, { name: 'van de chauffeur.pdf', bytes: await drawPaper(paper) }, '.requirement-drop');
}

describe('filing', () => {
  it('a file on a missing document is copied, completes the dossier, and is taken back', async () => {
    const state = temporaryFolder();
    const { page, complaints } = await sampleOpen(state);
    const copies = () => globSync('**/2026-00048*/Afleverbon 2026-00048.pdf', { cwd: state });
    await page.evaluate((address) => window.location.assign(address), dossier);
    await page.locator('.requirement-missing').waitFor();
    await dropOnMissing(page);
    await page.getByRole('dialog').getByText('Met dit bestand is het dossier volledig.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await page.locator('.dossier-status-complete').waitFor({ timeout: 60_000 });
    expect(copies()).toHaveLength(1);

    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(copies, { timeout: 20_000 }).toHaveLength(0);
    expect(complaints).toEqual([]);
  }, 150_000);

  it('the monthly overview leads from a bar to the items behind it, and to the daily list', async () => {
    const { page, complaints } = await sampleOpen(temporaryFolder());
    await page.evaluate(() => window.location.assign('#/overview'));
    await page.locator('section[aria-labelledby="side-department"] .side-bar').first().click();
    const behind = await page.getByRole('dialog').getByRole('listitem').count();
    await page.getByRole('dialog').getByRole('button', { name: 'Toon in Vandaag' }).click();
    await page.getByRole('grid').waitFor();
    expect(behind).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  }, 150_000);
});
