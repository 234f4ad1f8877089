import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKit } from '../support/page-kit.ts';
import { everyScreen } from '../support/screen-list.ts';

const { on } = pageKit();

/** More than the places of any screen at its beginning; what comes later is of the same kinds. */
const steps = 40;

describe('who goes through a screen with Tab', () => {
  const screens = everyScreen.filter(({ scene }) => scene === 'day' || scene === 'first-start');
  test.each(screens)('sees on $name where the focus is, in high contrast too', async ({ scene, screen }) => {
    await on({ query: `scene=${scene}`, screen }, async (page) => {
      const plain = await unseenStops(page);
      await page.emulateMedia({ forcedColors: 'active' });
      await page.reload();
      await page.locator('main').waitFor();
      expect({ plain, contrast: await unseenStops(page) }).toEqual({ plain: [], contrast: [] });
    });
  });

  test('keeps the focus in a window, and gets it back where it was', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.locator('.item-row').first().waitFor();
      await page.keyboard.press('n');
      await page.locator('dialog').waitFor();
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate(() => {
          const at = document.activeElement;
          return at !== null && at !== document.body && at.closest('dialog') === null;
        });
        expect(outside).toBe(false);
      }
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    });
  });
});

/** Places on the way of Tab at which nothing drawn says that the focus is there. */
async function unseenStops(page: Page): Promise<readonly string[]> {
  const unseen = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return null;
      // A heading to which the screen itself goes once it is there: Tab does not stop at it.
      if (at.tabIndex < 0) return null;
      const look = (element: Element) => {
        const { outlineStyle, outlineWidth, outlineColor, borderColor, boxShadow, backgroundColor } =
          getComputedStyle(element);
        return {
          outline: outlineStyle !== 'none' && outlineWidth !== '0px' && outlineColor !== 'rgba(0, 0, 0, 0)',
          rest: `${borderColor} ${boxShadow} ${backgroundColor}`,
        };
      };
      const marked = [at, ...at.querySelectorAll('[aria-selected="true"], .is-active')];
      const focused = marked.map(look);
      if (focused.some(({ outline }) => outline)) return null;
      at.blur();
      const plain = marked.map(look);
      at.focus();
      const differs = focused.some(({ rest }, index) => rest !== plain[index]?.rest);
      return differs ? null : at.outerHTML.slice(0, 120);
    });
    if (stop !== null) unseen.add(stop);
  }
  return [...unseen];
}
