import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../sample/draw-paper.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import { sampleDay } from '../support/sample-day.ts';

const day = sampleDay();

/** The invoice that the sample lacks, without any number, under a name that only hints at its order. */
async function hintingInvoice(folder: string): Promise<void> {
  const paper = flawlessWorkspace().papers.find(
    ({ file, kind }) => kind === 'invoice' && file.includes('2026-00043'),
  );
  if (!paper) throw new Error('The sample has no invoice for 2026-00043');
  const numbers = { ...paper.numbers, invoice: null, order: null, reference: null, deliveryNote: null };
  const binnen = join(folder, 'state', 'voorbeeldmap', 'Binnen');
  mkdirSync(binnen, { recursive: true });
  writeFileSync(join(binnen, 'PO202600043.pdf'), await drawPaper({ ...paper, numbers }));
}

async function check(page: Page): Promise<void> {
  const ended = page.waitForResponse((response) => response.url().endsWith('/api/getUnlinked'));
  await page
    .getByRole('button', { name: /^(Nu controleren|Controleren met)/ })
    .first()
    .click();
  await ended;
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}

describe('a loose document', () => {
  it('shows its page from the daily list with Enter, and leads to where it can be linked', async () => {
    const { page } = day;
    await page.getByRole('searchbox').fill('OB 2026-00099.pdf');
    await page.getByRole('row', { name: /OB 2026-00099\.pdf/ }).click();
    await page.keyboard.press('Enter');
    const seen = page.getByRole('dialog');
    await seen.getByRole('img', { name: /OB 2026-00099\.pdf/ }).waitFor();
    await seen.getByRole('link', { name: 'Losse stukken' }).click();
    await page.locator('[aria-current=true]', { hasText: 'OB 2026-00099.pdf' }).waitFor();
    expect(await seen.count()).toBe(0);
    await page.getByRole('link', { name: 'Vandaag' }).click();
    await page.getByRole('searchbox').fill('');
  });

  it('is suggested with the reason, accepted with one key, and stays so after a restart; undo makes it loose', async () => {
    const { page, folder } = day;
    await hintingInvoice(folder);
    await page.getByRole('link', { name: /Losse stukken/ }).click();
    await check(page);
    const waiting = page.getByRole('button', { name: /PO202600043\.pdf/ });
    await waiting.click();
    await page.getByText('bestandsnaam bevat 202600043').waitFor();
    await page.keyboard.press('a');
    await page.getByText('Gekoppeld aan 2026-00043.').waitFor();
    await waiting.waitFor({ state: 'detached' });

    const again = await day.restart();
    await again.getByRole('searchbox').fill('2026-00043');
    await again.getByText(/^\d+ van \d+ punten?$/).waitFor();
    expect(await again.getByRole('grid').getByText('Verkoopfactuur ontbreekt').count()).toBe(0);
    await again.getByRole('link', { name: /Losse stukken/ }).click();
    await again.getByRole('button', { name: /INV-10477\.pdf/ }).waitFor();
    expect(await again.getByRole('button', { name: /PO202600043\.pdf/ }).count()).toBe(0);

    await again.keyboard.press('Control+z');
    await again.getByText('Ongedaan gemaakt: Koppeling bevestigd').waitFor();
    await again.getByRole('button', { name: /PO202600043\.pdf/ }).waitFor();
  });
});
