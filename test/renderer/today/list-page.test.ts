import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { activeWhat, gridHasFocus, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();
const activeKey = (page: Page) => page.locator('.item-row.is-active .cell-dossier b').textContent();
const grid = (page: Page) => page.getByRole('grid');

describe('the list', () => {
  test('with 10,000 items draws only what is in sight and goes by key to both ends', async () => {
    await on({ query: 'scene=many' }, async (page) => {
      const before = await activeKey(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = await activeKey(page);
      await page.keyboard.press('End');
      const last = await page.locator('.item-row.is-active').getAttribute('aria-rowindex');
      await page.keyboard.press('Home');
      const drawn = await page.locator('.item-row').count();
      expect([before, second, last, await activeKey(page)]).toEqual([
        '2026-0042',
        '2026-0043',
        '10010',
        '2026-0042',
      ]);
      expect(drawn).toBeLessThan(60);
      expect(await grid(page).getAttribute('aria-rowcount')).toBe('10010');
    });
  });

  test('names the active row to screen readers, also when it is scrolled out of sight', async () => {
    await on({ query: 'scene=many' }, async (page) => {
      await page.keyboard.press('PageDown');
      await grid(page).evaluate((element) => element.scrollTo(0, 200_000));
      await page.waitForTimeout(100);
      const named = await grid(page).evaluate((element) => {
        const id = element.getAttribute('aria-activedescendant');
        return id === null ? null : document.getElementById(id)?.getAttribute('aria-selected');
      });
      expect(named).toBe('true');
    });
  });

  test('keeps the active row in sight, however quickly keys and wheel follow each other', async () => {
    await on({ query: 'scene=many' }, async (page) => {
      const wayOut = () =>
        page.locator('.item-row.is-active').evaluate((row) => {
          const frame = row.closest('[role=grid]')?.getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          return frame === undefined
            ? null
            : Math.round(Math.max(0, frame.top + 30 - top, bottom - frame.bottom));
        });
      const inSight = () => expect.poll(wayOut, { timeout: 3000 }).toBe(0);
      const pressed = async (...keys: readonly string[]) => {
        await Promise.all(keys.map((key) => page.keyboard.press(key)));
        await inSight();
      };
      await pressed('PageDown', 'PageDown', 'PageDown');
      await pressed('End', 'Home');
      await pressed('End');
      await pressed('ArrowUp');
      await grid(page).evaluate((element) => element.scrollTo(0, 200_000));
      await expect.poll(wayOut).toBeGreaterThan(0);
      await pressed('ArrowUp');
      await page.getByRole('columnheader', { name: 'Bedrag' }).click();
      await inSight();
    });
  });

  test('gives the next item the focus after a decision, and Ctrl+Z takes the decision back', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      const [first, claimed] = [await activeWhat(page), page.getByRole('button', { name: 'gereed gemeld' })];
      await page.keyboard.press('d');
      await page.getByText('Gereed gemeld. De volgende controle').waitFor();
      expect([await activeWhat(page), await claimed.textContent()]).toEqual([
        'De afleverbon ontbreekt.',
        expect.stringContaining('3'),
      ]);
      expect(await gridHasFocus(page)).toBe(true);
      await page.keyboard.press('Control+z');
      await page.getByText('Ongedaan gemaakt').waitFor();
      expect(await claimed.textContent()).toContain('2');
      await page.keyboard.press('ArrowUp');
      expect(await activeWhat(page)).toBe(first);
    });
  });

  test('keeps single letters out of the search box, and finds by words', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('Control+f');
      await searchHasFocus(page);
      await page.keyboard.type('fictief afleverbon');
      await page.getByText('0 van 26 punten').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await searchHasFocus(page);
      await page.keyboard.type('fictief 2026-0044 gewijzigd');
      await page.getByText('1 van 26 punten').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /2026-0044/ }).waitFor();
      await page.goBack();
      await page.getByText('1 van 26 punten').waitFor();
      const calls = await page.evaluate(
        () => window.mock?.calls.filter((name) => name === 'changeItem').length,
      );
      expect(calls).toBe(0);
    });
  });

  test('writes a note and goes back to the same row', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('n');
      await page.keyboard.type('Teruggebeld');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Notitie opgeslagen').waitFor();
      expect(await page.locator('.item-detail .item-note').last().textContent()).toBe('Teruggebeld');
      expect(await gridHasFocus(page)).toBe(true);
    });
  });

  test('does not move when data changes elsewhere, and follows when asked', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.evaluate(() => window.mock?.changeBehind());
      await page.getByText('Er zijn nieuwe gegevens.').waitFor();
      expect(await page.getByText('26 punten').count()).toBe(1);
      await page.getByRole('button', { name: 'Lijst bijwerken' }).click();
      await page.getByText('25 punten').waitFor();
    });
  });

  test('shows only the items of a count, and all again on a second click', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      const late = page.getByRole('button', { name: /te laat/ });
      await late.click();
      await page.getByText('4 van 26 punten').waitFor();
      await late.click();
      await page.getByText('26 punten', { exact: true }).waitFor();
    });
  });
});

/** A key that moves the focus does so after the page has drawn; what is typed before that goes elsewhere. */
async function searchHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
}
