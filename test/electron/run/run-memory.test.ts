import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { RunMemory } from '#electron/run/run-memory.ts';
import type { RunResult } from '#electron/run/run-types.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import { changeOneInvoice, writeBenchWorkspace } from '../../bench/bench-workspace.ts';
import { aWorkspace } from '../../support/run-workspace.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything a run decides, without what it costs. */
function decided(result: RunResult) {
  if (result.kind !== 'done') throw new Error(result.kind);
  const { dossiers, findings, items, counts, links, unlinked, unread, registers, documents } = result;
  return { dossiers, findings, items, counts, links, unlinked, unread, registers, documents };
}

function memoryOf(result: RunResult): RunMemory | undefined {
  return result.kind === 'done' ? (result.memory ?? undefined) : undefined;
}

it('comes to the same with what the run before left in memory as without', async () => {
  const folder = join(aFolder(), 'orders');
  writeBenchWorkspace(folder, 4);
  const [forgetful, mindful] = [await aWorkspace(folder, aFolder()), await aWorkspace(folder, aFolder())];
  let memory: RunMemory | undefined;
  const both = async () => {
    const first = await forgetful.run();
    const second = await mindful.run({ memory });
    memory = memoryOf(second);
    expect(decided(second)).toEqual(decided(first));
    return second;
  };
  await both();
  await both();
  changeOneInvoice(folder);
  await both();
  rmSync(join(folder, 'Orders', '2026-00002'), { recursive: true });
  await both();
  const register = 'Ordernummer;Klant;Totaal incl;Status\r\n2026-00001;Ander B.V.;1,00;Gefactureerd\r\n';
  writeFileSync(join(folder, 'Orderoverzicht.csv'), register);
  await both();
  await both();
  const dossier = dossierId('order', '202600001');
  const confirmed = new Set<string>();
  for (const { store } of [forgetful, mindful]) {
    const [loose] = await store.lastRun().then((last) => last?.overview.unlinked ?? []);
    if (!loose?.document) throw new Error('Every document is linked');
    confirmed.add(loose.document);
    const because = { how: 'person', matched: '' } as const;
    await store.confirmLink(
      { document: loose.document, dossier, certainty: 'confirmed', because },
      { at: '2026-03-16T09:00:00', who: 'anna' },
    );
  }
  const { links } = decided(await both());
  expect(links.filter(({ certainty }) => certainty === 'confirmed')).toEqual(
    [...confirmed].map((document) => expect.objectContaining({ document, dossier })),
  );
  renameSync(join(folder, 'Orders', '2026-00001'), join(folder, 'Orders', 'Anders'));
  await both();
  rmSync(join(folder, 'Orders'), { recursive: true });
  await both();
});

it('reads, understands and evaluates nothing again of what did not change', async () => {
  const folder = join(aFolder(), 'orders');
  writeBenchWorkspace(folder, 2);
  const { run, store } = await aWorkspace(folder, aFolder());
  const memory = memoryOf(await run());
  const again = await run({
    ...(memory && { memory }),
    store: {
      ...store,
      cachedContent: () => Promise.reject(new Error('asked for words')),
      knownDossiers: () => Promise.reject(new Error('asked for dossiers')),
    },
  });
  expect(again).toMatchObject({ kind: 'done', filesRead: 0, evaluated: 0 });
});

it('goes by what a person decided while the run before went on', async () => {
  const folder = join(aFolder(), 'orders');
  writeBenchWorkspace(folder, 4);
  const { store, run } = await aWorkspace(folder, aFolder());
  const register = 'Ordernummer;Klant;Totaal incl;Status\r\n2026-00001;Ander B.V.;1,00;Gefactureerd\r\n';
  writeFileSync(join(folder, 'Orderoverzicht.csv'), register);
  await run();
  const loose = (await store.lastRun())?.overview.unlinked[0]?.document;
  if (!loose) throw new Error('Every document is linked');
  const link = {
    document: loose,
    dossier: dossierId('order', '202600001'),
    certainty: 'confirmed',
    because: { how: 'person', matched: '' },
  } as const;
  const memory = memoryOf(
    await run({
      store: {
        ...store,
        registerValues: async () => {
          await store.confirmLink(link, { at: '2026-03-16T09:00:00', who: 'anna' });
          return store.registerValues();
        },
      },
    }),
  );
  const next = await run(memory && { memory });
  const { links } = decided(next);
  expect(links.filter(({ document }) => document === loose).map(({ certainty }) => certainty)).toEqual([
    'confirmed',
  ]);
});
