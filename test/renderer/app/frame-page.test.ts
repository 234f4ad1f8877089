import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('the page', () => {
  test('changes language and theme without a restart', async () => {
    await on({ query: 'scene=day', screen: 'settings' }, async (page) => {
      await page.getByLabel('English').check();
      await page.getByRole('heading', { name: 'Settings' }).waitFor();
      await page.getByLabel('Dark').check();
      const root = page.locator('html');
      expect([await root.getAttribute('lang'), await root.getAttribute('data-theme')]).toEqual([
        'en',
        'dark',
      ]);
    });
  });

  test('offers the report as a download', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.getByRole('button', { name: 'Excel-rapport' }).click();
      const link = page.getByRole('link', { name: 'rapport.xlsx downloaden' });
      expect([await link.getAttribute('href'), await link.getAttribute('download')]).toEqual([
        '/download/rapport.xlsx',
        'rapport.xlsx',
      ]);
    });
  });

  test('shows how far a run is and stops it', async () => {
    await on({ query: 'scene=running' }, async (page) => {
      const bar = page.getByRole('progressbar', { name: 'Bestanden lezen' });
      expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['340', '1280']);
      await page.evaluate(() => window.mock?.emit('scanProgress', { file: 'bon.pdf', page: 2, pages: 7 }));
      await page.getByText('Scan lezen: bon.pdf, bladzijde 2 van 7').waitFor();
      await page.getByRole('button', { name: 'Stoppen' }).click();
      await page.getByText('De controle is gestopt').waitFor();
      expect(await bar.count()).toBe(0);
    });
  });

  test('says that the session ended, or that the program does not answer', async () => {
    await on({ query: 'connection=ended' }, async (page) => {
      await page.getByRole('heading', { name: 'Deze sessie is afgelopen' }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
    await on({ query: 'connection=lost' }, async (page) => {
      await page.getByText('Het programma geeft geen antwoord').waitFor();
      await page.getByRole('grid').waitFor();
      expect(await page.getByRole('grid').count()).toBe(1);
    });
  });

  test('leaves Ctrl with plus, minus and zero to the browser, which zooms', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.locator('.item-row').first().waitFor();
      const taken = await page.evaluate(() =>
        ['+', '=', '-', '0'].filter((key) => {
          const pressed = new KeyboardEvent('keydown', {
            key,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          });
          return !(document.activeElement ?? document.body).dispatchEvent(pressed);
        }),
      );
      expect(taken).toEqual([]);
    });
  });

  test('names every button of the header, also those that show a drawing only', async () => {
    await on({ query: 'scene=day', width: 1366 }, async (page) => {
      await page.locator('.item-row').first().waitFor();
      await page.keyboard.press('d');
      await page.locator('.undo-button').waitFor();
      const nameless = await page.locator('header.app-header :is(a, button, select)').evaluateAll((all) =>
        all
          .filter((one) => {
            const shown =
              one instanceof HTMLElement &&
              one.textContent.trim() !== '' &&
              !one.matches('select, .undo-button');
            return !shown && (one.getAttribute('title') ?? '') === '';
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(nameless).toEqual([]);
    });
  });

  test('moves nothing for who asked the system for less motion', async () => {
    await on({ query: 'scene=loading' }, async (page) => {
      await page.locator('.loading-line').first().waitFor();
      const moving = () => page.evaluate(() => document.getAnimations().length);
      expect(await moving()).toBe(0);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await moving()).toBe(3);
    });
  });
});
