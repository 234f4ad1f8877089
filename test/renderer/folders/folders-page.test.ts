import { describe, test } from 'vitest';
import { pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('the choice of a folder', () => {
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
});
