import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from '../../support/a-backend.ts';
import { answer } from '../../support/answer.ts';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register =
  'Ordernummer;Klantnaam;Orderdatum;Totaal incl. btw;Factuurnummer\n' +
  '2026-0042;Bakkerij De Korenaar;01-03-2026;121,00;F-1042\n';

const aLetter = (foot: string, ...lines: readonly string[]) =>
  aPdf((page) => {
    page.fontSize(18).text('FACTUUR').fontSize(10).text('Jansen Techniek B.V.').text('KvK 12345678');
    for (const line of lines) page.text(line);
    page.moveDown(4).text(foot);
  });

it('says of which document a dropped file seems to be a later page, and that its dossier may be that one', async () => {
  const [folder, elsewhere] = [temporaryFolder() as FilePath, temporaryFolder()];
  writeFileSync(join(folder, 'orders.csv'), register);
  mkdirSync(join(folder, 'facturen'));
  const begin = ['Factuurnummer: F-1042', 'Factuurdatum: 10-03-2026', 'Ordernummer: 2026-0042'];
  writeFileSync(join(folder, 'facturen', 'begin.pdf'), await aLetter('Pagina 1 van 3', ...begin));
  const drops = {
    second: await aLetter('Pagina 2 van 3', 'Bij F-1042', 'Totaal incl. btw € 121,00'),
    stranger: await aLetter('Pagina 2 van 3', 'Factuurnummer: F-2000', 'Totaal incl. btw € 99,00'),
    whole: await aLetter('Pagina 1 van 1', 'Factuurnummer: F-3000'),
  };
  const { backend, run } = await aBackend(temporaryFolder());
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [folder] }));
  await run();
  const files = Object.entries(drops).map(([name, bytes]) => {
    const path = join(elsewhere, `${name}.pdf`);
    writeFileSync(path, bytes);
    return { path };
  });
  backend.trustPaths([elsewhere]);
  const results = answer(await handlers.quickCheck({ files }));
  expect(results.map(({ name, continues, dossier }) => [name, continues, dossier?.key ?? null])).toEqual([
    ['second.pdf', { first: 2, last: 2, of: 3, file: 'begin.pdf' }, '2026-0042'],
    ['stranger.pdf', { first: 2, last: 2, of: 3, file: null }, null],
    ['whole.pdf', null, null],
  ]);
});
