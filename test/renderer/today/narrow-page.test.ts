import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { itemActs } from '#renderer/finding/item-acts.ts';
import { activeWhat, gridHasFocus, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('narrowing the list', () => {
  test.each([
    ['Ernst', 'severity'],
    ['Afdeling', 'department'],
    ['Relatie', 'party'],
    ['Type', 'type'],
    ['Soort', 'class'],
    ['Status', 'status'],
  ])('by %s shows as many items as the value says, and only those', async (facet) => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.getByRole('search').getByRole('button', { name: facet, exact: true }).click();
      const value = page.locator('.facet-values li').first();
      const count = await value.locator('.count').textContent();
      await value.getByRole('checkbox').check();
      await page.keyboard.press('Escape');
      const shown = count === '26' ? '26 punten' : `${count} van 26 punten`;
      await page.getByText(shown, { exact: true }).waitFor();
      expect(await page.getByRole('grid').getAttribute('aria-rowcount')).not.toBe('1');
    });
  });

  test.each(['department', 'party', 'type', 'class', 'status'])('groups by %s', async (grouping) => {
    await on({ query: 'scene=day' }, async (page) => {
      const headings = page.locator('.group-row');
      const before = await headings.allTextContents();
      await page.getByRole('combobox', { name: 'Groeperen op' }).selectOption(grouping);
      await expect.poll(() => headings.allTextContents(), { timeout: 20_000 }).not.toEqual(before);
      const counts = await headings.locator('.count').allTextContents();
      expect(counts.length).toBeGreaterThan(0);
    });
  });

  test('what came in during the day waits, then stands apart at the end, and moves nothing', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      const rows = () => firstRows(page);
      const [active, before] = [await activeWhat(page), await rows()];
      await page.evaluate(() => window.mock?.comeIn());
      await page.getByText('Er zijn nieuwe gegevens.').waitFor();
      expect(await rows()).toEqual(before);
      await page.getByRole('button', { name: 'Lijst bijwerken' }).click();
      await page.getByText('27 punten', { exact: true }).waitFor();
      expect([await activeWhat(page), await rows()]).toEqual([active, before]);
      await page.getByRole('grid').focus();
      await page.keyboard.press('End');
      await page.locator('.group-row', { hasText: 'Nieuw binnen sinds vanmorgen 1' }).waitFor();
    });
  });
});

describe('the right mouse button', () => {
  test('offers on an item all that the keys do, and does it', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.locator('.item-row').nth(1).click({ button: 'right' });
      const menu = page.getByRole('menu');
      const keys = await menu.locator('kbd').allTextContents();
      expect(keys).toEqual(
        expect.arrayContaining(['Enter', 'D', 'W', 'V', 'R', 'U', 'B', 'P', 'N', 'T', 'Ctrl+C']),
      );
      expect(itemActs.length).toBeGreaterThanOrEqual(keys.length - 2);
      await menu.getByRole('menuitem', { name: /Gereed melden/ }).click();
      await page.getByText('Gereed gemeld. De volgende controle').waitFor();
      expect(await gridHasFocus(page)).toBe(true);
    });
  });

  test('is about all chosen items when one of them is pointed at', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.locator('.item-row').first().click();
      await page
        .locator('.item-row')
        .nth(2)
        .click({ modifiers: ['Shift'] });
      await page.locator('.item-row').nth(1).click({ button: 'right' });
      await page
        .getByRole('menuitem', { name: /Oppakken|Toewijzen/ })
        .first()
        .click();
      await page
        .getByText(/3 punten/)
        .first()
        .waitFor();
    });
  });
});

/** The first items on screen, with where they stand. */
function firstRows(page: Page): Promise<readonly string[]> {
  return page
    .locator('.item-row')
    .evaluateAll((all) =>
      all.slice(0, 5).map((row) => `${Math.round(row.getBoundingClientRect().top)} ${row.textContent}`),
    );
}

describe('a low window', () => {
  test('shows what a drawer holds in the place of the item, so that rows of the list stay in sight', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.locator('.item-detail').waitFor();
      const drawer = page.getByRole('button', { name: 'Sinds de vorige dag' });
      await drawer.click();
      await page.locator('.item-detail').waitFor({ state: 'hidden' });
      const grid = await page.getByRole('grid').boundingBox();
      expect(grid?.height).toBeGreaterThan(200);
      await drawer.click();
      await page.locator('.item-detail').waitFor();
    });
  });
});
