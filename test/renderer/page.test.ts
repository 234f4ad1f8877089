import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type OpenPage, openMockPage } from '../support/open-mock-page.ts';
import { type ServedPage, serveMockPage } from './mock-page/serve-mock-page.ts';

let browser: Browser;
let served: ServedPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveMockPage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function on(
  asked: Parameters<typeof openMockPage>[2],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const open: OpenPage = await openMockPage(browser, served.address, asked);
  await look(open.page);
  expect(open.complaints).toEqual([]);
  await open.close();
}

const dossier = `dossier/${encodeURIComponent('order:20260042')}`;
const activeKey = (page: Page) =>
  page.locator('.item-row[aria-selected="true"] .cell-dossier b').textContent();
const activeWhat = (page: Page) =>
  page.locator('.item-row[aria-selected="true"] .cell-what > span').first().textContent();
const grid = (page: Page) => page.getByRole('grid');

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
    ['the quick check', 'day', 'quick-check'],
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

  test('has no barrier in its windows, drawers and verdicts either', async () => {
    await on({ query: 'scene=day&theme=dark' }, async (page) => {
      await page.keyboard.press('?');
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const name of [
        'Niet gecontroleerde bestanden',
        'Documenten zonder dossier',
        'Zo is het gelezen',
      ]) {
        await page.getByRole('button', { name }).click();
        expect(await barriers(page)).toEqual([]);
      }
      await drop(page, ['factuur.pdf', 'bon.pdf', 'beveiligd.pdf']);
      await page.getByText('Beveiligd met een wachtwoord', { exact: true }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });
});

describe('the list', () => {
  test('with 10,000 items draws only what is in sight and goes by key to both ends', async () => {
    await on({ query: 'scene=many' }, async (page) => {
      const before = await activeKey(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = await activeKey(page);
      await page.keyboard.press('End');
      const last = await activeKey(page);
      await page.keyboard.press('Home');
      const drawn = await page.locator('.item-row').count();
      expect([before, second, last, await activeKey(page)]).toEqual([
        '2026-0042',
        '2026-0043',
        '2026-5041',
        '2026-0042',
      ]);
      expect(drawn).toBeLessThan(60);
      expect(await grid(page).getAttribute('aria-rowcount')).toBe('10009');
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

  test('gives the next item the focus after a decision, and Ctrl+Z takes the decision back', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      const [first, claimed] = [await activeWhat(page), page.getByRole('button', { name: 'gereed gemeld' })];
      await page.keyboard.press('d');
      await page.getByText('Gereed gemeld. De volgende controle').waitFor();
      expect([await activeWhat(page), await claimed.textContent()]).toEqual([
        'De afleverbon ontbreekt.',
        expect.stringContaining('3'),
      ]);
      expect(await grid(page).evaluate((element) => element === document.activeElement)).toBe(true);
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
      expect(await page.locator('.item-detail .item-note').textContent()).toBe('Teruggebeld');
      expect(await grid(page).evaluate((element) => element === document.activeElement)).toBe(true);
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

describe('the page', () => {
  test('opens a folder by keys alone and shows the list after its first check', async () => {
    await on({ query: 'scene=first-start' }, async (page) => {
      await page.getByRole('button', { name: 'Open een map' }).press('Enter');
      await page.getByRole('listbox', { name: 'Mappen' }).waitFor();
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await page
        .getByText('/home/kantoor/facturen')
        .or(page.locator('input[value="/home/kantoor/facturen"]'))
        .waitFor();
      await page.getByRole('button', { name: 'Deze map gebruiken' }).press('Enter');
      await page.getByText('26 punten').waitFor();
    });
  });

  test('says calmly that a typed folder cannot be read', async () => {
    await on({ query: 'scene=first-start' }, async (page) => {
      await page.getByRole('button', { name: 'Open een map' }).click();
      await page.getByLabel('Pad van de map').fill('/nergens');
      await page.keyboard.press('Enter');
      await page.getByText('De map kan niet worden gelezen').waitFor();
    });
  });

  test('checks dropped files, tells what they would settle, and forgets them', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await drop(page, ['bon.pdf', 'factuur.pdf']);
      await page.getByText('Met dit bestand is het dossier volledig.').waitFor();
      await page.getByText('Dit bestand zou 1 openstaand punt oplossen:').waitFor();
      await page.getByText('Niets wordt bewaard').first().waitFor();
      await page.getByRole('button', { name: 'bon.pdf vergeten' }).click();
      expect(await page.getByRole('article').count()).toBe(1);
      await page.getByRole('button', { name: 'Alles vergeten' }).click();
      expect(await page.getByRole('article').count()).toBe(0);
    });
  });

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
      expect(await grid(page).count()).toBe(1);
    });
  });
});

async function barriers(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const area = document.querySelector('main');
    return area === null || area.scrollWidth > area.clientWidth + 1 || document.body.scrollWidth > 641;
  });
}

async function drop(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File(['inhoud'], name));
    const target = document.querySelector('main');
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      target?.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, names);
}

/** A key that moves the focus does so after the page has drawn; what is typed before that goes elsewhere. */
async function searchHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
}
