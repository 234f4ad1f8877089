import { describe, expect, it } from 'vitest';
import { barriers, pageKit } from '../support/page-kit.ts';

const { on } = pageKit();
const dossier = (id: string) => `dossier/${encodeURIComponent(id)}`;

describe('closing a dossier', () => {
  it('is offered when nothing stands in the way, and says that it was done', async () => {
    await on({ query: 'scene=all-done', screen: dossier('order:20260042') }, async (page) => {
      await page.getByRole('button', { name: 'Dossier afsluiten' }).click();
      await page.getByText('Dossier afgesloten. Verandert er daarna iets').waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  it('is not offered while something is open, and names it', async () => {
    await on({ query: 'scene=day', screen: dossier('order:20260042') }, async (page) => {
      const panel = page.getByRole('region', { name: 'Afsluiten' });
      await panel.getByText('Afsluiten kan zodra dit is geregeld:').waitFor();
      expect(await panel.getByRole('listitem').count()).toBeGreaterThan(0);
      expect(await panel.getByRole('button').count()).toBe(0);
    });
  });
});

describe('the order of the list', () => {
  it('is shown as a formula of which every weight can be set and put back', async () => {
    await on({ query: 'scene=day', screen: 'settings' }, async (page) => {
      const waits = page.getByLabel('Klant wacht');
      expect(await waits.inputValue()).toBe('20');
      await waits.fill('35,5');
      await waits.press('Enter');
      const reset = page.getByRole('button', { name: 'Beginwaarden terugzetten' });
      await reset.waitFor();
      expect(await waits.inputValue()).toBe('35.5');
      await reset.click();
      await reset.waitFor({ state: 'detached' });
      expect(await waits.inputValue()).toBe('20');
    });
  });

  it('takes over nothing that is no number of points', async () => {
    await on({ query: 'scene=day', screen: 'settings' }, async (page) => {
      const late = page.getByLabel('Te laat telt tot zoveel werkdagen');
      for (const wrong of ['veel', '-1', '2,5', '', '1001']) {
        await late.fill(wrong);
        await late.press('Enter');
        expect(await late.inputValue()).toBe('20');
      }
      expect(await page.getByRole('button', { name: 'Beginwaarden terugzetten' }).count()).toBe(0);
    });
  });
});
