import { readFile } from 'node:fs/promises';
import ExcelJs from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../sample/draw-paper.ts';
import { flawlessWorkspace } from '../sample/flawless-workspace.ts';
import { openPage, startHost } from '../support/browser-host.ts';
import { dropFile } from '../support/drop-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Listed {
  readonly dossierKey: string | null;
  readonly why: { readonly en: string };
}

/** The invoice that was kept only as a scan: what its letters give depends on how they are read. */
const scannedKey = 'INV-10561';

/** What the sample must give on the screen, where scans are read; on the command line they are passed over. */
async function listed(): Promise<readonly Listed[]> {
  const all: readonly Listed[] = JSON.parse(
    await readFile(new URL('../sample/expected-findings.json', import.meta.url), 'utf8'),
  );
  return all.filter(({ why }) => !/\bscan\b/.test(why.en));
}

/** The delivery note that is missing in the sample, as it would come in by mail. */
async function missingDeliveryNote(): Promise<{ name: string; bytes: Uint8Array }> {
  const paper = flawlessWorkspace().papers.find(
    ({ file }) => file.includes('2026-00048') && /pakbon|afleverbon/i.test(file),
  );
  if (!paper) throw new Error('The sample has no delivery note for 2026-00048');
  return { name: 'van de chauffeur.pdf', bytes: await drawPaper(paper) };
}

async function openedInExcel(page: Page): Promise<ExcelJs.Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /afwijkingenrapport|downloaden|opslaan/i }).click(),
  ]);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(await download.path());
  return workbook;
}

/** Of each row in the sheet of open items its dossier, and how many findings it tells: its own and what follows from it. */
function rowsIn(workbook: ExcelJs.Workbook): readonly { readonly key: string; readonly findings: number }[] {
  const sheet = workbook.getWorksheet('Openstaand');
  if (!sheet) throw new Error('No sheet Openstaand');
  const headers = sheet.getRow(1).values;
  const columnOf = (name: string) => (Array.isArray(headers) ? headers.indexOf(name) : -1);
  const [dossier, what] = [columnOf('Dossier'), columnOf('Wat is er aan de hand')];
  const rows: { key: string; findings: number }[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const follows = row.getCell(what).text.split('\nKomt hierdoor:').length - 1;
    rows.push({ key: row.getCell(dossier).text, findings: 1 + follows });
  });
  return rows;
}

describe('the first morning', () => {
  it('goes from an empty screen to the daily list, a dossier with its evidence, a quick check and a report', async () => {
    const folder = temporaryFolder();
    const { page, complaints } = await openPage((await startHost(folder)).address);
    await page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();

    const list = page.getByRole('grid', { name: /lijst|openstaand/i });
    const expected = await listed();
    const counted = page.getByRole('status').filter({ hasText: /^\d+ punten$/ });
    await counted.waitFor({ timeout: 60_000 });
    const points = Number.parseInt((await counted.textContent()) ?? '', 10);

    expect(await page.getByText('Er zijn nieuwe gegevens').count()).toBe(0);
    await page.getByRole('searchbox').fill('2026-00037');
    await list.getByRole('row').filter({ hasText: '2.437,06' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /2026-00037/ }).waitFor();
    await page
      .getByRole('img', { name: /pagina 1/i })
      .first()
      .waitFor();
    await page.getByText('2437,06').first().waitFor();

    await dropFile(page, await missingDeliveryNote());
    const card = page.locator('.check-card').filter({ hasText: 'van de chauffeur.pdf' });
    await card.getByRole('link', { name: '2026-00048' }).waitFor();
    await card
      .getByText(/lost .* op|met dit bestand/i)
      .first()
      .waitFor();

    await page.getByRole('link', { name: 'Vandaag' }).first().click();
    await page.getByRole('button', { name: 'Excel-rapport' }).click();
    const rows = rowsIn(await openedInExcel(page));
    const keys = expected.map(({ dossierKey }) => dossierKey ?? '');
    expect(rows.length).toBe(points);
    const printed = rows.filter(({ key }) => key !== scannedKey);
    expect(printed.flatMap(({ key, findings }) => Array<string>(findings).fill(key)).sort()).toEqual(
      [...keys].sort(),
    );
    expect(complaints).toEqual([]);
  });

  it('does not take a claim for proof: the next start checks, and brings back what is still wrong', async () => {
    const folder = temporaryFolder();
    const host = await startHost(folder);
    const first = await openPage(host.address);
    await first.page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
    await first.page.getByText('Termijn verlopen').first().waitFor({ timeout: 60_000 });
    await first.page.getByRole('grid').focus();
    await first.page.keyboard.press('d');
    await first.page.getByRole('button', { name: /1 gereed gemeld/ }).waitFor();
    await host.stop();

    const second = await openPage((await startHost(folder)).address);
    await second.page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
    await second.page.getByRole('button', { name: /1 teruggekomen/ }).waitFor({ timeout: 60_000 });
  });
});
