import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { passwordKeeper } from '#electron/backend/passwords.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import { aBackend } from '../../../support/a-backend.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { aWorkbook } from '../../../support/reading/a-workbook.ts';
import { anEncryptedOffice } from '../../../support/reading/an-encrypted-office.ts';
import { ending } from '../../../support/reading/read-bytes.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const given: string[] = [];
const reader = openReader({
  workerEntry: new URL('../../../support/reading/thread-that-only-reads.ts', import.meta.url),
  jobs: 1,
  passwordsFor: () => given,
});
afterAll(() => reader.close());

const rows = Array.from(
  { length: 300 },
  (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
);
const workbook = () =>
  aWorkbook({ sheets: [{ name: 'Blad1', xml: `<sheetData>${rows.join('')}</sheetData>` }] });
const aLockedPdf = () =>
  aPdf((document) => document.text('Factuur 42'), { userPassword: 'Geheim€1', pdfVersion: '1.7ext3' });

test.each([
  ['lijst.xlsx', async () => anEncryptedOffice(workbook(), 'Geheim€1'), 'table'],
  ['factuur.pdf', aLockedPdf, 'text'],
])('%s opens with the right password among those given, and with no other', async (name, make, status) => {
  const bytes = await make();
  const read = async (...passwords: readonly string[]) => {
    given.splice(0, given.length, ...passwords);
    return ending((await reader.read({ kind: 'bytes', name, bytes })).reading);
  };
  expect([await read(), await read('fout'), await read('fout', 'Geheim€1')]).toEqual([
    'encrypted: encrypted',
    'encrypted: encrypted',
    status,
  ]);
});

test('a file that asks for endless work to try a password stays closed', async () => {
  const bytes = Buffer.from(anEncryptedOffice(workbook(), 'x'));
  const at = bytes.indexOf('spinCount="500"');
  bytes.write('spinCount="9e8"', at);
  given.splice(0, given.length, 'x');
  const { reading } = await reader.read({ kind: 'bytes', name: 'a.xlsx', bytes: new Uint8Array(bytes) });
  expect(ending(reading)).toBe('encrypted: encrypted');
});

test('a password holds for its file or everything below its folder, and is kept only where that was asked', () => {
  const writes: unknown[] = [];
  const keeper = passwordKeeper({
    read: () => ({ [join('/a', 'oud.pdf')]: 'oud' }),
    write: (all) => writes.push(all),
  });
  const folder = join('/a', 'b');
  expect(keeper.give(folder, 'map', true)).toBe(true);
  expect(keeper.give(join(folder, 'c.pdf'), 'bestand', false)).toBe(false);
  expect(
    [join(folder, 'c.pdf'), join(folder, 'd', 'e.pdf'), join('/a', 'bb.pdf'), join('/a', 'oud.pdf')].map(
      keeper.forFile,
    ),
  ).toEqual([['bestand', 'map'], ['map'], [], ['oud']]);
  expect(writes.at(-1)).toEqual({ [join('/a', 'oud.pdf')]: 'oud', [folder]: 'map' });
  expect(passwordKeeper(null).give(folder, 'x', true)).toBe(false);
});

test('a file whose password is given is read in the next run; a place outside the folders is refused', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'factuur.pdf'), await aLockedPdf());
  const { backend, run } = await aBackend(temporaryFolder());
  await backend.handlers.openWorkspace({ folders: [folder as never] });
  const unread = async () => {
    await run();
    const today = await backend.handlers.getToday({});
    return today.ok && today.value.unread.map(({ status }) => status);
  };
  const give = (place: string) =>
    backend.handlers.givePassword({ place: place as never, password: 'Geheim€1', keep: true });
  expect(await unread()).toEqual(['encrypted']);
  expect(await give('/etc')).toMatchObject({ ok: false, failure: { code: 'not-in-workspace' } });
  expect(await give(folder)).toEqual({ ok: true, value: { kept: false } });
  expect(await unread()).toEqual([]);
});
