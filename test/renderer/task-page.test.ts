import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKit } from '../support/page-kit.ts';

const { on } = pageKit();
const rows = (page: Page) => page.locator('.item-row').allTextContents();
const saying = async (page: Page, text: string) => (await rows(page)).filter((row) => row.includes(text));

describe('a task while the telephone rings', () => {
  test('takes two keys beside its words, wherever the person is, and is taken back by Ctrl+Z', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('Control+b');
      await page.keyboard.type('Bel terug over de levering');
      await page.keyboard.press('Enter');
      await page.getByText('Taak gemaakt').waitFor();
      expect(await saying(page, 'Bel terug over de levering')).toHaveLength(1);
      await page.keyboard.press('Control+z');
      await page.getByText('Ongedaan gemaakt').waitFor();
      expect(await saying(page, 'Bel terug over de levering')).toEqual([]);
    });
  });

  test('has its day in plain Dutch, says how that was understood, and is not made with a day that is not', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('Control+b');
      await page.keyboard.type('Bel over de pakbon');
      const when = page.getByLabel('Wanneer');
      const understood = async () =>
        page.locator(`[id="${await when.getAttribute('aria-describedby')}"]`).textContent();
      await when.fill('morgen 14u');
      expect(await understood()).toContain('14:00');
      await when.fill('zo snel mogelijk');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').count()).toBe(1);
      expect(await saying(page, 'Bel over de pakbon')).toEqual([]);
      await when.fill('vóór 15:00');
      await page.keyboard.press('Enter');
      await page.getByText('Taak gemaakt').waitFor();
      expect(await saying(page, 'Bel over de pakbon')).toHaveLength(1);
    });
  });
});
