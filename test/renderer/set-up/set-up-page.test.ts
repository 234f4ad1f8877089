import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageKit } from '../../support/page-kit.ts';

const { on: open } = pageKit();

function on(screen: string, query: string, look: (page: Page) => Promise<void>): Promise<void> {
  return open({ screen, query }, look);
}

async function barriers(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    found.push(...violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`));
  }
  return found;
}

describe('the set-up', () => {
  test.each(['day', 'no-dossiers', 'failed', 'loading'])('has no barrier in the state %s', async (scene) => {
    await on('set-up', `scene=${scene}`, async (page) => {
      await page.locator('main :is(h1, h2, [role="status"])').first().waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('shows at once what a list becomes when one points at its header row and columns', async () => {
    await on('set-up', 'scene=day', async (page) => {
      await page.getByText('Hierin is geen overzicht herkend.', { exact: false }).waitFor();
      const meaning = page.getByRole('combobox', { name: /kolom Kenmerk/ });
      await page.getByRole('combobox', { name: 'Wat staat er in dit blad?' }).selectOption('Order');
      await page.getByRole('radio', { name: 'Rij 2' }).check();
      await meaning.selectOption('Ordernummer');
      await page.getByRole('combobox', { name: /kolom Bedrag/ }).selectOption('Bedrag met btw');
      const read = page.getByRole('table').last();
      await page.getByRole('heading', { name: 'Zo wordt het gelezen: 3 regels' }).waitFor();
      expect(await read.getByText('2026-0042').count()).toBe(1);
      expect(await read.getByText('niet leesbaar').count()).toBe(1);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Onthouden en controleren' }).click();
      await page
        .getByText('Onthouden voor alle bestanden zoals uitdraai-*.xlsx.', { exact: false })
        .waitFor();
      expect(await page.evaluate(() => window.mock?.calls)).toContain('startRun');
    });
  });

  test('says which company the documents are of and by what, and lets one choose another', async () => {
    await on('set-up', 'scene=day', async (page) => {
      await page.getByRole('button', { name: /2 stukken/ }).click();
      await page.getByText('Herkend: Voorbeeld Techniek B.V., staat op 41 van 44 stukken').waitFor();
      await page.getByRole('combobox', { name: 'Uw eigen bedrijf' }).selectOption('Van Dijk Installatie');
      await page.getByText('Het eigen bedrijf is onthouden', { exact: false }).waitFor();
      expect(await page.evaluate(() => window.mock?.calls)).toEqual(
        expect.arrayContaining(['pinOwnCompany', 'startRun']),
      );
    });
  });

  test('says of each document what decided its kind, and lets one choose another', async () => {
    await on('set-up', 'scene=day', async (page) => {
      await page.getByRole('button', { name: /2 stukken/ }).click();
      await page.getByText('Herkend aan “Factuur”').waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('combobox', { name: /scan0012/ }).selectOption('Contract');
      expect(await page.evaluate(() => window.mock?.calls)).toContain('pinDocument');
    });
  });
});

describe('the dossier types', () => {
  test.each(['day', 'failed', 'loading'])('have no barrier in the state %s', async (scene) => {
    await on('dossier-types', `scene=${scene}`, async (page) => {
      await page.locator('main :is(h1, h2, [role="status"])').first().waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('are changed in a form, tried, and only then applied', async () => {
    await on('dossier-types', 'scene=day', async (page) => {
      await page.getByText('Bedoelt u “totaal_incl”?', { exact: false }).waitFor();
      await page.getByText('Bronnen zijn het eens').first().click();
      const apply = page.getByRole('button', { name: 'Toepassen' });
      expect(await apply.isDisabled()).toBe(true);
      await page.getByLabel('Toegestaan verschil in euro’s').fill('0,50');
      await page.getByRole('button', { name: 'Proberen' }).click();
      await page.getByText('Er is dan iets in 12 van 44 dossiers.').waitFor();
      expect(await page.getByText('Nieuw: 5 bevindingen.').count()).toBe(1);
      expect(await page.getByText('Weg: 2 bevindingen. Daarvan zijn er 1', { exact: false }).count()).toBe(1);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await barriers(page)).toEqual([]);
      await apply.click();
      await page.getByText('Order is toegepast.', { exact: false }).waitFor();
    });
  });

  test('get a field, a stage and a document more in the form, which can be taken away again', async () => {
    await on('dossier-types', 'scene=day', async (page) => {
      await page.getByText('Bronnen zijn het eens').first().waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const [label, name] of [
        ['Nieuw veld', 'Kleur'],
        ['Nieuwe fase, aan het eind', 'Gearchiveerd'],
        ['Nieuw stuk', 'Akte'],
      ] as const) {
        await page.getByLabel(label).fill(name);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: `${name} weghalen` }).waitFor();
      }
      expect(await page.getByText('kleur', { exact: true }).count()).toBeGreaterThan(0);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kleur weghalen' }).click();
      expect(await page.getByRole('button', { name: 'Kleur weghalen' }).count()).toBe(0);
    });
  });

  test('complete a name in an expression by keyboard, and show what it gives and where it is wrong', async () => {
    await on('dossier-types', 'scene=day', async (page) => {
      await page.getByText('Regel van het dossiertype gaat op').first().click();
      const box = page.getByRole('textbox', { name: 'Formule' });
      await page.getByText('In dit dossier gaat de regel op.').waitFor();
      await box.fill('');
      await box.pressSequentially('totaal_in');
      await page.getByRole('option', { name: /totaal_incl/ }).waitFor();
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe('totaal_incl');
      await box.fill('totaal_exc < 1');
      await page.getByText('Bedoelt u “totaal_excl”?', { exact: false }).waitFor();
      expect(await page.locator('.expression-mistake').textContent()).toBe('totaal_exc');
      await box.fill('orderdatum > vandaag');
      await page.getByText('want dit ontbreekt: orderdatum', { exact: false }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  });
});
