import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const orders = [
  'Ordernummer;Klantnr;Klant;Orderdatum;Bedrag excl;Btw;Bedrag incl;Status',
  '2026-701;10021;Bakkerij;02-03-2026;100,00;21,00;121,00;Bevestigd',
];
const invoices = [
  'Factuurnummer;Crediteurnr;Leverancier;Factuurdatum;Bedrag excl;Btw;Bedrag incl;Status',
  'KV-88001;2001;Kantoorvak;03-03-2026;50,00;10,50;60,50;Goedgekeurd',
];

describe('a run for one dossier type', () => {
  it('tells only of that type what a run for all types tells, and leaves the others as they were', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'orders.csv'), orders.join('\r\n'));
    writeFileSync(join(folder, 'inkoop.csv'), invoices.join('\r\n'));
    const { store, finish } = await aWorkspace(folder, temporaryFolder());

    const all = await finish();
    const states = [...(await store.dossierStates()).keys()];
    const items = await store.items();
    const one = await finish({ onlyType: 'order' });

    expect(states).toEqual(['inkoopfactuur:KV88001', 'order:2026701']);
    expect(one.dossiers.map(({ dossier }) => dossier.id)).toEqual(['order:2026701']);
    expect(one.findings).toEqual(all.findings.filter(({ dossier }) => dossier !== 'inkoopfactuur:KV88001'));
    expect(one.counts).toMatchObject({ dossiers: 1, incomplete: 1 });
    expect([...(await store.dossierStates()).keys()]).toEqual(states);
    expect(await store.items()).toEqual(items);
  });
});
