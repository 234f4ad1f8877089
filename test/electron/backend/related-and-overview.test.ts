import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Backend } from '#electron/backend/backend.ts';
import type { DossierView } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from '../../support/a-backend.ts';

const orders = `Ordernummer;Debiteurnummer;Klantnaam;Orderdatum;Bedrag excl;Btw;Bedrag incl;Status
2026-00101;00118;Fictief B.V.;02-03-2026;100,00;21,00;121,00;Bevestigd
2026-00102;00119;Placebo N.V.;03-03-2026;200,00;42,00;242,00;Bevestigd
2026-00103;00120;Denkbeeld B.V.;04-03-2026;300,00;63,00;363,00;Bevestigd
`;
const returns = `RMA nummer;Klant;Ordernummer;Reden;Meldingsdatum;Status
RMA-7;Fictief B.V.;2026.00101;beschadigd;10-03-2026;Aangemeld
RMA-8;Fictief B.V.;2026-00101;verkeerd artikel;11-03-2026;Aangemeld
RMA-9;Denkbeeld B.V.;;onbekend;12-03-2026;Aangemeld
`;

async function aCheckedWorkspace(list = orders): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-related-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'lijsten'));
  writeFileSync(join(folder, 'lijsten', 'orders.csv'), list);
  writeFileSync(join(folder, 'lijsten', 'retouren.csv'), returns);
  const { backend, run } = await aBackend(join(folder, 'state'));
  const opened = await backend.handlers.openWorkspace({ folders: [join(folder, 'lijsten') as FilePath] });
  expect(opened.ok).toBe(true);
  await run();
  return backend;
}

async function relatedTo({ handlers }: Backend, dossier: string): Promise<readonly string[]> {
  const reply = await handlers.getDossier({ dossier });
  if (!reply.ok) throw new Error(reply.failure.code);
  const said = ({ how, id, label, number }: DossierView['related']['dossiers'][number]) =>
    `${how} ${id} by ${label.nl} ${number}`;
  return reply.value.related.dossiers.map(said);
}

it('shows from an order the returns that name it, however they write its number, and from a return its order', async () => {
  const backend = await aCheckedWorkspace();
  expect(await relatedTo(backend, 'order:202600101')).toEqual([
    'referred-by retour:RMA7 by Ordernummer 2026-00101',
    'referred-by retour:RMA8 by Ordernummer 2026-00101',
  ]);
  expect(await relatedTo(backend, 'retour:RMA7')).toEqual([
    'refers-to order:202600101 by Ordernummer 2026.00101',
  ]);
  expect(await relatedTo(backend, 'order:202600102')).toEqual([]);
  expect(await relatedTo(backend, 'retour:RMA9')).toEqual([]);
});

it('counts in the overview what waits for others, and names the items behind each figure of the week', async () => {
  const { handlers } = await aCheckedWorkspace();
  const today = await handlers.getToday({});
  const [first] = today.ok ? today.value.items : [];
  if (!first) throw new Error('Nothing is open');
  const week = async () => {
    const reply = await handlers.getOverview({ weeks: 4 });
    const last = reply.ok ? reply.value.weeks.at(-1) : undefined;
    if (!last) throw new Error('There is no week');
    return last;
  };
  const before = await week();
  expect(before.waitingForOthers).toBe(0);
  await handlers.changeItem({
    item: first.item.id,
    action: { kind: 'ask', department: 'finance', person: null, question: 'Klopt dit?', expectedBy: null },
  });
  expect(await week()).toEqual({ ...before, waitingForOthers: 1 });
  const behind = await handlers.getBehindWeek({ from: before.from, figure: 'waitingForOthers' });
  expect(behind.ok && behind.value.map(({ item, isOpen }) => ({ item, isOpen }))).toEqual([
    { item: first.item.id, isOpen: true },
  ]);
  const opened = await handlers.getBehindWeek({ from: before.from, figure: 'opened' });
  expect(opened.ok && opened.value.length).toBe(before.opened);
  await handlers.changeItem({ item: first.item.id, action: { kind: 'answered', answer: 'Ja' } });
  expect(await week()).toEqual(before);
});

it('counts as many items in the overview as on the list of today, though some follow from others', async () => {
  const { handlers } = await aCheckedWorkspace(orders.replace('42,00;242,00', '99,00;242,00'));
  const today = await handlers.getToday({});
  const overview = await handlers.getOverview({ weeks: 4 });
  if (!today.ok || !overview.ok) throw new Error('Nothing to count');
  const { items, summary } = today.value;
  expect(items.flatMap(({ follows }) => follows).length).toBeGreaterThan(0);
  const open = Object.values(overview.value.sides.check).reduce((sum, bar) => sum + bar.open, 0);
  const { blocking, warning, info } = summary.findings;
  expect([open, overview.value.weeks.at(-1)?.open, blocking + warning + info]).toEqual(
    Array(3).fill(items.length),
  );
});
