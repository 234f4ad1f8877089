import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { benchPdf } from '../../bench/bench-pdf.ts';
import { changeOneInvoice, writeBenchWorkspace } from '../../bench/bench-workspace.ts';
import { aWorkspace, day } from '../../support/run-workspace.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-known-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace of three orders after its first run, and a store that refuses to show the words of any document. */
async function aKnownWorkspace() {
  const folder = join(aFolder(), 'orders');
  writeBenchWorkspace(folder, 3);
  // The first order's net amount stands on this invoice, beside no label that says so.
  writeFileSync(
    join(folder, 'Orders', '2026-00001', 'Factuur F2026-00001.pdf'),
    benchPdf([
      'FACTUUR',
      '',
      'Ordernummer: 2026-00001',
      'Factuurnummer: F2026-00001',
      '',
      'Geleverd voor 100,00',
    ]),
  );
  const workspace = await aWorkspace(folder, aFolder());
  const first = await workspace.finish();
  const register = (await workspace.store.stamps()).get(join(folder, 'Orderoverzicht.csv') as FilePath)?.hash;
  const wordless = {
    ...workspace.store,
    cachedContent: (hash: Parameters<typeof workspace.store.cachedContent>[0], version: number) =>
      hash === register
        ? workspace.store.cachedContent(hash, version)
        : Promise.reject(new Error('asked for words')),
  };
  return { ...workspace, folder, first, wordless };
}

it('makes every dossier of before again in a new session without looking at a page', async () => {
  const { finish, store, first, wordless } = await aKnownWorkspace();
  const known = [...(await store.knownDossiers()).values()];
  expect(known.some(({ vouched }) => vouched?.some(({ vouching }) => vouching.state === 'found'))).toBe(true);
  const again = await finish({ store: wordless });
  expect(again.dossiers).toEqual(first.dossiers);
  expect(again.evaluated).toBe(0);
});

it('judges them again on another day, and stores what came out otherwise', async () => {
  const { finish, store, wordless } = await aKnownWorkspace();
  const asOf = day('2027-03-16');
  const { dossiers, evaluated } = await finish({ store: wordless, asOf });
  expect(evaluated).toBe(dossiers.length);
  const known = await store.knownDossiers();
  expect([...known.values()].map((one) => one.asOf)).toEqual(dossiers.map(() => asOf));
  const states = await store.dossierStates();
  expect([...states.values()].map(({ dossier }) => dossier)).toEqual(dossiers.map(({ dossier }) => dossier));
});

it('looks at the pages of the one whose document changed, and comes to what a first run comes to', async () => {
  const { finish, folder, wordless } = await aKnownWorkspace();
  changeOneInvoice(folder);
  await expect(finish({ store: wordless })).rejects.toThrow('asked for words');
  const anew = await (await aWorkspace(folder, aFolder())).finish();
  expect((await finish()).dossiers.map(({ dossier }) => dossier)).toEqual(
    anew.dossiers.map(({ dossier }) => dossier),
  );
});
