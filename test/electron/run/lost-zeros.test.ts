import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkbook } from '../../support/reading/a-workbook.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Cells as Excel keeps them: what it took for a number is one, without its zeros and rounded to 15 digits. */
const row = (number: number, cells: readonly (string | number)[]) => {
  const kept = cells.map((cell, at) => {
    const place = `${'ABCDEF'[at]}${number}`;
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${kept.join('')}</row>`;
};
const register = (...rows: readonly (readonly (string | number)[])[]) => {
  const headers = ['Factuurnummer', 'Leverancier', 'KvK-nummer', 'Factuurdatum', 'Totaal incl. btw'];
  const xml = [headers, ...rows].map((cells, at) => row(at + 1, cells)).join('');
  return aWorkbook({ sheets: [{ name: 'Facturen', xml: `<sheetData>${xml}</sheetData>` }] });
};
const invoice = () =>
  aPdf((page) => {
    page.fontSize(18).text('FACTUUR').fontSize(10).text('Jansen Techniek B.V.').text('KvK 01234567');
    page.text('Factuurnummer: 00042017').text('Factuurdatum: 10-03-2026').moveDown(2);
    page.text('Totaal incl. btw € 121,00');
  });

test('numbers that Excel took the zeros or the last digits of are recognised, and it is said', async () => {
  const folder = temporaryFolder();
  const damaged = [42_017, 'Jansen Techniek B.V.', 1_234_567, '10-03-2026', 121];
  const scientific = [2.1e19, 'Papier en Zo', 12_345_678, '11-03-2026', 242];
  writeFileSync(join(folder, 'inkoop.xlsx'), register(damaged, scientific));
  writeFileSync(join(folder, 'factuur.pdf'), await invoice());
  const { finish } = await aWorkspace(folder, temporaryFolder());
  const { dossiers, findings } = await finish();
  expect(dossiers.map(({ dossier }) => [dossier.key, dossier.documents.map(({ link }) => link)])).toEqual([
    ['42017', ['certain']],
  ]);
  const said = findings.filter(({ check }) => check === 'kvk-nummer-geldig' || check === 'row-without-key');
  expect(said.map(({ message }) => message.what.nl)).toEqual([
    'KvK-nummer leverancier 1234567 in het overzicht heeft zeven cijfers. Waarschijnlijk is de nul aan het begin weggevallen: 01234567.',
    'In inkoop.xlsx, blad Facturen, heeft het rekenblad het nummer van 1 regel afgerond of omgezet: 3. Er staat nu 21000000000000000000.',
  ]);
});
