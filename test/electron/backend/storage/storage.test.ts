import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '#electron/worker/containers/zip-files.ts';
import { aBackend } from '../../../support/a-backend.ts';
import { aPdf } from '../../../support/reading/a-pdf.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const rows = [
  'RMA-nummer;Klant;Ordernummer;Aangemeld op;Aantal;Reden;Status',
  'R2016-0042;Voorbeeld Groothandel B.V.;2016-0001;03-11-2016;3;beschadigd;aangemeld',
  'R2026-0007;Andere Voorbeeld B.V.;2026-0001;03-11-2026;4;verkeerd artikel;aangemeld',
];

function aWorkspace(lines: readonly string[] = rows): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'retouren.csv'), lines.join('\r\n'));
  return folder;
}

describe('what the program keeps', () => {
  it('is listed with sizes, and goes away with its workspace while the folders stay as they were', async () => {
    const [state, folder] = [temporaryFolder(), aWorkspace()];
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const before = await backend.handlers.getStorage({});
    if (!before.ok) throw new Error(before.failure.code);
    const [kept] = before.value.workspaces;
    expect({ ...kept, bytes: (kept?.bytes ?? 0) > 10_000, files: (kept?.files ?? 0) > 0 }).toEqual({
      id: kept?.id,
      folders: [folder],
      isOpen: true,
      bytes: true,
      files: true,
    });
    const after = await backend.handlers.deleteWorkspaceState({ workspace: kept?.id ?? '' });
    expect(after.ok && after.value.workspaces).toEqual([]);
    expect(readdirSync(state).filter((name) => name.startsWith('workspace-'))).toEqual([]);
    expect(readFileSync(join(folder, 'retouren.csv'), 'utf8')).toBe(rows.join('\r\n'));
    const now = await backend.handlers.getState({});
    expect(now.ok && [now.value.workspace, now.value.recent]).toEqual([null, []]);
  });

  it('holds what was set aside and backups of a workspace as part of it', async () => {
    const state = temporaryFolder();
    mkdirSync(join(state, 'backups'));
    for (const name of [
      'workspace-abc.sqlite',
      'workspace-abc.sqlite-wal',
      'backups/workspace-abc.2026-03-16.sqlite',
    ])
      writeFileSync(join(state, name), 'x');
    const { backend } = await aBackend(state);
    const reply = await backend.handlers.getStorage({});
    expect(reply.ok && reply.value.workspaces).toEqual([
      { id: 'workspace-abc', folders: null, isOpen: false, bytes: 3, files: 3 },
    ]);
    await backend.handlers.deleteWorkspaceState({ workspace: 'workspace-abc' });
    expect(existsSync(join(state, 'backups', 'workspace-abc.2026-03-16.sqlite'))).toBe(false);
  });
});

describe('a dossier that was kept long enough', () => {
  it('can be removed, with every trace of it in the state, and one that was not can’t', async () => {
    const [state, folder] = [temporaryFolder(), aWorkspace()];
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const before = await backend.handlers.getStorage({});
    if (!before.ok) throw new Error(before.failure.code);
    expect(before.value.expired.map(({ key, keptUntil, inSources }) => [key, keptUntil, inSources])).toEqual([
      ['R2016-0042', '2023-12-31', true],
    ]);
    const [old] = before.value.expired;
    expect(await backend.handlers.deleteDossier({ dossier: 'retour:R20260007' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
    const after = await backend.handlers.deleteDossier({ dossier: old?.id ?? '' });
    expect(after.ok && after.value.expired).toEqual([]);
    writeFileSync(join(folder, 'retouren.csv'), [rows[0], rows[2]].join('\r\n'));
    await run();
    await backend.close();
    const bytes = readdirSync(state)
      .filter((name) => /^workspace-\w+\.sqlite(-wal)?$/.test(name))
      .map((name) => readFileSync(join(state, name), 'latin1'))
      .join('');
    expect(
      ['R2016-0042', 'R20160042', 'Voorbeeld Groothandel'].filter((trace) => bytes.includes(trace)),
    ).toEqual([]);
    expect(bytes.includes('R2026-0007')).toBe(true);
  });
});

describe('what a person said of a document', () => {
  const stateOf = (state: string) => {
    const [name = ''] = readdirSync(state).filter((one) => /^workspace-\w+\.sqlite$/.test(one));
    const database = new DatabaseSync(join(state, name), { readOnly: true });
    const rows = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => Object.values(row)[0]);
    const found = {
      aside: rows('SELECT document FROM set_aside'),
      history: rows('SELECT DISTINCT document FROM history WHERE document IS NOT NULL'),
      files: rows('SELECT path FROM file_stamps ORDER BY path').map((path) => basename(String(path))),
      findable: rows(`SELECT ref FROM search_subjects WHERE kind = 'file' ORDER BY ref`).map((path) =>
        basename(String(path)),
      ),
    };
    database.close();
    return found;
  };

  it('goes with its dossier, and what was said of a document of another one stays', async () => {
    const [state, folder] = [temporaryFolder(), aWorkspace()];
    const note = await aPdf((page) => page.text('Pakbon').text('RMA-nummer: R2016-0042'));
    writeFileSync(join(folder, 'pakbon R2016-0042.pdf'), note);
    writeFileSync(join(folder, 'folder.pdf'), await aPdf((page) => page.text('Reclame van niemand')));
    const { backend, run } = await aBackend(state);
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const dossier = 'retour:R20160042';
    const tray = await backend.handlers.getUnlinked({});
    if (!tray.ok) throw new Error(tray.failure.code);
    const own = createHash('sha256').update(note).digest('hex').slice(0, 16);
    const [other] = tray.value.waiting.map(({ document }) => document);
    for (const document of [own, other])
      await backend.handlers.setAside({ document: document ?? 'none', aside: true });
    await backend.handlers.deleteDossier({ dossier });
    await backend.close();
    expect(stateOf(state)).toEqual({
      aside: [other],
      history: [other],
      files: ['folder.pdf', 'retouren.csv'],
      findable: ['folder.pdf', 'retouren.csv'],
    });
  });
});

describe('a diagnosis', () => {
  it('is a zip of readable texts without anything of a customer, a person or a folder', async () => {
    const [state, folder, target] = [temporaryFolder(), aWorkspace(), join(temporaryFolder(), 'd.zip')];
    const { backend, run } = await aBackend(state, {
      saveReport: async (_, write) => ({ kind: 'saved', path: target, findings: await write(target) }),
    });
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    expect(await backend.handlers.saveDiagnosis({})).toEqual({
      ok: true,
      value: { kind: 'saved', path: target, findings: 0 },
    });
    const inside = zipFiles(new Uint8Array(readFileSync(target)));
    if (inside.kind !== 'files') throw new Error('No zip');
    const texts = inside.files.map(
      (file) => [file.name, Buffer.from(file.open(1e7) ?? []).toString('utf8')] as const,
    );
    expect(texts.map(([name]) => name)).toEqual(['lees-mij.txt', 'programma.json', 'werkmap.json']);
    const all = texts.map(([, text]) => text).join('');
    const private_ = ['2016', 'Voorbeeld Groothandel', 'Andere Voorbeeld', 'beschadigd', folder, state];
    expect(private_.filter((word) => all.includes(word))).toEqual([]);
    expect(JSON.parse(texts[2]?.[1] ?? '')).toMatchObject({ open: true, dossiers: { retour: 2 } });
  });
});
