import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();
const screen = (key: string) => `dossier/${encodeURIComponent(`order:${key}`)}`;

/** The finding about which three places say something. */
async function changedAfterInvoice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Het orderbedrag is gewijzigd/ }).click();
  await page.locator('.page-pane img').first().waitFor();
}

describe('the evidence', () => {
  test('stands as a pair at first, and more documents beside it when they are asked for', async () => {
    await on({ query: 'scene=day', screen: screen('20260044') }, async (page) => {
      await changedAfterInvoice(page);
      const panes = page.locator('.evidence-pair .evidence-pane');
      const places = page.getByRole('group', { name: 'Plaatsen: 3' });
      expect(await panes.count()).toBe(2);
      await places.getByRole('button', { name: /bevestiging_0042\.pdf/ }).click();
      await panes.nth(2).locator('img').waitFor();
      const tops = await panes.evaluateAll((all) => all.map((pane) => pane.getBoundingClientRect().left));
      expect(new Set(tops).size).toBeGreaterThan(1);
      expect(await barriers(page)).toEqual([]);
      await places.getByRole('button', { name: /bevestiging_0042\.pdf/ }).click();
      expect(await panes.count()).toBe(2);
    });
  });

  test('tells between the two what was expected and found, the difference and the likely cause', async () => {
    await on({ query: 'scene=day', screen: screen('20260044') }, async (page) => {
      await changedAfterInvoice(page);
      const facts = page.locator('.evidence-between').locator('dt, dd');
      expect(await facts.allTextContents()).toEqual([
        'Verwacht',
        '€ 880,00',
        'Gevonden',
        '€ 968,00',
        'Verschil',
        expect.stringContaining('€'),
        'Vermoedelijke oorzaak',
        expect.any(String),
      ]);
    });
  });

  test('shows whole columns beside the row numbers, because half an amount is another amount', async () => {
    await on({ query: 'scene=day', screen: screen('20260042') }, async (page) => {
      const pane = page.locator('.cell-pane').first();
      await pane.locator('.is-cell').waitFor();
      const cut = await pane.evaluate((element) => {
        const right = element.querySelector('thead td')?.getBoundingClientRect().right ?? Number.NaN;
        const heads = [...element.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());
        return {
          scrolled: element.scrollLeft > 0,
          heads: heads.filter((head) => head.left < right - 2 && head.right > right + 2).length,
        };
      });
      expect(cut).toEqual({ scrolled: true, heads: 0 });
    });
  });

  test('has text that can be searched, with the places marked and stepped through', async () => {
    await on({ query: 'scene=day', screen: screen('20260042') }, async (page) => {
      await page.locator('.page-pane img').waitFor();
      const box = page.getByRole('searchbox', { name: 'Zoeken in dit document' });
      await page.locator('.page-pane').focus();
      await page.keyboard.press('Control+f');
      await expect
        .poll(() => box.evaluate((element) => element === document.activeElement), { timeout: 20_000 })
        .toBe(true);
      await page.keyboard.type('a');
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: /^1 van \d/ })
        .waitFor();
      await page.locator('.page-mark-hit').waitFor();
      await page.getByRole('button', { name: 'Volgende plaats' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /^2 van \d/ })
        .waitFor();
      await box.fill('staat er niet');
      await page.keyboard.press('Enter');
      await page.getByText('Niet gevonden', { exact: true }).waitFor();
    });
  });

  test('has text that can be selected, and is copied as lines', async () => {
    await on({ query: 'scene=day', screen: screen('20260042') }, async (page) => {
      await page.locator('.text-layer span').first().waitFor();
      const copied = await page.evaluate(() => {
        const words = [...document.querySelectorAll('.text-layer span')];
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.text-layer') ?? document.body);
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
        const clipboardData = new DataTransfer();
        words[0]?.dispatchEvent(
          new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
        );
        return { text: clipboardData.getData('text/plain'), words: words.map((word) => word.textContent) };
      });
      expect(copied.text.split(/[ \n]/)).toEqual(copied.words);
      expect(copied.text).toContain('\n');
    });
  });
});
