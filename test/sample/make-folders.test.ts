import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeMessyFolder } from '../support/make-messy-folder.ts';
import { makeNoRegisterFolder } from '../support/make-no-register-folder.ts';

test('The messy folder holds every trouble that this system can make, and says which it cannot.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rommelmap-'));
  const messy = await makeMessyFolder(folder);
  await messy.unlock();
  const troubles = [...messy.things, ...messy.notMade].map(({ trouble }) => trouble);
  expect([...new Set(troubles)].sort()).toEqual([
    'broken-zip',
    'empty',
    'healthy',
    'link-loop',
    'long-path',
    'no-file',
    'no-permission',
    'not-what-its-name-says',
    'odd-name',
  ]);
  const long = messy.things.find(({ trouble }) => trouble === 'long-path');
  expect(long?.file).toHaveLength(300);
  for (const { file } of messy.things) await expect(stat(join(folder, file))).resolves.toBeDefined();
  await rm(folder, { recursive: true, force: true });
});

test('The folder without a register holds PDFs only.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zonder-overzicht-'));
  const made = await makeNoRegisterFolder(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  expect(names.every((name) => name.endsWith('.pdf'))).toBe(true);
  const files = [...made.orders.flatMap(({ files: inOrder }) => inOrder), ...made.purchases];
  expect(names).toHaveLength(files.length);
  await rm(folder, { recursive: true, force: true });
});
