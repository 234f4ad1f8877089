import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, startHost } from '../support/browser-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function openFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Open een map' }).click();
  await page.getByLabel('Pad van de map').fill(folder);
  await page.getByRole('button', { name: 'Ga naar' }).click();
  await page.getByText('In deze map staan geen andere mappen.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Deze map gebruiken' }).click();
}

const patience = { timeout: 60_000 };

describe('a workspace that is set up by its user', () => {
  it('goes from a list that nothing recognises, by pointing, to dossiers on the list', async () => {
    const folder = temporaryFolder();
    const rows = ['O-1;Jansen;100,00', 'O-2;Pietersen;2500,00'];
    await writeFile(
      join(folder, 'uitdraai-11.csv'),
      `Uitdraai;;\nKenmerk;Voor wie;Som\n${rows.join('\n')}\n`,
    );
    const { page, complaints } = await openPage((await startHost(temporaryFolder())).address);
    await openFolder(page, folder);
    await page.getByRole('link', { name: 'Inrichting bekijken' }).click(patience);

    await page.getByRole('combobox', { name: 'Wat staat er in dit blad?' }).selectOption('Order', patience);
    await page.getByRole('radio', { name: 'Rij 2' }).check();
    await page.getByRole('combobox', { name: /kolom Kenmerk/ }).selectOption('Ordernummer');
    await page.getByRole('combobox', { name: /kolom Voor wie/ }).selectOption({ index: 3 });
    await page.getByRole('heading', { name: 'Zo wordt het gelezen: 2 regels' }).waitFor();
    await page.getByRole('button', { name: 'Onthouden en controleren' }).click();
    await page.getByText('Gelezen als Order, met 2 regels.').waitFor(patience);

    await page.getByRole('link', { name: 'Vandaag' }).click();
    await page.getByRole('grid').getByText('O-2').first().waitFor(patience);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    expect(complaints).toEqual([]);
  });

  it('changes a limit in the form, tries it, applies it, sees the list change and takes it back', async () => {
    const folder = temporaryFolder();
    const rows = ['O-1;Jansen;100,00', 'O-2;Pietersen;2500,00', 'O-3;De Boer;9000,00'];
    await writeFile(join(folder, 'orders.csv'), `Ordernummer;Klant;Totaal excl btw\n${rows.join('\n')}\n`);
    const { page, complaints } = await openPage((await startHost(temporaryFolder())).address);
    await openFolder(page, folder);
    const list = page.getByRole('grid');
    await list.getByText('O-3').first().waitFor(patience);
    const tooHigh = list.getByText(/hoger dan de bovengrens/);
    expect(await tooHigh.count()).toBe(0);

    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByRole('link', { name: 'Dossiertypen bekijken' }).click();
    await page
      .getByRole('combobox', { name: 'Nieuwe controle' })
      .selectOption('Bedrag ligt tussen de grenzen');
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.locator('.type-check > summary').filter({ hasText: 'Bedrag ligt tussen' }).last().click();
    const form = page.locator('.type-check[open]');
    await form
      .getByRole('checkbox', { name: /zonder btw|excl/i })
      .first()
      .check();
    await form.getByLabel('Meeste').fill('5000');
    await page.getByRole('button', { name: 'Proberen' }).click();
    await page.getByText('Nieuw: 1 bevinding.').waitFor(patience);
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await page.getByText('Order is toegepast.', { exact: false }).waitFor(patience);
    await page.getByRole('link', { name: 'Vandaag' }).click();
    await tooHigh.first().waitFor(patience);

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await tooHigh.first().waitFor({ ...patience, state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
