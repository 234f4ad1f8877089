import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dropFiles, pageKit } from '../../support/page-kit.ts';

const { on } = pageKit();

describe('the quick check', () => {
  test('checks dropped files, tells what they would settle, and forgets them', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await dropFiles(page, ['bon.pdf', 'factuur.pdf']);
      await page.getByText('Met dit bestand is het dossier volledig.').waitFor();
      await page.getByText('Dit bestand zou 1 openstaand punt oplossen:').waitFor();
      await page.getByText('Niets wordt bewaard').first().waitFor();
      await page.getByRole('button', { name: 'bon.pdf vergeten' }).click();
      expect(await page.getByRole('article').count()).toBe(1);
      await page.getByRole('button', { name: 'Alles vergeten' }).click();
      expect(await page.getByRole('article').count()).toBe(0);
    });
  });

  test('makes ready once for a file that is dragged over the window', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await dropFiles(page, ['bon.pdf']);
      await page.getByRole('article').waitFor();
      const prepared = await page.evaluate(() =>
        window.mock?.calls.filter((method) => method === 'prepareQuickCheck' || method === 'quickCheck'),
      );
      expect(prepared).toEqual(['prepareQuickCheck', 'quickCheck']);
    });
  });

  test('takes a pasted file, and pasted text where nothing else takes text', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await paste(page, 'main', { file: 'bon.pdf' });
      await page.getByRole('article').filter({ hasText: 'bon.pdf' }).waitFor();
      await paste(page, 'main', { text: 'Waar blijft order 2026-0042?' });
      await page.getByRole('article').filter({ hasText: 'Geplakte tekst.txt' }).waitFor();
      await page.getByRole('link', { name: 'Vandaag' }).first().click();
      await paste(page, 'input[type=search]', { text: '2026-0042' });
      await page.getByRole('grid').waitFor();
      await page.keyboard.press('Control+k');
      await paste(page, 'dialog input', { file: 'tweede.pdf' });
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Snelle controle' }).click();
      expect(await page.getByRole('article').count()).toBe(2);
    });
  });

  test('says of a file that changes nothing that it changes nothing', async () => {
    await on({ query: 'scene=day' }, async (page) => {
      await dropFiles(page, ['factuur.pdf']);
      await page.getByText('Aan wat er in dit dossier openstaat zou dit bestand niets veranderen.').waitFor();
    });
  });

  test('is done by keyboard with two buttons, for files and for a folder', async () => {
    await on({ query: 'scene=day', screen: 'quick-check' }, async (page) => {
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Map kiezen' }).press('Enter');
      expect((await chosen).isMultiple()).toBe(true);
      const files = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Bestanden kiezen' }).press('Enter');
      await (await files).setFiles([
        { name: 'bon.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') },
      ]);
      await page.getByRole('article').filter({ hasText: 'bon.pdf' }).waitFor();
    });
  });
});

/** Pastes a file or a text on the first place that the selector finds. */
async function paste(
  page: Page,
  on: string,
  what: { readonly file: string } | { readonly text: string },
): Promise<void> {
  await page
    .locator(on)
    .first()
    .evaluate((target, given) => {
      const clipboardData = new DataTransfer();
      if ('file' in given) clipboardData.items.add(new File(['inhoud'], given.file));
      else clipboardData.setData('text/plain', given.text);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, what);
}
