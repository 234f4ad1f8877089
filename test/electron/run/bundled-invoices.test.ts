import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '#electron/run/clock.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register =
  'Ordernummer;Klantnaam;Orderdatum;Totaal incl. btw;Factuurnummer\n' +
  '2026-0042;Bakkerij De Korenaar;01-03-2026;121,00;F-1042\n' +
  '2026-0043;Garage Van Dam;02-03-2026;121,00;F-1043\n';

/** Two invoices behind each other in one file, the first of two pages. */
const bundle = () =>
  aPdf((page) => {
    const invoice = (number: string, order: string) => {
      page.fontSize(18).text('FACTUUR').fontSize(10);
      page.text(`Factuurnummer: ${number}`).text('Factuurdatum: 10-03-2026').text(`Ordernummer: ${order}`);
      page
        .moveDown(4)
        .text('Totaal excl. btw 100,00')
        .text('Btw 21% 21,00')
        .text('Totaal incl. btw € 121,00');
    };
    invoice('F-1042', '2026-0042');
    page.addPage().text('Specificatie van de geleverde goederen').addPage();
    invoice('F-1043', '2026-0043');
  });

const linksOf = ({ dossiers }: FinishedRun, key: string) =>
  dossiers
    .find((one) => one.dossier.key === key)
    ?.dossier.documents.map(({ shownPath, link }) => `${shownPath} ${link}`);

test('each invoice of a bundle is suggested for its own dossier, and belongs to it when a person says so', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'orders.csv'), register);
  writeFileSync(join(folder, 'bundel.pdf'), await bundle());
  const { finish, store } = await aWorkspace(folder, temporaryFolder());
  const first = await finish();
  expect([linksOf(first, '2026-0042'), linksOf(first, '2026-0043')]).toEqual([
    ['bundel.pdf (p. 1-2) suggested'],
    ['bundel.pdf (p. 3) suggested'],
  ]);
  const [document] = first.dossiers.find((one) => one.dossier.key === '2026-0043')?.dossier.documents ?? [];
  expect(document?.part).toEqual({ first: 3, last: 3 });
  const unlinked = first.unlinked.map(({ document, suggestions }) => [
    document.part,
    suggestions.map(({ dossier }) => dossier),
  ]);
  expect(unlinked).toEqual([
    [{ first: 1, last: 2 }, ['order:20260042']],
    [{ first: 3, last: 3 }, ['order:20260043']],
  ]);
  const second = first.unlinked[1]?.document.id ?? ('' as DocumentId);
  const because = { how: 'person', matched: '' } as const;
  await store.confirmLink(
    { document: second, dossier: 'order:20260043' as DossierId, certainty: 'confirmed', because },
    { at: systemClock.now(), who: 'test' },
  );
  const again = await finish();
  expect([linksOf(again, '2026-0042'), linksOf(again, '2026-0043')]).toEqual([
    ['bundel.pdf (p. 1-2) suggested'],
    ['bundel.pdf (p. 3) confirmed'],
  ]);
});
