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
});
