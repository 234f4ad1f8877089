import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filledIn } from '../support/a-colleague.ts';
import { openPage, startHost } from '../support/browser-host.ts';
import { dropFile } from '../support/drop-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function drop(page: Page, name: string, path: string): Promise<void> {
  return dropFile(page, { name, type, bytes: readFileSync(path) });
}

async function report(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Excel-rapport' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /afwijkingenrapport/i }).click(),
  ]);
  await download.saveAs(to);
}

/** Id and dossier of the first rows of the sheet of open items. */
async function firstRows(
  path: string,
): Promise<readonly { readonly id: string; readonly dossier: string }[]> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Openstaand');
  const header = sheet?.getRow(1).values;
  const columns = Array.isArray(header) ? header.map(String) : [];
  const at = (row: number, name: string) => sheet?.getCell(row, columns.indexOf(name)).text ?? '';
  return [2, 3].map((row) => ({ id: at(row, 'Kenmerk'), dossier: at(row, 'Dossier') }));
}

describe('a report that went out', () => {
  it('comes back filled in: shown first, taken over, on the item, and undone in one go', async () => {
    const folder = temporaryFolder();
    const { page, complaints } = await openPage((await startHost(folder)).address);
    await page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
    await page.getByText('Termijn verlopen').first().waitFor({ timeout: 60_000 });
    const [out, back] = [join(folder, 'uit.xlsx'), join(folder, 'terug.xlsx')];
    await report(page, out);

    const [first, second] = await firstRows(out);
    if (!first || !second) throw new Error('The sample has open items');
    const edits = new Map([
      [first.id, { Antwoord: 'De pakbon komt morgen mee', 'Verwacht op': '2026-03-18' }],
      [second.id, { Status: 'In behandeling', Opmerking: '-12,50 verrekend' }],
    ]);
    await filledIn(out, back, edits, { shuffle: 5, deleted: new Set(), author: 'Jan Voorbeeld' });

    await drop(page, 'antwoorden van Jan.xlsx', back);
    const dialog = page.getByRole('dialog', { name: 'Rapport teruggekomen' });
    await dialog.getByText('4 wijzigingen.').waitFor();
    await dialog.getByText('antwoorden van Jan.xlsx, het laatst opgeslagen door Jan Voorbeeld').waitFor();
    await dialog.getByText('De pakbon komt morgen mee').waitFor();
    await dialog.getByRole('button', { name: '4 overnemen' }).click();
    await page.getByText('4 wijzigingen overgenomen.').waitFor();

    await page.getByRole('searchbox').fill(first.dossier);
    await page.getByRole('grid').getByRole('row').filter({ hasText: first.dossier }).first().click();
    await page.getByText('Antwoord: De pakbon komt morgen mee Verwacht op 18-03-2026').waitFor();
    await page.getByRole('searchbox').fill('');

    await drop(page, 'antwoorden van Jan.xlsx', back);
    await dialog.getByText('Er staat niets in dat hier nog niet staat.').waitFor();
    await dialog.getByRole('button', { name: 'Sluiten' }).last().click();

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await drop(page, 'antwoorden van Jan.xlsx', back);
    await dialog.getByText('4 wijzigingen.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is refused with the reason in a workspace that it does not belong to', async () => {
    const folder = temporaryFolder();
    const first = await openPage((await startHost(join(folder, 'een'))).address);
    await first.page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
    await first.page.getByText('Termijn verlopen').first().waitFor({ timeout: 60_000 });
    const out = join(folder, 'uit.xlsx');
    await report(first.page, out);

    const second = await openPage((await startHost(join(folder, 'twee'))).address);
    await second.page.getByRole('button', { name: 'Probeer het met de voorbeeldmap' }).click();
    await second.page.getByText('Termijn verlopen').first().waitFor({ timeout: 60_000 });
    await drop(second.page, 'uit.xlsx', out);
    await second.page.getByText('Het hoort bij een andere werkmap.').waitFor();
  });
});
