import { describe, expect, test } from 'vitest';
import { pageKit } from '../support/page-kit.ts';

const { on } = pageKit();

describe('the history', () => {
  test('is read by day, searched by word, and leads to the dossier', async () => {
    await on({ query: 'scene=day', screen: 'history' }, async (page) => {
      const lines = page.locator('.history-row');
      await lines.first().waitFor();
      expect(await lines.count()).toBe(2);
      await page.getByRole('searchbox').fill('maandag');
      await page.getByText('1 regel').waitFor();
      expect(await lines.first().textContent()).toContain('krijgt maandag antwoord');
      await page.getByRole('searchbox').fill('nergens');
      await page.getByText('Niets gevonden').waitFor();
      await page.getByRole('searchbox').fill('');
      await page.getByLabel('Dag').first().fill('2-3-2026');
      await page.getByText('maandag 02-03-2026').waitFor();
      await lines.first().getByRole('link', { name: '2026-0042' }).click();
      await page.getByRole('heading', { name: 'Geschiedenis' }).waitFor();
    });
  });

  test('of one item is a step away from it', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.getByRole('grid').waitFor();
      await page.locator('.item-detail').getByRole('link', { name: 'Geschiedenis' }).click();
      await page.getByText('Alles over:').waitFor();
      await page.getByRole('link', { name: 'Alle geschiedenis' }).click();
      await page.getByRole('button', { name: 'Dag eerder' }).waitFor();
    });
  });
});
