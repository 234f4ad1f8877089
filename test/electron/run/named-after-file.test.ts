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

it('a list is read whatever the name of a copy of it makes of the same bytes, in every run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-copies-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = 'Ordernummer;Klant;Totaal incl;Status\r\n2026-00001;Fictief B.V.;1,00;Gefactureerd\r\n';
  for (const name of ['a.bak', 'orders.csv', 'orders.pdf', 'z.bak']) writeFileSync(join(folder, name), list);
  const state = () => mkdtempSync(join(tmpdir(), 'sluitend-copies-state-'));
  const known = async ({ run }: Awaited<ReturnType<typeof aWorkspace>>) => {
    const result = await run();
    if (result.kind !== 'done') throw new Error(result.kind);
    return result.registers.map(({ shownPath }) => shownPath);
  };
  const kept = await aWorkspace(folder, state());
  const other = await aWorkspace(folder, state());
  expect([await known(kept), await known(kept), await known(other)]).toEqual([
    ['orders.csv'],
    ['orders.csv'],
    ['orders.csv'],
  ]);
});

it('a file name without an extension is the name of its sheet', () => {
  expect(['C:\\map.oud\\lijst', '/a/b.c.csv', '.csv'].map(sheetNameOf)).toEqual(['lijst', 'b.c', '.csv']);
});
