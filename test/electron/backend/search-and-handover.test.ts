import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Backend, Host } from '#electron/backend/backend.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { writeBenchWorkspace } from '../../bench/bench-workspace.ts';
import { aBackend } from '../../support/a-backend.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluitend-handover-'));
  writeBenchWorkspace(join(folder, 'orders'), 3);
  return () => rmSync(folder, { recursive: true, force: true });
});

const into = (path: string): Partial<Host> => ({
  saveReport: async (_, write) => ({ kind: 'saved', path, findings: await write(path) }),
});

async function aCheckedWorkspace(host: Partial<Host>): Promise<Backend> {
  const state = mkdtempSync(join(tmpdir(), 'sluitend-state-'));
  const { backend, run, bugs } = await aBackend(state, host);
  onTestFinished(async () => {
    await backend.close();
    rmSync(state, { recursive: true, force: true });
    expect(bugs).toEqual([]);
  });
  const opened = await backend.handlers.openWorkspace({ folders: [join(folder, 'orders') as FilePath] });
  expect(opened.ok).toBe(true);
  await run();
  return backend;
}

it('finds a dossier, its documents and where to go by a part of a number, with what matched', async () => {
  const { handlers } = await aCheckedWorkspace({});
  const reply = await handlers.search({ text: '2026 2', limit: 5 });
  if (!reply.ok) throw new Error(reply.failure.code);
  const [dossiers] = reply.value.groups;
  expect(dossiers?.kind).toBe('dossier');
  expect(dossiers?.hits[0]).toMatchObject({
    title: { nl: '2026-00002', en: '2026-00002' },
    about: 'Denkbeeld Logistiek 2 B.V.',
    matched: { label: { nl: 'Nummer', en: 'Number' }, text: '2026-00002', ranges: [[0, 10]] },
    goTo: { kind: 'dossier', dossier: 'order:202600002' },
  });
  const inDocument = await handlers.search({ text: 'ontvangst getekend', limit: 2 });
  if (!inDocument.ok) throw new Error(inDocument.failure.code);
  const documents = inDocument.value.groups.find(({ kind }) => kind === 'document');
  expect(documents?.more).toBe(true);
  expect(documents?.hits.map(({ about }) => about)).toEqual(['2026-00001', '2026-00002']);
});

it('hands over a dossier as a page and as a workbook, and a person with what they have in hand', async () => {
  const path = join(folder, 'overdracht.html');
  const { handlers } = await aCheckedWorkspace(into(path));
  const today = await handlers.getToday({});
  const item = today.ok ? today.value.items.find((one) => one.item.finding.dossier)?.item : undefined;
  if (!item?.finding.dossier) throw new Error('Nothing is open');
  await handlers.changeItem({ item: item.id, action: { kind: 'note', note: 'Jansen belt maandag' } });
  const of = { kind: 'dossier', dossier: item.finding.dossier } as const;
  expect((await handlers.exportHandover({ of, format: 'html', language: 'nl' })).ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('Notitie: Jansen belt maandag');
  expect((await handlers.exportHandover({ of, format: 'xlsx', language: 'nl' })).ok).toBe(true);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const texts = workbook.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
  expect(texts).toContain('Notitie: Jansen belt maandag');
  const mine = { kind: 'person', person: null } as const;
  expect(await handlers.exportHandover({ of: mine, format: 'html', language: 'en' })).toMatchObject({
    value: { findings: 1 },
  });
  const nobody = { kind: 'person', person: 'Niemand' } as const;
  await handlers.exportHandover({ of: nobody, format: 'html', language: 'en' });
  expect(readFileSync(path, 'utf8')).toContain('Nothing is open.');
});

it('goes back to the backup of the day and exports everything', async () => {
  const path = join(folder, 'alles.json');
  const { handlers } = await aCheckedWorkspace(into(path));
  const backups = await handlers.getBackups({});
  const [backup] = backups.ok ? backups.value.backups : [];
  if (!backup) throw new Error('No backup was made');
  expect(backup.later).toBeGreaterThan(0);
  expect(await handlers.exportEverything({})).toMatchObject({ ok: true, value: { path } });
  expect(JSON.parse(readFileSync(path, 'utf8')).items.length).toBeGreaterThan(0);
  expect(existsSync(`${path}.tmp`)).toBe(false);
  expect((await handlers.restoreBackup({ day: backup.day })).ok).toBe(true);
  const after = await handlers.getToday({});
  expect(after.ok && after.value.items).toEqual([]);
  expect(await handlers.restoreBackup({ day: '2001-01-01' })).toMatchObject({ ok: false });
});
