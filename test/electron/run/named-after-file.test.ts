import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sheetNameOf } from '#electron/run/named-after-file.ts';
import { aWorkspace } from '../../support/run-workspace.ts';

it('two lists with the same content are each called after their own file, in every run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-named-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = 'Ordernummer;Klant;Totaal incl;Status\r\n2026-00001;Fictief B.V.;1,00;Gefactureerd\r\n';
  for (const name of ['orders januari.csv', 'orders februari.csv']) writeFileSync(join(folder, name), list);
  const { run } = await aWorkspace(folder, mkdtempSync(join(tmpdir(), 'sluitend-named-state-')));
  const sheets = async () => {
    const result = await run();
    if (result.kind !== 'done') throw new Error(result.kind);
    return result.registers.map(({ shownPath, sheet }) => [shownPath, sheet]);
  };
  const own = [
    ['orders februari.csv', 'orders februari'],
    ['orders januari.csv', 'orders januari'],
  ];
  expect([await sheets(), await sheets()]).toEqual([own, own]);
});

it('a file name without an extension is the name of its sheet', () => {
  expect(['C:\\map.oud\\lijst', '/a/b.c.csv', '.csv'].map(sheetNameOf)).toEqual(['lijst', 'b.c', '.csv']);
});
