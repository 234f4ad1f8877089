import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('the states of the day', () => {
  test.each([
    ['first-start', 'Zie in één lijst wat er nog openstaat', 'button', 'Probeer het met de voorbeeldmap'],
    ['never-run', 'Deze map is nog niet gecontroleerd', 'button', 'Nu controleren'],
    ['no-dossiers', 'Geen dossiers gevonden', 'link', 'Inrichting bekijken'],
    ['no-dossiers', 'Geen dossiers gevonden', 'button', 'Andere map openen'],
    ['empty-folder', 'Deze map is leeg', 'button', 'Andere map openen'],
    ['failed', 'Dat is niet gelukt', 'button', 'Opnieuw proberen'],
    ['all-done', 'Alles is bijgewerkt', 'button', 'Nu controleren'],
    [
      'not-all-checked',
      'Er staat niets open, maar niet alles kon worden gecontroleerd',
      'button',
      /Niet gecontroleerde bestanden/,
    ],
  ] as const)('%s is said in words, with what can be done', async (scene, words, role, way) => {
    await on({ query: `scene=${scene}` }, async (page) => {
      await page.getByText(words, { exact: true }).waitFor();
      expect(await page.getByRole(role, { name: way }).count()).toBeGreaterThan(0);
      expect(await page.getByRole('grid').count()).toBe(0);
    });
  });

  test('loading says so to screen readers, and draws no list yet', async () => {
    await on({ query: 'scene=loading' }, async (page) => {
      await page.getByRole('status').filter({ hasText: 'De lijst wordt opgehaald' }).waitFor();
      expect(await page.getByRole('grid').count()).toBe(0);
    });
  });

  test('a folder that is away costs no list: one quiet line says since when', async () => {
    await on({ query: 'scene=away' }, async (page) => {
      const line = page.getByRole('region', { name: 'Volgen van de mappen' });
      await line.getByText(/orders is niet bereikbaar\. Laatst gekeken op 16-03-2026/).waitFor();
      await page.getByText('26 punten', { exact: true }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('a locked file is no finding: it is named with who has it open', async () => {
    await on({ query: 'scene=locked' }, async (page) => {
      await page.getByRole('button', { name: /Niet gecontroleerde bestanden/ }).click();
      const line = page.locator('.file-line', { hasText: 'orderregister.xlsx' });
      await line.getByText('Het bestand is elders geopend.').waitFor();
      await line.getByText('Geopend door Jan Voorbeeld').waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('a run that stopped halfway leaves the list of before, and says so', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.evaluate(() =>
        window.mock?.emit('runEnded', { result: 'failed', problem: 'folder-unreadable' }),
      );
      await page.getByText(/^De controle is niet afgemaakt\./).waitFor();
      expect(await page.getByText('26 punten', { exact: true }).count()).toBe(1);
    });
  });
});
