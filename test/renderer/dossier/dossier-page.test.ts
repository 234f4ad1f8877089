import { describe, expect, test } from 'vitest';
import { pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();
const dossier = `dossier/${encodeURIComponent('order:20260042')}`;

describe('a dossier', () => {
  test('marks the place on the page and the cell, and steps through the findings', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      const mark = page.locator('.page-mark-wrong');
      await mark.waitFor();
      const inSight = await mark.evaluate((element) => {
        const pane = element.closest('.page-pane')?.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return pane !== undefined && box.top >= pane.top && box.bottom <= pane.bottom;
      });
      expect([inSight, await page.locator('.is-cell').textContent()]).toEqual([true, '1.234,56']);
      await page.keyboard.press(']');
      await page.getByText('2 van 2', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Vorige', exact: true }).click();
      await page.getByText('1 van 2', { exact: true }).waitFor();
    });
  });
});
