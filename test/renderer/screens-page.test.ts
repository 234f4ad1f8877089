import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, dropFiles, pageKit } from '../support/page-kit.ts';

const { on } = pageKit();
const dossier = `dossier/${encodeURIComponent('order:20260042')}`;

describe('every screen', () => {
  const screens: readonly (readonly [name: string, scene: string, screen: string])[] = [
    ['first start', 'first-start', 'today'],
    ['first start without a past', 'first-start-empty', 'today'],
    ['a folder that was never checked', 'never-run', 'today'],
    ['Today', 'day', 'today'],
    ['Today while it loads', 'loading', 'today'],
    ['Today that failed', 'failed', 'today'],
    ['Today with all done', 'all-done', 'today'],
    ['Today with unread files', 'not-all-checked', 'today'],
    ['Today without dossiers', 'no-dossiers', 'today'],
    ['a run', 'running', 'today'],
    ['a dossier', 'day', dossier],
    ['a dossier that failed', 'failed', dossier],
    ['the questions', 'day', 'questions'],
    ['the questions when none is out', 'all-done', 'questions'],
    ['the quick check', 'day', 'quick-check'],
    ['the loose documents', 'day', 'unlinked'],
    ['the loose documents while they load', 'loading', 'unlinked'],
    ['no loose documents', 'all-done', 'unlinked'],
    ['the overview', 'day', 'overview'],
    ['the overview while it loads', 'loading', 'overview'],
    ['an overview of nothing', 'never-run', 'overview'],
    ['the settings', 'day', 'settings'],
  ];
  test.each(screens)(
    '%s has no barrier, in either theme, and fits when all is twice as large',
    async (_name, scene, screen) => {
      await on({ query: `scene=${scene}`, screen }, async (page) => {
        if (scene === 'day' && screen === dossier) await page.getByRole('img').waitFor();
        const light = await barriers(page);
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
        const dark = await barriers(page, ['color-contrast']);
        await page.setViewportSize({ width: 640, height: 400 });
        expect({ light, dark, tooWide: await tooWide(page) }).toEqual({
          light: [],
          dark: [],
          tooWide: false,
        });
      });
    },
  );

  test.each(['?', 'n', 'w', 'Control+k', 'Control+b', 'Shift+F10'])(
    'has no barrier in what %s opens',
    async (key) => {
      await on({ query: 'scene=day&theme=dark' }, async (page) => {
        await page.getByRole('grid').waitFor();
        await page.keyboard.press(key);
        expect(await barriers(page)).toEqual([]);
      });
    },
  );

  test.each(['Afdeling', 'Kolommen', 'Weergaven'])('has no barrier in what %s opens', async (name) => {
    await on({ query: 'scene=day&theme=dark' }, async (page) => {
      await page.getByRole('search').getByRole('button', { name, exact: true }).click();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('has no barrier in the drawers and the verdicts either', async () => {
    await on({ query: 'scene=day&theme=dark' }, async (page) => {
      const found: string[] = [];
      const look = async () => found.push(...(await barriers(page)));
      for (const name of [
        'Sinds de vorige dag',
        'Vergeten',
        'Niet gecontroleerde bestanden',
        'Documenten zonder dossier',
        'Zo is het gelezen',
      ]) {
        await page.getByRole('button', { name }).click();
        await look();
      }
      await dropFiles(page, ['factuur.pdf', 'bon.pdf', 'beveiligd.pdf']);
      await page.getByText('Beveiligd met een wachtwoord', { exact: true }).waitFor();
      await look();
      expect(found).toEqual([]);
    });
  });
});

function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const area = document.querySelector('main');
    return area === null || area.scrollWidth > area.clientWidth + 1 || document.body.scrollWidth > 641;
  });
}
