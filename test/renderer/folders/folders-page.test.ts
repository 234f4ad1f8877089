import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open een map' }).click();
  await page.getByRole('listbox', { name: 'Mappen' }).waitFor();
}

/** null: no workspace was opened. */
function openedFolders(page: Page): Promise<readonly string[] | null> {
  return page.evaluate(async () => {
    const reply = await window.mock?.api.call('getState', {});
    return reply?.ok ? (reply.value.workspace?.folders ?? null) : null;
  });
}

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
      await page.getByText('Op dit pad staat geen map').waitFor();
    });
  });

  test('opens the path that was typed and not the folder that is listed', async () => {
    await on({ query: 'scene=first-start' }, async (page) => {
      await openDialog(page);
      await page.getByLabel('Pad van de map').fill('/home/kantoor/facturen');
      await page.getByRole('button', { name: 'Deze map gebruiken' }).click();
      await page.getByText('26 punten').waitFor();
      expect(await openedFolders(page)).toEqual(['/home/kantoor/facturen']);
    });
  });

  test('opens nothing when no folder stands at the typed path, and opens the one typed after that', async () => {
    await on({ query: 'scene=first-start' }, async (page) => {
      await openDialog(page);
      await page.getByLabel('Pad van de map').fill('/nergens');
      await page.getByRole('button', { name: 'Deze map gebruiken' }).click();
      await page.getByText('Op dit pad staat geen map').waitFor();
      expect(await openedFolders(page)).toBeNull();
      await page.getByLabel('Pad van de map').fill('/home/kantoor/facturen');
      await page.getByRole('button', { name: 'Deze map gebruiken' }).click();
      await page.getByText('26 punten').waitFor();
      expect(await openedFolders(page)).toEqual(['/home/kantoor/facturen']);
    });
  });
});
