import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register =
  'Ordernummer;Klantnaam;Orderdatum;Totaal incl. btw;Factuurnummer\n' +
  '2026-0042;Bakkerij De Korenaar;01-03-2026;121,00;F-1042\n';

const firstPage = () =>
  aPdf((page) => {
    page.fontSize(18).text('FACTUUR').fontSize(10).text('Jansen Techniek B.V.').text('KvK 12345678');
    page.text('Factuurnummer: F-1042').text('Factuurdatum: 10-03-2026').text('Ordernummer: 2026-0042');
    page.moveDown(4).text('Pagina 1 van 2');
  });
const secondPage = (number: string) =>
  aPdf((page) => {
    page.fontSize(18).text('FACTUUR').fontSize(10).text('Jansen Techniek B.V.').text('KvK 12345678');
    page.text(number).moveDown(4).text('Totaal excl. btw 100,00').text('Btw 21% 21,00');
    page.text('Totaal incl. btw € 121,00').moveDown(4).text('Pagina 2 van 2');
  });

async function aFolder(number: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'orders.csv'), register);
  writeFileSync(join(folder, 'scan0001.pdf'), await firstPage());
  writeFileSync(join(folder, 'scan0002.pdf'), await secondPage(number));
  return aWorkspace(folder, temporaryFolder());
}

test('the second page in a file of its own is suggested for the dossier of the first, with the reason', async () => {
  const { finish } = await aFolder('');
  const because = { how: 'continuation', matched: '2/2 scan0001.pdf' };
  for (const run of [await finish(), await finish()]) {
    expect(
      run.dossiers.flatMap(({ dossier }) => dossier.documents.map((one) => [one.shownPath, one.link])),
    ).toEqual([
      ['scan0001.pdf', 'certain'],
      ['scan0002.pdf', 'suggested'],
    ]);
    expect(run.unlinked.map(({ document, suggestions }) => [document.shownPath, suggestions])).toEqual([
      ['scan0002.pdf', [expect.objectContaining({ dossier: 'order:20260042', because })]],
    ]);
  }
});

test('the second page that states the number itself belongs to the dossier, and is no second invoice', async () => {
  const { finish } = await aFolder('Factuurnummer: F-1042');
  const { dossiers, findings } = await finish();
  expect(
    dossiers.flatMap(({ dossier }) =>
      dossier.documents.map(({ shownPath, link, continues }) => [shownPath, link, continues?.file ?? null]),
    ),
  ).toEqual([
    ['scan0001.pdf', 'certain', null],
    ['scan0002.pdf', 'certain', 'scan0001.pdf'],
  ]);
  const doubled = findings.map(({ subject }) => subject).filter((subject) => /same-|total/.test(subject));
  expect(doubled).toEqual([]);
});
