import { describe, expect, test } from 'vitest';
import { activeWhat, gridHasFocus, pageKit } from '../../support/page-kit.ts';

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

  test('opens a file, and says where in it to look where its program can not be sent there', async () => {
    await on({ query: 'scene=desktop', screen: dossier }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const paneOf = (file: string) => page.locator('.evidence-pane', { hasText: file });
      await paneOf('orderregister.xlsx').getByRole('button', { name: 'Openen', exact: true }).click();
      await page.getByRole('status').getByText("Het gaat om cel 'Orders'!").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^'Orders'![A-Z]+\d+$/);
    });
  });

  test('lets its documents be dragged out of the window where the host can, and nowhere else', async () => {
    await on({ query: 'scene=desktop', screen: dossier }, async (page) => {
      const names = page.locator('.documents .drag-file');
      await names.first().dispatchEvent('dragstart');
      expect(await page.evaluate(() => window.mock?.calls.filter((name) => name === 'dragOriginal'))).toEqual(
        ['dragOriginal'],
      );
    });
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      await page.locator('.documents').waitFor();
      expect(await page.locator('[draggable]').count()).toBe(0);
    });
  });

  test('shows the pages of a document beside the list, and its first page small on its line', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      const row = page.locator('.document-row').nth(1);
      await row.scrollIntoViewIfNeeded();
      await row.locator('.page-thumbnail img').waitFor();
      await row.getByRole('button', { name: 'Bekijken' }).click();
      const preview = page.getByRole('region', { name: '2026-0042/factuur_2291.pdf' });
      await preview.getByRole('img', { name: 'factuur_2291.pdf, Pagina 1 van 2' }).waitFor();
      await preview.getByRole('button', { name: 'Volgende pagina' }).click();
      await preview.getByText('Pagina 2 van 2').waitFor();
      await row.getByRole('button', { name: 'Bekijken' }).click();
      expect(await preview.count()).toBe(0);
    });
  });

  test('names the dossiers that belong with it, with the number that says so, each a link', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      const related = page.getByRole('region', { name: '2 verwante dossiers' });
      const lines = await related.getByRole('listitem').allInnerTexts();
      expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
        'Klantdossier 10042 Volledig Voorbeeld Groothandel B.V. · Ontvangen · dit dossier noemt debiteurnummer 10042',
        'Retour RMA-0007 Onvolledig 2 punten open Voorbeeld Groothandel B.V. · Ontvangen · noemt ordernummer 2026-0042',
      ]);
      await related.getByRole('link', { name: 'Retour RMA-0007' }).click();
      expect(page.url()).toMatch(/dossier\/retour%3ARMA0007$/);
    });
  });
});

describe('the way back by keyboard', () => {
  test('leads with Escape to the same row of the list, which has the focus; a window over the dossier closes first', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('ArrowDown');
      const before = await activeWhat(page);
      await page.keyboard.press('Enter');
      await page.locator('.finding-panel').waitFor();
      await page.keyboard.press('n');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.locator('.finding-panel').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.locator('.item-row').first().waitFor();
      expect([await activeWhat(page), await gridHasFocus(page)]).toEqual([before, true]);
    });
  });
});

describe('what can be done with a finding', () => {
  test('stands on buttons, and the rest in a menu that gives the focus back', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      await page.locator('.finding-panel').waitFor();
      const more = page.getByRole('button', { name: 'Meer', exact: true });
      await more.click();
      const entries = page.getByRole('menu', { name: 'Meer' }).getByRole('menuitem');
      expect((await entries.allInnerTexts()).map((text) => text.split('\n')[0])).toContain('Toewijzen');
      await page.keyboard.press('Escape');
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
      await more.click();
      await entries.filter({ hasText: 'Toewijzen' }).click();
      await page.getByRole('dialog').getByRole('heading', { name: 'Toewijzen' }).waitFor();
    });
  });
});

describe('from one dossier to the next', () => {
  test('one goes past the last finding along the list, and comes back to the row where one arrived', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('Enter');
      const key = page.locator('.dossier-head h1');
      await key.filter({ hasText: '2026-0042' }).waitFor();
      await page.keyboard.press(']');
      await page.getByText('2 van 2', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Volgend dossier' }).click();
      await key.filter({ hasText: '2026-0043' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.item-row.is-active', { hasText: '2026-0043' }).waitFor();
      expect(await gridHasFocus(page)).toBe(true);
    });
  });
});
