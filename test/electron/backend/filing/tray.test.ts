import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBackend } from '../../../support/a-backend.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Orders and two loose texts, one of which names an order in passing. */
function aFolder(): string {
  const folder = join(temporaryFolder(), 'map');
  mkdirSync(folder);
  const rows = ['10041;Fictief Transport N.V.;02-03-2026;100,00', '10042;Voorbeeld B.V.;03-03-2026;200,00'];
  writeFileSync(
    join(folder, 'Orders.csv'),
    ['Ordernummer;Klant;Orderdatum;Totaal excl. btw', ...rows].join('\r\n'),
  );
  return folder;
}

describe('the loose documents', () => {
  it('are linked by a person once and for all, and undo makes them loose again', async () => {
    const folder = aFolder();
    const loose = new URL('../../../../dist/sample/voorbeeldmap/Inkoop/Document1.pdf', import.meta.url);
    copyFileSync(loose, join(folder, 'Document1.pdf'));
    const state = temporaryFolder();
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const first = await tray(backend);
    const document = first.documents[0] ?? '';
    const today = await backend.handlers.getToday({});
    const dossier = today.ok ? (today.value.dossiers[0]?.id ?? '') : '';

    const linked = await backend.handlers.confirmLink({ document, dossier });
    const after = await tray(backend);
    await run();
    const ran = await tray(backend);
    await backend.close();
    const again = await aBackend(state);
    await again.backend.handlers.openWorkspace({ folders: [folder] });
    await again.run();
    const restarted = await tray(again.backend);
    await again.backend.handlers.undo({});
    await again.run();

    expect(first.waiting).toEqual(['Document1.pdf']);
    expect(linked.ok).toBe(true);
    expect(after).toMatchObject({ waiting: [], accepted: ['Document1.pdf'] });
    expect([ran.waiting, restarted.waiting]).toEqual([[], []]);
    expect((await tray(again.backend)).waiting).toEqual(['Document1.pdf']);
  }, 60_000);

  it('are set aside when they belong nowhere, and brought back', async () => {
    const folder = aFolder();
    const loose = new URL('../../../../dist/sample/voorbeeldmap/Inkoop/Document1.pdf', import.meta.url);
    copyFileSync(loose, join(folder, 'Document1.pdf'));
    const { backend, run } = await aBackend(temporaryFolder());
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const [document = ''] = (await tray(backend)).documents;

    await backend.handlers.setAside({ document, aside: true });
    const aside = await tray(backend);
    await backend.handlers.undo({});
    const undone = await tray(backend);

    expect(aside).toMatchObject({ waiting: [], setAside: ['Document1.pdf'] });
    expect(undone).toMatchObject({ waiting: ['Document1.pdf'], setAside: [] });
    expect(await backend.handlers.confirmLink({ document, dossier: 'order:999' })).toMatchObject({
      ok: false,
    });
  }, 60_000);

  it('say why they were not read', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'leeg.pdf'), '');
    const { backend, run } = await aBackend(temporaryFolder());
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const reply = await backend.handlers.getUnlinked({});
    expect(reply.ok && reply.value.waiting.map(({ shownPath, unread }) => [shownPath, unread])).toEqual([
      ['leeg.pdf', 'empty-file'],
    ]);
  }, 60_000);
});

async function tray(backend: Awaited<ReturnType<typeof aBackend>>['backend']) {
  const reply = await backend.handlers.getUnlinked({});
  if (!reply.ok) throw new Error(reply.failure.code);
  const { waiting, accepted, setAside } = reply.value;
  const names = (list: readonly { readonly shownPath: string }[]) => list.map(({ shownPath }) => shownPath);
  return {
    documents: waiting.map(({ document }) => document),
    waiting: names(waiting),
    accepted: names(accepted),
    setAside: names(setAside),
  };
}
