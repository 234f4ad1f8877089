import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Backend } from '#electron/backend/backend.ts';
import { reportKinds } from '#shared/api/report-kinds.ts';
import type { ReturnPreview } from '#shared/api/return-views.ts';
import { aBackend } from '../../support/a-backend.ts';
import { filledIn } from '../../support/a-colleague.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const header = 'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Status\n';
const order = (number: string) => `${number};Bakkerij Voorbeeld;02-03-2026;121,00;Ontvangen\n`;

interface Desk {
  readonly backend: Backend;
  readonly run: () => Promise<unknown>;
  readonly out: string;
  readonly register: string;
  /** What happens when a report is about to be written. */
  readonly before: (act: () => Promise<unknown>) => void;
}

/** A workspace in which one order is open, and a host that writes every report in `out`. */
async function aDesk(root = temporaryFolder()): Promise<Desk> {
  const [folder, out] = [join(root, 'werkmap'), join(root, 'uit')];
  for (const path of [folder, out]) mkdirSync(path, { recursive: true });
  const register = join(folder, 'Orders.csv');
  writeFileSync(register, header + order('2026-00042'));
  let act: () => Promise<unknown> = async () => undefined;
  const { backend, run } = await aBackend(join(root, 'state'), {
    saveReport: async (name, write) => {
      await act();
      const path = join(out, name);
      return { kind: 'saved', path, findings: await write(path) };
    },
  });
  await backend.handlers.openWorkspace({ folders: [folder] });
  await run();
  return {
    backend,
    run,
    out,
    register,
    before: (next) => {
      act = next;
    },
  };
}

async function exported(desk: Desk): Promise<string> {
  const reply = await desk.backend.handlers.exportReport({ language: 'nl' });
  if (!reply.ok || reply.value?.kind !== 'saved') throw new Error('No report was written');
  return reply.value.path;
}

/** The report with this answer on an item, else on its first, as a colleague sends it back. */
async function answered(desk: Desk, answer: string, on?: string): Promise<string> {
  const path = await exported(desk);
  const item = on ?? (await firstItem(desk)).id;
  const back = join(desk.out, 'terug.xlsx');
  const edits = new Map([[item as string, { Antwoord: answer }]]);
  await filledIn(path, back, edits, { shuffle: 2, deleted: new Set(), author: 'Jan Voorbeeld' });
  return back;
}

async function firstItem({ backend }: Desk) {
  const today = await backend.handlers.getToday({});
  const item = today.ok ? today.value.items[0]?.item : undefined;
  if (item === undefined) throw new Error('The register gives no items');
  return item;
}

async function itemOf({ backend }: Desk, id: string) {
  const today = await backend.handlers.getToday({});
  const item = today.ok ? today.value.items.find((view) => view.item.id === id)?.item : undefined;
  if (item === undefined) throw new Error('The item is not open');
  return item;
}

