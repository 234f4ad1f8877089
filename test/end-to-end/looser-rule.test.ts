import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleDay } from '../support/sample-day.ts';

const day = sampleDay();

/** Waits until the list holds so many points about a total of this order that differs. */
async function differences(page: Page, count: number): Promise<void> {
  await page.evaluate(() => window.location.assign('#/today'));
  await page.getByRole('searchbox').fill('2026-00037 totaal inclusief wijkt af');
  await page.getByText(new RegExp(`^${count} van \\d+ punten$`)).waitFor();
}

describe('a looser rule', () => {
  it('is tried before it counts, then applied, and undo puts the rule and the list back', async () => {
    const { page } = day;
    await differences(page, 1);
    await page.evaluate(() => window.location.assign('#/dossier-types'));
    await page.getByRole('button', { name: /^Order meegeleverd/ }).waitFor();
    const rule = page.locator('details', { has: page.getByText('totaal-incl-gelijk') }).last();
    await rule.locator('summary').click();
    await rule.getByLabel('Toegestaan verschil in euro’s').fill('50');
    expect(await page.getByRole('button', { name: 'Toepassen' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Proberen' }).click();
    await page.getByText(/^Weg: [1-9]\d* bevinding/).waitFor();
    await page.getByText('Er is nog niets bewaard.').waitFor();
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await page.getByText('Order is toegepast. Met Ctrl+Z draait u dat terug.').waitFor();
    await differences(page, 0);

    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Ongedaan gemaakt: Inrichting gewijzigd: order.yaml').waitFor();
    await differences(page, 1);
    await page.evaluate(() => window.location.assign('#/dossier-types'));
    await page.getByRole('button', { name: /^Order meegeleverd/ }).waitFor();
  });
});
