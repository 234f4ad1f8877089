import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { gridHasFocus, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();
const dossier = `dossier/${encodeURIComponent('order:20260042')}`;
const window = (page: Page) => page.getByRole('dialog');

describe('the keys', () => {
  test.each([
    ['w', 'Wacht op'],
    ['v', 'Vraag'],
    ['r', 'Vrijgeven'],
    ['u', 'Uitstellen'],
    ['n', 'Notitie'],
    ['b', 'Nieuwe taak of terugbelafspraak'],
    ['p', 'Volgende stap'],
    ['t', 'Toewijzen'],
  ])('%s on an item opens %s, ready to type in, and Escape returns to the list', async (key, title) => {
    await on({ query: 'scene=day' }, async (page) => {
      if (key === 'r') await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      await window(page).getByRole('heading', { name: title }).waitFor();
      const typesIn = await page.evaluate(() => document.activeElement?.matches('input, textarea, select'));
      await page.keyboard.press('Escape');
      await window(page).waitFor({ state: 'detached' });
      expect([typesIn, await gridHasFocus(page)]).toEqual([true, true]);
    });
  });

  test.each(['today', 'questions', 'quick-check', 'unlinked', 'overview', 'set-up', 'settings', dossier])(
    'are shown by ? on %s, and not while someone types',
    async (screen) => {
      await on({ query: 'scene=day', screen }, async (page) => {
        await page.locator('main :is(h1, h2)').first().waitFor();
        await page.keyboard.press('?');
        await window(page).getByRole('heading', { name: 'Toetsen' }).waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.keyboard.type('?');
        expect(await window(page).getByRole('combobox').inputValue()).toBe('?');
      });
    },
  );

  test.each([
    'questions',
    'quick-check',
    'unlinked',
    'overview',
    'set-up',
    'dossier-types',
    'settings',
    dossier,
  ])('Ctrl+Z takes a decision back on %s as well', async (screen) => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('d');
      await page.getByText('Gereed gemeld. De volgende controle').waitFor();
      await page.evaluate((to) => location.assign(`#/${to}`), screen);
      await page.locator('main :is(h1, h2)').first().waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText('Ongedaan gemaakt: punt claim-done').waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText('Er is niets om ongedaan te maken.').waitFor();
    });
  });

  test('Ctrl+Z works from a check box, and is the own one of a box with text', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await page.keyboard.press('d');
      await page.getByText('Gereed gemeld. De volgende controle').waitFor();
      await page.keyboard.press('/');
      await page.getByRole('searchbox', { name: 'Zoeken in de lijst' }).pressSequentially('bon');
      await page.keyboard.press('Control+z');
      await page.getByRole('button', { name: 'Soort', exact: true }).click();
      await page.getByRole('checkbox').first().focus();
      await page.keyboard.press('Control+z');
      await page.getByText('Ongedaan gemaakt: punt claim-done').waitFor();
    });
  });

  test('a decision in a dossier goes on to its next finding, and leaves the focus for the next letter', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      await page.getByText('1 van 2', { exact: true }).waitFor();
      await page.keyboard.press('u');
      await window(page).getByRole('textbox').first().fill('vrijdag');
      await page.keyboard.press('Enter');
      await page.getByText('2 van 2', { exact: true }).waitFor();
      await page.keyboard.press('n');
      await window(page).getByRole('heading', { name: 'Notitie' }).waitFor();
    });
  });

  test('the letters work in a dossier also from one of its buttons', async () => {
    await on({ query: 'scene=day', screen: dossier }, async (page) => {
      await page.getByRole('button', { name: 'Volgende', exact: true }).click();
      await page.keyboard.press('n');
      await window(page).getByRole('heading', { name: 'Notitie' }).waitFor();
      await page.keyboard.type('dn');
      expect(await window(page).getByRole('textbox').inputValue()).toMatch(/dn$/);
    });
  });
});
