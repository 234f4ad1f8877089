import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();
const overview = { query: 'scene=day', screen: 'overview' };

describe('the overview', () => {
  test('has a bar for every side from which one can look, and each opens the list that it counts', async () => {
    await on(overview, async (page) => {
      await page.locator('.side-bar').first().waitFor();
      const sides = await page
        .locator('.overview-sides section')
        .evaluateAll((sections) => sections.map((section) => section.querySelector('h2')?.textContent));
      expect(sides).toEqual([
        'Controle',
        'Klant of leverancier',
        'Afdeling',
        'Dossiertype',
        'Hoe lang open',
        'Vermoedelijke oorzaak',
        'Bij wie het wacht',
        'Wat steeds terugkomt',
      ]);
      const bars = page.locator('.side-bar:not([disabled])');
      const wrong: string[] = [];
      for (let at = 0; at < (await bars.count()); at += 1) {
        const bar = bars.nth(at);
        const [name, count] = [await textOf(bar.locator('.side-bar-name')), await textOf(bar.locator('b'))];
        await bar.click();
        const title = await textOf(page.locator('dialog h2'));
        if (title !== `${name}: ${count} open`) wrong.push(`${name} ${count} opened ${title}`);
        if ((await page.locator('.behind-bar li').count()) !== Number(count))
          wrong.push(`${name}: other lines`);
        await page.keyboard.press('Escape');
      }
      expect(wrong).toEqual([]);
    });
  });

  test('goes from a bar to the daily list with only those items', async () => {
    await on(overview, async (page) => {
      await page.getByRole('button', { name: /^Voorbeeld Groothandel/ }).click();
      await page.getByRole('button', { name: 'Toon in Vandaag' }).click();
      await page.getByText('6 van 26 punten').waitFor();
    });
  });

  test('opens behind a bar of a week and behind its number in the table what it counts', async () => {
    await on(overview, async (page) => {
      await page.locator('.trend-bar.is-opened').last().click();
      const title = page.locator('dialog h2');
      expect(await textOf(title)).toBe('Gevonden in de week van 16-03-2026');
      const lines = await page.locator('.behind-bar li').count();
      expect(lines).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Als tabel' }).click();
      const head = await page.locator('.trend th[scope="col"]').allTextContents();
      expect(head).toEqual([
        'Week van',
        'Gevonden',
        'Opgelost',
        'Heropend',
        'Open',
        'Wij wachten op anderen',
        'Gewoonlijk open, in werkdagen',
      ]);
      await page.getByRole('button', { name: /^Wij wachten op anderen in de week van 16-03-2026/ }).click();
      expect(await textOf(title)).toBe('Wij wachten op anderen in de week van 16-03-2026');
      expect(await page.locator('.behind-bar li').count()).toBe(4);
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('shows everything as tables, without a barrier in either theme, and hands them over to Excel', async () => {
    await on(overview, async (page) => {
      await page.getByRole('button', { name: 'Als tabel' }).click();
      expect(await page.locator('.overview-table').count()).toBe(9);
      expect(await barriers(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      expect(await barriers(page, ['color-contrast'])).toEqual([]);
      await page.getByRole('button', { name: 'Opslaan als Excel' }).click();
      await page.getByText('Het overzicht staat klaar.').waitFor();
    });
  });
});

async function textOf(place: ReturnType<Page['locator']>): Promise<string> {
  return (await place.first().textContent())?.trim() ?? '';
}
