import { appendFileSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleDay } from '../support/sample-day.ts';

const day = sampleDay();

/** Finds a dossier as a person on the telephone does: Ctrl+K and a part of its number. */
async function find(page: Page, part: string, key: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(part);
  await page.getByRole('option', { name: new RegExp(`^${key}`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: new RegExp(key) }).waitFor();
  await page.locator('.finding-panel').waitFor();
}

/** Narrows the list to one item and gives the list the focus. */
async function only(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByText(/^1 van \d+ punten$/).waitFor();
  await page.keyboard.press('Enter');
}

async function undone(page: Page, what: RegExp): Promise<void> {
  await page.keyboard.press('Control+z');
  await page.getByRole('status').filter({ hasText: what }).waitFor();
}

describe('a working day', () => {
  it('the phone rings: a part of a number, a note and a call-back without the mouse, and both taken back', async () => {
    const { page } = day;
    await find(page, '00035', '2026-00035');
    await page.keyboard.press('n');
    await page.keyboard.type('Mailt het juiste factuurnummer');
    await page.keyboard.press('Control+Enter');
    await page.locator('.item-note', { hasText: 'Mailt het juiste factuurnummer' }).waitFor();
    await page.keyboard.press('b');
    await page.keyboard.type('Vragen of de mail is verstuurd');
    await page.getByLabel(/^Wanneer/).fill('morgen 14u');
    await page.getByText('dinsdag 17-03-2026 om 14:00').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.finding-list').getByText('Vragen of de mail is verstuurd').waitFor();
    await undone(page, /Ongedaan gemaakt: Taak gemaakt: Vragen of/);
    await undone(page, /Ongedaan gemaakt: Notitie gewijzigd/);
    const note = page.locator('.item-note', { hasText: 'Mailt het juiste factuurnummer' });
    await note.waitFor({ state: 'detached' });
    expect(await page.locator('.finding-list').getByText('Vragen of de mail').count()).toBe(0);
  });

  it('an order changes after its invoice: the cell with its neighbours beside the invoice, and what differs', async () => {
    const { page } = day;
    await find(page, '00045', '2026-00045');
    const panel = page.getByRole('region', { name: 'De gekozen bevinding' });
    await panel.getByText(/is in het overzicht gewijzigd van € 1\.719,53 naar € 1\.870,78/).waitFor();
    const cells = panel.getByRole('region', { name: /Blad Orders 2026, cel H19/ });
    expect(await cells.locator('.is-cell').textContent()).toBe('1870,78');
    expect(await cells.getByRole('row').count()).toBeGreaterThan(5);
    await panel.getByRole('img', { name: /factuur VF26-0118\.pdf, Pagina 1 van 1/ }).waitFor();
    await panel.locator('.evidence-between').getByText('€ 151,25').waitFor();
    await panel.getByText('Komt hierdoor:').waitFor();
    await panel.getByText(/€ 1\.421,10 naar € 1\.546,10/).waitFor();
  });

  it('someone wants speed: released under reserve with a reason and a day, and put back', async () => {
    const { page } = day;
    await only(page, '2026-00047');
    await page.keyboard.press('r');
    await page.keyboard.type('De klant rijdt vandaag');
    await page.getByLabel('Tot', { exact: true }).fill('vrijdag');
    await page.keyboard.press('Enter');
    const detail = page.locator('.item-detail');
    await detail.getByText('Vrijgegeven onder voorbehoud tot 20-03-2026: De klant rijdt vandaag').waitFor();
    await undone(page, /Ongedaan gemaakt: Vrijgegeven onder voorbehoud/);
    await detail.getByText('De klant rijdt vandaag').waitFor({ state: 'detached' });
  });

  it('a question goes to a department: on the board by age, copied as text, answered, and taken back', async () => {
    const { page } = day;
    await only(page, '2026-00051');
    await page.keyboard.press('v');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Is deze levering gereden?');
    await page.keyboard.press('Enter');
    await page.getByText('Vraag gesteld. Het punt wacht op antwoord.').waitFor();
    await page.getByRole('link', { name: 'Vragen' }).click();
    const line = page.locator('.question-line', { hasText: 'Is deze levering gereden?' });
    await line.waitFor();
    await page.getByRole('button', { name: 'Kopieer in het Nederlands' }).click();
    await page.getByText('1 vraag gekopieerd als tekst.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Goedendag,[\s\S]*1\. 2026-00051 \(.+\): Is deze levering gereden\?/,
    );
    await line.getByRole('button', { name: 'Antwoord' }).click();
    await page.keyboard.type('Ja, gisteren');
    await page.keyboard.press('Enter');
    await page.getByText('Er staat geen vraag uit').waitFor();
    await undone(page, /Ongedaan gemaakt: Antwoord ontvangen/);
    await line.waitFor();
    await undone(page, /Ongedaan gemaakt: Wacht op antwoord/);
    await page.getByText('Er staat geen vraag uit').waitFor();
  });

  it('a colleague takes over: a page of one dossier that reads without the program', async () => {
    const { page } = day;
    await find(page, '00037', '2026-00037');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Overdracht als pagina' }).click(),
    ]);
    const html = await readFile(await download.path(), 'utf8');
    expect(html).toContain('2026-00037');
    expect(html).toContain('€ 2.437,06');
    expect(html).not.toMatch(/<script|https?:\/\//);
  });

  it('a closed dossier of which a file changes comes back, and says which file', async () => {
    const { page, folder } = day;
    const orders = join(folder, 'state', 'voorbeeldmap', 'Orders');
    const [invoice] = globSync('2026-00031*/VF26-0104.pdf', { cwd: orders });
    await page.evaluate(
      (to) => window.location.assign(to),
      `#/dossier/${encodeURIComponent('order:202600031')}`,
    );
    const closing = page.getByRole('region', { name: 'Afsluiten' });
    await closing.getByRole('button', { name: 'Dossier afsluiten' }).click();
    await closing.getByText(/^Afgesloten op /).waitFor();
    appendFileSync(join(orders, invoice ?? ''), '\n% saved again\n');
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await closing.getByText(/^Teruggekomen op .*, omdat dit is gewijzigd:/).waitFor();
    await closing.getByText(/VF26-0104\.pdf is vervangen$/).waitFor();
  });

  it('the list is arranged as a person likes it, and is so after the program was closed', async () => {
    const saved = () =>
      day.page.waitForResponse(
        (response) =>
          response.url().endsWith('/api/saveSettings') &&
          (response.request().postData() ?? '').includes('Wat te laat is'),
      );
    const { page } = day;
    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByRole('checkbox', { name: 'Dossiertype' }).check();
    await page.getByRole('checkbox', { name: 'Afdeling' }).uncheck();
    await page.getByRole('slider', { name: 'Breedte van Bedrag' }).fill('160');
    await page.keyboard.press('Escape');
    const amount = page.getByRole('columnheader', { name: 'Bedrag' });
    await amount.click();
    await amount.click();
    await page.getByRole('button', { name: 'Soort', exact: true }).click();
    await page.getByRole('checkbox', { name: /Te laat/ }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByLabel('Huidige filter bewaren als').fill('Wat te laat is');
    await Promise.all([saved(), page.keyboard.press('Enter')]);

    const again = await day.restart();
    const head = again.getByRole('columnheader');
    const shown = await head.allInnerTexts();
    expect([
      shown.includes('DOSSIERTYPE') || shown.includes('Dossiertype'),
      shown.includes('Afdeling'),
    ]).toEqual([true, false]);
    expect(await again.getByRole('columnheader', { name: 'Bedrag' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const width = await again
      .getByRole('columnheader', { name: 'Bedrag' })
      .evaluate((cell) => cell.clientWidth);
    expect(width).toBe(160);
    await again.getByRole('button', { name: 'Weergaven' }).click();
    await again.getByRole('button', { name: 'Wat te laat is', exact: true }).click();
    await again.getByText(/^4 van \d+ punten$/).waitFor();
  });
});