async function preview({ backend }: Desk, path: string): Promise<ReturnPreview> {
  backend.trustPaths([path]);
  const reply = await backend.handlers.previewReturn({ file: { path } });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

describe('a report', () => {
  it('tells how far it is while it is written', async () => {
    const desk = await aDesk();
    const told: number[] = [];
    desk.backend.listen((event, data) => {
      if (event === 'exportProgress' && data !== null && 'rows' in data) told.push(data.rows);
    });
    await exported(desk);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('is written in every form, and the folder holds nothing else', async () => {
    const desk = await aDesk();
    for (const kind of reportKinds) {
      expect(await desk.backend.handlers.exportReport({ language: 'nl', kind })).toMatchObject({ ok: true });
    }
    const names = readdirSync(desk.out).map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'dag'));
    expect(names.sort()).toEqual([
      'afwijkingenrapport dag.xlsx',
      'daglijst dag.html',
      'openstaand dag.csv',
      'openstaand dag.json',
      'overdracht dag.html',
    ]);
    const json = readdirSync(desk.out).find((name) => name.endsWith('.json')) ?? '';
    expect(JSON.parse(readFileSync(join(desk.out, json), 'utf8')).summary).toMatchObject({ dossiers: 1 });
  });

  it('of one department holds only what that department is to do', async () => {
    const desk = await aDesk();
    const all = await desk.backend.handlers.exportReport({ language: 'nl' });
    const none = await desk.backend.handlers.exportReport({ language: 'nl', department: 'planning' });
    const counts = [all, none].map((reply) => (reply.ok ? reply.value?.findings : null));
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(0);
  });

  it('can be a file of its own for each department, which come back as any other', async () => {
    const desk = await aDesk();
    const item = await firstItem(desk);
    const { handlers } = desk.backend;
    const department = 'planning';
    const question = {
      kind: 'ask',
      department,
      person: null,
      question: 'Wanneer?',
      expectedBy: null,
    } as const;
    await handlers.changeItem({ item: item.id, action: question });
    const reply = await handlers.exportReport({ language: 'nl', separate: true });
    if (!reply.ok || reply.value?.kind !== 'saved') throw new Error('No report was written');
    expect(reply.value.path).toMatch(/afwijkingenrapport per afdeling \d{4}-\d\d-\d\d\.zip$/);
    const files = Object.entries(unzipSync(readFileSync(reply.value.path)));
    expect(files.map(([name]) => name.replace(/ \d{4}-\d\d-\d\d/, ''))).toContain(
      'afwijkingenrapport Planning.xlsx',
    );
    const [, bytes] = files.find(([name]) => name.includes('Planning')) ?? [];
    const [sent, back] = [join(desk.out, 'planning.xlsx'), join(desk.out, 'terug.xlsx')];
    writeFileSync(sent, bytes ?? '');
    const edits = new Map([[item.id as string, { Antwoord: 'Vrijdag' }]]);
    await filledIn(sent, back, edits, { shuffle: 1, deleted: new Set(), author: 'Jan Voorbeeld' });
    expect(await preview(desk, back)).toMatchObject({
      rows: 1,
      changes: [{ item: item.id, field: 'answer', theirs: 'Vrijdag' }],
    });
  });

  it('has a file of its own for departments whose names are one as a file name', async () => {
    const desk = await aDesk();
    const { handlers } = desk.backend;
    const today = await handlers.getToday({});
    const items = today.ok ? today.value.items.slice(0, 2) : [];
    for (const [place, { item }] of items.entries()) {
      const department = ['in/koop', 'IN:koop'][place] ?? '';
      const question = {
        kind: 'ask',
        department,
        person: null,
        question: 'Wanneer?',
        expectedBy: null,
      } as const;
      expect(await handlers.changeItem({ item: item.id, action: question })).toMatchObject({ ok: true });
    }
    const reply = await handlers.exportReport({ language: 'nl', separate: true });
    if (!reply.ok || reply.value?.kind !== 'saved') throw new Error('No report was written');
    const names = Object.keys(unzipSync(readFileSync(reply.value.path)));
    expect(
      names.filter((name) => /koop/.test(name)).map((name) => name.replace(/ \d{4}-\d\d-\d\d/, '')),
    ).toEqual(['afwijkingenrapport IN-koop.xlsx', 'afwijkingenrapport in-koop 2.xlsx']);
  });

  it('tells what happened since the one before it', async () => {
    const desk = await aDesk();
    await exported(desk);
    writeFileSync(desk.register, header + order('2026-00042') + order('2026-00043'));
    // The history counts in seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await desk.run();
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.readFile(await exported(desk));
    const sheet = workbook.getWorksheet('Samenvatting');
    const rows = Array.from(
      { length: sheet?.rowCount ?? 0 },
      (_, row) => sheet?.getCell(row + 1, 1).text ?? '',
    );
    const start = rows.findIndex((text) => text.startsWith('Sinds het vorige rapport'));
    expect(sheet?.getCell(start + 2, 2).value).toBeGreaterThan(0);
    expect(rows.slice(start + 1, start + 4)).toEqual(['Nieuw', 'Opgelost', 'Heropend']);
  });

  it('that is stopped leaves nothing, and the next one is made', async () => {
    const desk = await aDesk();
    desk.before(() => desk.backend.handlers.cancelExport({}));
    expect(await desk.backend.handlers.exportReport({ language: 'nl' })).toEqual({
      ok: false,
      failure: { code: 'cancelled', detail: null },
    });
    expect(readdirSync(desk.out)).toEqual([]);
    desk.before(async () => undefined);
    expect(existsSync(await exported(desk))).toBe(true);
  });
});

describe('a report that comes back', () => {
  it('leaves alone what was changed here after it was shown', async () => {
    const desk = await aDesk();
    const shown = await preview(desk, await answered(desk, 'Komt morgen'));
    if (shown.kind !== 'report') throw new Error(shown.kind);
    const item = await firstItem(desk);
    const accept = [{ item: item.id as string, field: 'answer', ours: 'iets anders' }] as const;
    const stale = await desk.backend.handlers.acceptReturn({ preview: shown.preview, accept: [...accept] });
    expect(stale).toEqual({ ok: true, value: { taken: 0 } });
    expect((await firstItem(desk)).reply).toBeUndefined();
  });

  it('is told in the history with who filled it in and in which file', async () => {
    const desk = await aDesk();
    const shown = await preview(desk, await answered(desk, 'Komt morgen'));
    if (shown.kind !== 'report') throw new Error(shown.kind);
    expect(shown).toMatchObject({ author: 'Jan Voorbeeld', fileName: 'terug.xlsx', refusals: [] });
    const accept = shown.changes.map(({ item, field, ours }) => ({ item, field, ours }));
    await desk.backend.handlers.acceptReturn({ preview: shown.preview, accept });
    const { finding } = await firstItem(desk);
    const dossier = await desk.backend.handlers.getDossier({ dossier: finding.dossier ?? '' });
    expect(dossier.ok && dossier.value.history.at(-1)).toMatchObject({
      who: 'Jan Voorbeeld',
      what: {
        nl: expect.stringMatching(
          /^Overgenomen uit het rapport: terug\.xlsx · “Komt morgen” · overgenomen door \S/,
        ),
      },
    });
  });

  it('answers here what was asked, and the same file a second time changes nothing', async () => {
    const desk = await aDesk();
    const { id } = await firstItem(desk);
    const asked = {
      kind: 'ask',
      department: 'finance',
      person: null,
      question: 'Is dit betaald?',
      expectedBy: null,
    } as const;
    const { handlers } = desk.backend;
    expect(await handlers.changeItem({ item: id, action: asked })).toMatchObject({ ok: true });
    const file = await answered(desk, 'Ja, op 12 maart', id);
    const shown = await preview(desk, file);
    if (shown.kind !== 'report') throw new Error(shown.kind);
    expect(shown.changes.map(({ field, about }) => [field, about.asked])).toEqual([['answer', true]]);
    const accept = shown.changes.map(({ item, field, ours }) => ({ item, field, ours }));
    await handlers.acceptReturn({ preview: shown.preview, accept });
    const item = await itemOf(desk, id);
    expect([item.status, item.waiting, item.reply?.answer]).toEqual([
      'in-progress',
      undefined,
      'Ja, op 12 maart',
    ]);
    expect(await preview(desk, file)).toMatchObject({ changes: [], refusals: [] });
    await handlers.undo({});
    expect((await itemOf(desk, id)).waiting?.question).toBe('Is dit betaald?');
  });

  it('can only be accepted as it was shown, in the workspace it was shown in', async () => {
    const desk = await aDesk();
    const accept = [{ item: 'x', field: 'note' as const, ours: '' }];
    expect(await desk.backend.handlers.acceptReturn({ preview: 'made up', accept })).toMatchObject({
      ok: false,
    });
  });

  it('is refused when it belongs to another workspace, and is no report when it is any other file', async () => {
    const [one, other] = [await aDesk(), await aDesk()];
    expect(await preview(other, await exported(one))).toEqual({ kind: 'refused', why: 'other-workspace' });
    expect(await preview(one, one.register)).toEqual({ kind: 'not-a-report' });
    expect(await preview(one, join(one.out, 'nergens.xlsx'))).toEqual({ kind: 'not-a-report' });
    const broken = join(one.out, 'kapot.xlsx');
    writeFileSync(broken, readFileSync(await exported(one)).subarray(0, 3000));
    expect(await preview(one, broken)).toEqual({ kind: 'not-a-report' });
  });

  it('is refused when another version of the program made it', async () => {
    const desk = await aDesk();
    const path = await exported(desk);
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.readFile(path);
    const basis = workbook.getWorksheet('Basis');
    if (basis) basis.getCell('B1').value = '999';
    await workbook.xlsx.writeFile(path);
    expect(await preview(desk, path)).toEqual({ kind: 'refused', why: 'other-version' });
  });
});
