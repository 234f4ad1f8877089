import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SheetPins } from '#shared/api/set-up-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from '../../support/a-backend.ts';
import { answer } from '../../support/answer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const foreign = 'Uitdraai;;\nKenmerk;Voor wie;Wanneer\nO-1;Jansen;03-04-2026\nO-2;Pietersen;05-06-2026\n';
const pins = {
  headerRow: 2,
  role: { kind: 'dossiers', type: 'order' },
  columns: [
    { column: 1, header: 'Kenmerk', field: 'orderNumber' },
    { column: 2, header: 'Voor wie', field: 'customerName' },
    { column: 3, header: 'Wanneer', field: 'orderDate' },
  ],
} satisfies SheetPins;

async function opened() {
  const work = temporaryFolder();
  writeFileSync(join(work, 'uitdraai-2026-11.csv'), foreign);
  const { backend, run } = await aBackend(temporaryFolder());
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [work as FilePath] }));
  expect(await run()).toMatchObject({ result: 'done' });
  const { sheets } = answer(await handlers.getSetUp({}));
  const [sheet] = sheets;
  if (!sheet) throw new Error('No sheet');
  return { work, handlers, run, sheet };
}

describe('setting up a workspace', () => {
  it('shows live what an unrecognised list becomes, and keeps nothing of it', async () => {
    const { handlers, sheet } = await opened();
    expect(sheet).toMatchObject({ shownPath: 'uitdraai-2026-11.csv', role: { kind: 'unknown' } });
    const { file, sheet: name } = sheet;
    const before = answer(await handlers.previewSheet({ file, sheet: name, pins: null }));
    expect(before).toMatchObject({ pins: {}, role: { kind: 'unknown' }, rows: 0 });
    expect(before.cells[1]).toEqual({ row: 2, texts: ['Kenmerk', 'Voor wie', 'Wanneer'] });
    const { role, rows, read, columns } = answer(await handlers.previewSheet({ file, sheet: name, pins }));
    expect({ role, rows }).toEqual({ role: pins.role, rows: 2 });
    expect(read[0]?.values['customerName']).toEqual({ text: 'Jansen', readable: true });
    expect(columns[1]).toMatchObject({ field: 'customerName', samples: ['Jansen', 'Pietersen'], filled: 2 });
    expect(answer(await handlers.previewSheet({ file, sheet: name, pins: null })).pins).toEqual({});
  });

  it('counts in later runs, also for the file of another month, until it is undone', async () => {
    const { handlers, run, sheet, work } = await opened();
    answer(await handlers.pinSheet({ file: sheet.file, sheet: sheet.sheet, pins }));
    writeFileSync(join(work, 'uitdraai-2026-12.csv'), foreign.replaceAll('O-', 'P-'));
    await run();
    const today = answer(await handlers.getToday({}));
    expect(today.dossiers.map(({ key }) => key).sort()).toEqual(['O-1', 'O-2', 'P-1', 'P-2']);
    expect(today.undoable?.nl).toBe('Inrichting gewijzigd: uitdraai-*.csv');
    answer(await handlers.undo({}));
    await run();
    expect(answer(await handlers.getToday({})).dossiers).toEqual([]);
  });

  it('remembers what a document is', async () => {
    const { handlers, run, sheet, work } = await opened();
    writeFileSync(join(work, 'brief 12.txt'), 'Geachte heer');
    writeFileSync(join(work, 'brief 12.pdf'), 'geen pdf');
    await run();
    const find = async () =>
      answer(await handlers.getSetUp({})).documents.find(({ shownPath }) => shownPath === 'brief 12.pdf');
    const document = await find();
    expect(document).toMatchObject({ documentType: null, pattern: 'brief *.pdf', isPinned: false });
    answer(await handlers.pinDocument({ file: document?.file ?? sheet.file, documentType: 'complaint' }));
    expect(await find()).toMatchObject({ documentType: 'complaint', isPinned: true });
    answer(await handlers.pinDocument({ file: document?.file ?? sheet.file, documentType: null }));
    expect(await find()).toMatchObject({ documentType: null, isPinned: false });
  });

  it('remembers which company the workspace is of, until it is undone', async () => {
    const { handlers } = await opened();
    const own = async () => answer(await handlers.getSetUp({})).ownCompany;
    expect(await own()).toMatchObject({ name: null, isPinned: false });
    answer(await handlers.pinOwnCompany({ choice: { kind: 'name', name: 'Voorbeeld Techniek B.V.' } }));
    expect(await own()).toMatchObject({ name: 'Voorbeeld Techniek B.V.', isPinned: true });
    expect(answer(await handlers.getToday({})).undoable?.nl).toBe('Inrichting gewijzigd: eigen bedrijf');
    answer(await handlers.pinOwnCompany({ choice: { kind: 'none' } }));
    expect(await own()).toMatchObject({ name: null, isPinned: true });
    answer(await handlers.undo({}));
    expect(await own()).toMatchObject({ name: 'Voorbeeld Techniek B.V.', isPinned: true });
    answer(await handlers.pinOwnCompany({ choice: { kind: 'recognise' } }));
    expect(await own()).toMatchObject({ name: null, isPinned: false });
  });
});
