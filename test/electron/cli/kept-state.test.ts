import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realFolder, stateFileName } from '#electron/backend/workspace-files.ts';
import type { ExportOptions, RestoreOptions } from '#electron/cli/cli-options.ts';
import { exportVerb } from '#electron/cli/export-verb.ts';
import { setAsideText } from '#electron/cli/kept-state.ts';
import { restoreVerb } from '#electron/cli/restore-verb.ts';
import { openStore } from '#electron/store/open-store.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun } from '../../support/a-store.ts';
import { aTerminal } from '../../support/a-terminal.ts';
import { day } from '../../support/an-open-item.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const me = { at: '2026-03-16T09:00:00', who: 'anna' };

/** What is kept of a folder: one item, a backup of 16 March, and a note written after it. */
async function aKeptState() {
  const [folder, state] = [realFolder(temporaryFolder()), temporaryFolder()];
  const path = join(state, stateFileName([folder]));
  const store = await opened(path);
  const [first] = await aSavedRun(store, [aFinding()]);
  if (first === undefined) throw new Error('The run opens an item');
  await store.close();
  writeFileSync(`${path}.backup-2026-03-16`, readFileSync(path));
  const again = await opened(path);
  await again.applyAction(first.item.id, { kind: 'note', note: 'Na de kopie' }, me);
  await again.close();
  return { folder, state, path, note: async () => noteIn(path) };
}

async function opened(path: string) {
  const opening = await openStore(path, aClock);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.store;
}

async function noteIn(path: string): Promise<string | undefined> {
  const store = await opened(path);
  const [item] = await store.items();
  await store.close();
  return item?.note;
}

const parts = { clock: aClock, stateFolder: '/nowhere', openStore };
type Kept = Awaited<ReturnType<typeof aKeptState>>;

const exporting = ({ folder, state }: Kept, about: Partial<ExportOptions> = {}): ExportOptions => ({
  verb: 'export',
  folders: [folder],
  json: { kind: 'stdout' },
  language: 'nl',
  state,
  ...about,
});

const restoring = ({ folder, state }: Kept, about: Partial<RestoreOptions> = {}): RestoreOptions => ({
  verb: 'restore',
  folders: [folder],
  backup: day('2026-03-16'),
  language: 'nl',
  state,
  ...about,
});

describe('export', () => {
  it('gives everything that is kept as JSON, on stdout or as a whole file', async () => {
    const kept = await aKeptState();
    const [screen, file] = [aTerminal(), join(kept.state, 'alles.json')];
    expect(await exportVerb(exporting(kept), screen, parts)).toBe(0);
    const everything = JSON.parse(screen.said());
    expect(everything.items).toMatchObject([{ note: 'Na de kopie' }]);
    expect(everything.history.map(({ kind }: { kind: string }) => kind)).toEqual(['opened', 'noted']);
    const json = { kind: 'file', path: file } as const;
    expect(await exportVerb(exporting(kept, { json }), aTerminal(), parts)).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(everything);
    expect(readdirSync(kept.state).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('ends with 2 where nothing is kept, and makes nothing there', async () => {
    const kept = await aKeptState();
    const [terminal, empty] = [aTerminal(), temporaryFolder()];
    expect(await exportVerb(exporting(kept, { state: empty }), terminal, parts)).toBe(2);
    expect(terminal.complained()).toContain('Van deze mappen is hier niets bewaard.');
    expect(readdirSync(empty)).toEqual([]);
  });

  it('ends with 2 when the file can not be written', async () => {
    const kept = await aKeptState();
    const json = { kind: 'file', path: join(kept.state, 'nergens', 'alles.json') } as const;
    const terminal = aTerminal();
    expect(await exportVerb(exporting(kept, { json }), terminal, parts)).toBe(2);
    expect(terminal.complained()).toContain('De map waarin dit bestand moet komen, bestaat niet.');
  });

  it('ends with 2 while the program has the workspace open', async () => {
    const kept = await aKeptState();
    const store = await opened(kept.path);
    onTestFinished(() => store.close());
    const terminal = aTerminal();
    expect(await exportVerb(exporting(kept), terminal, parts)).toBe(2);
    expect([terminal.said(), terminal.complained()]).toEqual(['', expect.stringContaining('al in gebruik')]);
  });
});

describe('restore', () => {
  it('tells which backups there are, and changes nothing', async () => {
    const kept = await aKeptState();
    const terminal = aTerminal();
    expect(await restoreVerb(restoring(kept, { backup: null }), terminal, parts)).toBe(0);
    expect(terminal.said()).toBe('Reservekopieën, nieuwste eerst:\n  2026-03-16\n');
    expect(await kept.note()).toBe('Na de kopie');
  });

  it('puts back the backup of a day, and keeps aside what was there', async () => {
    const kept = await aKeptState();
    const terminal = aTerminal();
    expect(await restoreVerb(restoring(kept), terminal, parts)).toBe(0);
    const aside = `${kept.path}.before-restore-1`;
    expect(terminal.complained()).toBe(
      `Reservekopie teruggezet van 16-03-2026\nWat er stond, is bewaard als: ${aside}\n`,
    );
    expect([await kept.note(), await noteIn(aside)]).toEqual(['', 'Na de kopie']);
  });

  it.each([
    ['there is none of that day', { backup: day('2026-03-15') }, 'Kies uit: 2026-03-16'],
    ['nothing is kept of the folders', { state: '/nowhere' }, 'niets bewaard'],
  ])('ends with 2 and changes nothing when %s', async (_why, about, said) => {
    const kept = await aKeptState();
    const terminal = aTerminal();
    expect(await restoreVerb(restoring(kept, about), terminal, parts)).toBe(2);
    expect(terminal.complained()).toContain(said);
    expect(await kept.note()).toBe('Na de kopie');
  });

  it('ends with 2 and changes nothing when the backup is damaged', async () => {
    const kept = await aKeptState();
    writeFileSync(`${kept.path}.backup-2026-03-16`, 'no database');
    const terminal = aTerminal();
    expect(await restoreVerb(restoring(kept), terminal, parts)).toBe(2);
    expect(terminal.complained()).toContain('Deze reservekopie is niet te lezen');
    expect(await kept.note()).toBe('Na de kopie');
  });

  it('ends with 2 and changes nothing while the program has the workspace open', async () => {
    const kept = await aKeptState();
    const store = await opened(kept.path);
    const terminal = aTerminal();
    expect(await restoreVerb(restoring(kept), terminal, parts)).toBe(2);
    await store.close();
    expect(terminal.complained()).toContain('al in gebruik');
    expect([await kept.note(), existsSync(`${kept.path}.before-restore-1`)]).toEqual(['Na de kopie', false]);
  });

  it('puts a backup in the place of a damaged state', async () => {
    const kept = await aKeptState();
    writeFileSync(kept.path, 'no database');
    expect(await restoreVerb(restoring(kept), aTerminal(), parts)).toBe(0);
    expect(await kept.note()).toBe('');
  });
});

it('a state that was damaged is said to go on from its backup, where there was one', () => {
  expect([null, '2026-03-16' as LocalDate].map((day) => setAsideText({ restoredFrom: day }).nl)).toEqual([
    'De bewaarde gegevens waren beschadigd en zijn apart gezet; er is opnieuw begonnen',
    'De bewaarde gegevens waren beschadigd en zijn apart gezet; de laatste reservekopie is teruggezet',
  ]);
});
