import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers, dropFiles, pageKit } from '../support/page-kit.ts';
import { everyScreen } from '../support/screen-list.ts';

const { on } = pageKit();
describe('every screen', () => {
  test.each(everyScreen)(
    '$name has no barrier, in either theme, and fits windows from 200 % zoom up to 4K',
    async ({ scene, screen }) => {
      await on({ query: `scene=${scene}`, screen }, async (page) => {
        if (scene === 'day' && screen.startsWith('dossier/')) await page.getByRole('img').first().waitFor();
        const light = await barriers(page);
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
        const dark = await barriers(page, ['color-contrast']);
        const tooWide: string[] = [];
        for (const size of sizes) {
          await page.setViewportSize(size);
          tooWide.push(...(await stickingOut(page)).map((what) => `${size.width}: ${what}`));
        }
        expect({ light, dark, tooWide }).toEqual({ light: [], dark: [], tooWide: [] });
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

/** A small window, twice as large on a laptop, the smallest desk screen, a laptop, a desk screen and 4K. */
const sizes = [
  { width: 640, height: 400 },
  { width: 683, height: 384 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** What makes the page scroll sideways, and what of the header lies over its neighbour or is cut off by the window. */
function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const area = document.querySelector('main');
    const wide = [document.body, ...(area === null ? [] : [area])]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ tagName }) => `${tagName} scrolls sideways`);
    const pieces = [...document.querySelectorAll('.app-header a, .app-header button, .app-header select')];
    const boxes = pieces.map((piece) => ({ piece, box: piece.getBoundingClientRect() }));
    const name = (piece: Element) => piece.textContent.slice(0, 20);
    const over = boxes.flatMap(({ piece, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${name(piece)} lies over ${name(other.piece)}`),
    );
    const cut = boxes
      .filter(({ box }) => box.right > window.innerWidth + 1 || box.left < -1)
      .map(({ piece }) => `${name(piece)} is cut off`);
    return [...wide, ...over, ...cut];
  });
}
