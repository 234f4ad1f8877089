import { describe, expect, test } from 'vitest';
import { barriers, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('the settings of the installed program', () => {
  test('let one choose keys by pressing them, and take them away', async () => {
    await on({ query: 'scene=desktop', screen: 'settings' }, async (page) => {
      const field = page.getByRole('button', { name: /^Zoeken naar voren halen/ });
      await field.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('a');
      await page.getByText('Houd Ctrl, Alt of de Windows-toets ingedrukt').waitFor();
      await page.keyboard.press('Control+Alt+F9');
      expect(await field.textContent()).toBe('Ctrl+Alt+F9');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Verwijderen' }).click();
      expect(await field.textContent()).toBe('Geen toetsen');
    });
  });

  test('leave the keys as they were after Esc', async () => {
    await on({ query: 'scene=desktop', screen: 'settings' }, async (page) => {
      const field = page.getByRole('button', { name: /^Snelle controle naar voren halen/ });
      await field.click();
      expect(await field.textContent()).toBe('Druk op de toetsen');
      await page.keyboard.press('Escape');
      expect(await field.textContent()).toBe('Geen toetsen');
    });
  });
});

test('the search opens when it is asked for from outside the window', async () => {
  await on({ query: 'scene=desktop' }, async (page) => {
    await page.evaluate(() => window.mock?.emit('searchAsked', null));
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  });
});

test('the keys are shown when the menu of the system asks for them', async () => {
  await on({ query: 'scene=desktop' }, async (page) => {
    await page.evaluate(() => window.mock?.emit('keysAsked', null));
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
  });
});
