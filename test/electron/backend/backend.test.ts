import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '#electron/backend/dispatch.ts';
import { aBackend } from '../../support/a-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const register =
  'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Status\n2026-00042;Bakkerij Voorbeeld;02-03-2026;121,00;Ontvangen\n';

function aWorkspaceFolder(): { readonly folder: string; readonly state: string } {
  const root = temporaryFolder();
  const folder = join(root, 'werkmap');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Orders.csv'), register);
  writeFileSync(join(root, 'buiten.csv'), register);
  return { folder, state: join(root, 'state') };
}

describe('the backend', () => {
  it('answers that nothing is open, as data, before a folder is chosen', async () => {
    const { state } = aWorkspaceFolder();
    const { backend, bugs } = await aBackend(state);
    const closed = { ok: false, failure: { code: 'no-workspace', detail: null } };
    expect([
      await backend.handlers.getToday({}),
      await backend.handlers.startRun({}),
      await backend.handlers.undo({}),
      await backend.handlers.exportReport({ language: 'nl' }),
    ]).toEqual([closed, closed, closed, closed]);
    expect(bugs).toEqual([]);
  });

  it('shows only files of the open workspace', async () => {
    const { folder, state } = aWorkspaceFolder();
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const cells = async (file: string) => {
      const reply = await backend.handlers.getCells({ file, sheet: 'Orders', row: 2, around: 1 });
      return reply.ok ? reply.value.rows.map(({ number }) => number) : reply.failure.code;
    };
    expect({
      own: await cells(join(folder, 'Orders.csv')),
      outside: await cells(join(folder, '..', 'buiten.csv')),
      system: await cells('/etc/passwd'),
    }).toEqual({ own: [2], outside: 'not-in-workspace', system: 'not-in-workspace' });
  });

  it('says which folder it cannot open', async () => {
    const { folder, state } = aWorkspaceFolder();
    const { backend } = await aBackend(state);
    const away = join(folder, 'nergens');
    expect(await backend.handlers.openWorkspace({ folders: [away] })).toEqual({
      ok: false,
      failure: { code: 'folder-unreadable', detail: away },
    });
  });

  it('tells a path without a folder from a folder that cannot be read', async () => {
    const { folder, state } = aWorkspaceFolder();
    const { backend } = await aBackend(state);
    const list = async (path: string) => {
      const reply = await backend.handlers.listFolders({ path });
      return reply.ok ? reply.value.path : reply.failure;
    };
    const [away, file] = [join(folder, 'nergens'), join(folder, 'Orders.csv')];
    expect([await list(folder), await list(away), await list(file)]).toEqual([
      folder,
      { code: 'no-such-folder', detail: away },
      { code: 'no-such-folder', detail: file },
    ]);
  });

  it('keeps notes when a folder is added to the workspace', async () => {
    const { folder, state } = aWorkspaceFolder();
    const extra = join(folder, '..', 'extra');
    mkdirSync(extra);
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const first = await backend.handlers.getToday({});
    const item = first.ok ? first.value.items[0]?.item.id : undefined;
    if (item === undefined) throw new Error('The register gives no items');
    await backend.handlers.changeItem({ item, action: { kind: 'note', note: 'gebeld' } });
    await backend.handlers.openWorkspace({ folders: [folder, extra] });
    await run();
    const then = await backend.handlers.getToday({});
    expect(then.ok && then.value.items.find((view) => view.item.id === item)?.item.note).toBe('gebeld');
  });

  it('shows what is left of a dossier that is gone, so that its items can be dealt with', async () => {
    const { folder, state } = aWorkspaceFolder();
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const row = '2026-00043;Hotel Voorbeeld;02-03-2026;242,00;Ontvangen';
    writeFileSync(join(folder, 'Orders.csv'), register.replace(/2026-00042.*/, row));
    await run();
    const dossier = 'order:202600042';
    const read = async () => {
      const reply = await backend.handlers.getDossier({ dossier });
      if (!reply.ok) return reply.failure.code;
      const { summary, items } = reply.value;
      const reasons = new Set(items.map(({ item }) => item.notRechecked?.reason));
      return { key: summary.key, party: summary.party, status: summary.status, reasons: [...reasons] };
    };
    const known = { key: '2026-00042', party: 'Bakkerij Voorbeeld' };
    expect(await read()).toEqual({ ...known, status: 'incomplete', reasons: ['dossier-gone'] });

    const today = await backend.handlers.getToday({});
    const left = today.ok ? today.value.items.filter(({ item }) => item.finding.dossier === dossier) : [];
    for (const { item } of left)
      await backend.handlers.changeItem({ item: item.id, action: { kind: 'claim-done' } });
    await run();
    expect(await read()).toEqual({ ...known, status: 'unchecked', reasons: [] });
  });

  it('says in words that a report can’t be written over an open workbook', async () => {
    const { folder, state } = aWorkspaceFolder();
    const busy = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
    const { backend, run } = await aBackend(state, { saveReport: () => Promise.reject(busy) });
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    expect(await backend.handlers.exportReport({ language: 'nl' })).toEqual({
      ok: false,
      failure: { code: 'could-not-write', detail: 'EBUSY' },
    });
  });

  it('judges a dropped file without a workspace by itself, and keeps nothing of it', async () => {
    const { state } = aWorkspaceFolder();
    const { backend } = await aBackend(state);
    const base64 = Buffer.from('dit is geen pdf').toString('base64');
    const reply = await backend.handlers.quickCheck({ files: [{ name: 'kapot.pdf', base64 }] });
    expect(reply.ok && reply.value.map(({ name, verdict, dossier }) => ({ name, verdict, dossier }))).toEqual(
      [{ name: 'kapot.pdf', verdict: 'unreadable', dossier: null }],
    );
  });
});

describe('a request', () => {
  const log = { error: () => undefined, info: () => undefined };

  it('that is not in the table, or not as its schema says, never reaches a handler', async () => {
    const { state } = aWorkspaceFolder();
    const { backend } = await aBackend(state);
    const codes = await Promise.all(
      [
        dispatch(backend, log, 'constructor', {}),
        dispatch(backend, log, 'getPage', { file: 'x', page: -1, scale: 1 }),
        dispatch(backend, log, 'getState', { extra: true }),
        dispatch(backend, log, 42, null),
      ].map(async (reply) => {
        const answer = await reply;
        return answer.ok ? 'ok' : answer.failure.code;
      }),
    );
    expect(codes).toEqual(['unknown-method', 'invalid-input', 'invalid-input', 'unknown-method']);
  });

  it('whose handler throws is logged once and answered as an internal failure', async () => {
    const { state } = aWorkspaceFolder();
    const { backend } = await aBackend(state);
    const logged: string[] = [];
    const broken = {
      handlers: { ...backend.handlers, getState: () => Promise.reject(new Error('bug')) },
    };
    const reply = await dispatch(broken, { ...log, error: (what) => logged.push(what) }, 'getState', {});
    expect({ reply, logged }).toEqual({
      reply: { ok: false, failure: { code: 'internal', detail: null } },
      logged: ['getState failed'],
    });
  });
});
