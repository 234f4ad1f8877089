import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readerVersion } from '#electron/worker/protocol.ts';
import { anEml } from '../../support/reading/a-mail.ts';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function aFolder(): Promise<string> {
  const folder = temporaryFolder();
  const pdf = await aPdf((document) => document.text('Factuurnummer: 2026-0042'));
  const register = strToU8(
    'Inkoopfactuurnummer;Leverancier;Totaal incl. btw\nF1;Jansen;12,50\nF2;De Vries;8,00\n',
  );
  writeFileSync(
    join(folder, 'mail.eml'),
    anEml({
      attachments: [
        { name: 'factuur.pdf', bytes: pdf },
        { name: 'raar.bin', bytes: new Uint8Array([1, 0, 2]) },
      ],
    }),
  );
  writeFileSync(
    join(folder, 'stukken.zip'),
    zipSync({ 'map/lijst.csv': register, 'brief.txt': strToU8('Geachte heer\n\nHierbij de stukken\n') }),
  );
  return folder;
}

test('files inside mails and zips are documents and registers of their own, and are read once', async () => {
  const folder = await aFolder();
  const workspace = await aWorkspace(folder, temporaryFolder());
  const first = await workspace.finish();
  const names = ({ documents, registers, unread }: typeof first) => ({
    documents: documents.map(({ shownPath }) => shownPath).sort(),
    registers: registers.map(({ shownPath }) => shownPath),
    unread: unread.map(({ shownPath, status }) => `${shownPath} ${status}`),
  });
  expect(names(first)).toEqual({
    documents: [
      'mail.eml',
      'mail.eml/factuur.pdf',
      'mail.eml/raar.bin',
      'stukken.zip/brief.txt',
      'stukken.zip/map/lijst.csv',
    ],
    registers: ['stukken.zip/map/lijst.csv'],
    unread: ['mail.eml/raar.bin unsupported'],
  });
  const second = await workspace.finish();
  expect([names(second), second.filesRead, workspace.read.length]).toEqual([names(first), 0, 2]);
});

test('what is inside keeps its place: evidence and words are found again by its path', async () => {
  const folder = await aFolder();
  const workspace = await aWorkspace(folder, temporaryFolder());
  await workspace.finish();
  const { documents } = await workspace.finish();
  const invoice = documents.find(({ shownPath }) => shownPath === 'mail.eml/factuur.pdf');
  const number = invoice?.recognised.fields.invoiceNumber;
  const stamp = invoice && (await workspace.store.stamps()).get(invoice.file);
  const content = stamp && (await workspace.store.cachedContent(stamp.hash, readerVersion));
  expect(invoice?.file).toBe(join(folder, 'mail.eml', 'factuur.pdf'));
  expect(number?.state === 'read' && number.at.file).toBe(invoice?.file);
  expect(content?.kind).toBe('pages');
});

test('a zip inside a zip or a mail says nothing itself, and what it holds is there wherever it lies about as well', async () => {
  const folder = temporaryFolder();
  const inner = zipSync({ 'brief.txt': strToU8('Geachte heer\n\nHierbij de stukken\n') });
  writeFileSync(join(folder, 'buiten.zip'), zipSync({ 'midden.zip': zipSync({ 'binnen.zip': inner }) }));
  const workspace = await aWorkspace(folder, temporaryFolder());
  const names = ({ documents, unread }: Awaited<ReturnType<typeof workspace.finish>>) => [
    documents.map(({ shownPath }) => shownPath).sort(),
    unread,
  ];
  const inZip = 'buiten.zip/midden.zip/binnen.zip/brief.txt';
  expect(names(await workspace.finish())).toEqual([[inZip], []]);
  writeFileSync(join(folder, 'binnen.zip'), inner);
  expect(names(await workspace.finish())).toEqual([['binnen.zip/brief.txt', inZip], []]);
  expect(names(await workspace.finish())).toEqual([['binnen.zip/brief.txt', inZip], []]);
});
