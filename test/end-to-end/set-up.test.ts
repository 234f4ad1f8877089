import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, startHost } from '../support/browser-host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A list as somebody keeps it by hand: two lines above the heads, and heads that no program can know. */
function listOf(month: string, orders: readonly string[]): string {
  const above = [`Lijst van Jan, ${month};;;`, ';;;', 'Kenmerk;Wie;Wanneer;Geld'];
  const rows = orders.map(
    (order, index) => `${order};Bakkerij Voorbeeld;0${index + 2}-03-2026;1.21${index},00`,
  );
  return [...above, ...rows].join('\r\n');
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Open een map' }).click();
  await page.getByLabel('Pad van de map').fill(folder);
  await page.getByRole('button', { name: 'Ga naar' }).click();
  await page.locator(`input[name="path"][value="${folder}"]`).waitFor();
  await page.getByRole('button', { name: 'Deze map gebruiken' }).click();
}

async function point(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Wat staat er in dit blad?' }).selectOption('Order');
  await page.getByRole('radio', { name: 'Rij 3' }).check();
  const columns = {
    Kenmerk: 'Ordernummer',
    Wie: 'Klantnaam',
    Wanneer: 'Orderdatum',
    Geld: 'Totaal inclusief btw',
  };
  for (const [header, field] of Object.entries(columns)) {
    await page.getByRole('combobox', { name: new RegExp(`kolom ${header}`) }).selectOption(field);
  }
}

describe('the set-up of a folder in which nothing is recognised', () => {
  it('is done by pointing, shows at once what is read, and holds for the list of next month', async () => {
    const home = temporaryFolder();
    const folder = join(home, 'rommel');
    mkdirSync(folder);
    writeFileSync(join(folder, 'lijst jan maart.csv'), listOf('maart', ['B-1041', 'B-1042']));
    const { page, complaints } = await openPage((await startHost(join(home, 'state'))).address);
    await chooseFolder(page, folder);
    await page.getByText('Geen dossiers gevonden').waitFor();
    await page.getByRole('link', { name: 'Inrichting bekijken' }).first().click();
    await page.getByText('Hierin is geen overzicht herkend.', { exact: false }).waitFor();

    await point(page);
    await page.getByRole('heading', { name: 'Zo wordt het gelezen: 2 regels' }).waitFor();
    const read = page.getByRole('table').last();
    await read.getByText('niet leesbaar').first().waitFor();
    await page
      .getByRole('combobox', { name: 'Hoe staan datums er?' })
      .selectOption({ label: 'Dag eerst: 31-12-2026' });
    await read.getByText('niet leesbaar').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Onthouden en controleren' }).click();
    await page.getByText('Onthouden voor alle bestanden zoals lijst *.csv.', { exact: false }).waitFor();
    await page.getByText('lijst jan maart · Order · 2 regels · zelf aangewezen').waitFor();

    writeFileSync(join(folder, 'lijst jan april.csv'), listOf('april', ['B-2001', 'B-2002']));
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await page.getByText('lijst jan april · Order · 2 regels · zelf aangewezen').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('B-2002');
    await page.getByRole('option', { name: /^B-2002/ }).waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+z');
    await page.getByText('Ongedaan gemaakt: Inrichting gewijzigd: lijst *.csv').waitFor();
    await page.getByText('lijst jan maart · Geen overzicht', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
