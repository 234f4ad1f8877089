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
      expect(await page.getByRole('grid').count()).toBe(1);
    });
  });
});
