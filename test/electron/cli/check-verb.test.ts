import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckParts, checkVerb } from '#electron/cli/check-verb.ts';
import type { CheckOptions } from '#electron/cli/cli-options.ts';
import { systemClock } from '#electron/run/clock.ts';
import type { FinishedRun, RunInput, RunResult } from '#electron/run/run-types.ts';
import { backupsOf } from '#electron/store/backups.ts';
import { openStore } from '#electron/store/open-store.ts';
import type { StoreOpening } from '#electron/store/store-opening.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aCheckResult, aDay } from '../../support/a-check-result.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aTerminal } from '../../support/a-terminal.ts';
import { anOpenItem } from '../../support/an-open-item.ts';

let folder: string;
let storePaths: string[];
let closedReaders: number;
let inputs: RunInput[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluitend-check-'));
  storePaths = [];
  inputs = [];
  closedReaders = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const finished = (about: Partial<FinishedRun> = {}): RunResult => ({
  kind: 'done',
  memory: null,
  ...aCheckResult(about),
});

function parts(answer: (input: RunInput) => RunResult, replaced: Partial<CheckParts> = {}): CheckParts {
  return {
    clock: systemClock,
    user: 'anna',
    version: '1.2.3',
    types: () => [],
    openReader: () => ({
      read: () => Promise.reject(new Error('not asked')),
      readToKeep: () => Promise.reject(new Error('not asked')),
      renderPage: async () => null,
      close: async () => {
        closedReaders += 1;
      },
    }),
    openStore: (path, clock) => {
      storePaths.push(path);
      return openStore(path, clock);
    },
    runCheck: async (input) => {
      inputs.push(input);
      return answer(input);
    },
    writeReport: (path) => writeFile(path, 'workbook'),
    ...replaced,
  };
}

const options = (about: Partial<CheckOptions> = {}): CheckOptions => ({
  verb: 'check',
  folders: [folder as FilePath],
  type: null,
  asOf: aDay(),
  json: null,
  report: null,
  language: 'nl',
  state: null,
  jobs: 1,
  ...about,
});

describe('check', () => {
  it('ends with 1 for a blocking finding and with 0 without one', async () => {
    const warning = finished({ findings: [aFinding({ severity: 'warning' })] });
    expect(
      await checkVerb(
        options(),
        aTerminal(),
        parts(() => finished()),
      ),
    ).toBe(1);
    expect(
      await checkVerb(
        options(),
        aTerminal(),
        parts(() => warning),
      ),
    ).toBe(0);
    expect(
      await checkVerb(
        options(),
        aTerminal(),
        parts(() => finished({ findings: [] })),
      ),
    ).toBe(0);
  });

  it('judges on the day that was asked and passes the folders on as the system writes them', async () => {
    await checkVerb(
      options({ folders: [`${folder}/.` as FilePath] }),
      aTerminal(),
      parts(() => finished()),
    );
    expect(inputs[0]).toMatchObject({ folders: [folder], asOf: '2026-03-16', user: 'anna', onlyType: null });
  });

  it('keeps nothing without a state folder, also when the run throws', async () => {
    await checkVerb(
      options(),
      aTerminal(),
      parts(() => finished()),
    );
    const broken = parts(() => {
      throw new Error('broken');
    });
    await expect(checkVerb(options(), aTerminal(), broken)).rejects.toThrow('broken');
    expect(storePaths.map((path) => existsSync(dirname(path)))).toEqual([false, false]);
    expect(closedReaders).toBe(2);
  });

  it('keeps the state where it is asked to, under the same name for the same folders', async () => {
    const state = join(folder, 'state');
    for (const _ of [1, 2])
      await checkVerb(
        options({ state }),
        aTerminal(),
        parts(() => finished()),
      );
    expect([
      dirname(storePaths[0] ?? ''),
      storePaths[0] === storePaths[1],
      existsSync(storePaths[0] ?? ''),
      backupsOf(storePaths[0] ?? '').map(({ day }) => day),
    ]).toEqual([state, true, true, [systemClock.today()]]);
  });

  it('puts JSON alone on stdout, and files as a whole beside it', async () => {
    const terminal = aTerminal();
    const report = join(folder, 'r.xlsx');
    const code = await checkVerb(
      options({ json: { kind: 'stdout' }, report }),
      terminal,
      parts(() => finished()),
    );
    expect([code, JSON.parse(terminal.said()).asOf, await readFile(report, 'utf8')]).toEqual([
      1,
      '2026-03-16',
      'workbook',
    ]);
    expect(terminal.complained()).toBe(`Rapport geschreven: ${report}\n`);
  });

  it('tells a person what is wrong, by severity, and what was not looked at', async () => {
    const terminal = aTerminal();
    await checkVerb(
      options({ language: 'en' }),
      terminal,
      parts(() => finished()),
    );
    expect(terminal.said()).toBe(
      [
        'Blocking (1)',
        '  2026-0042: The total on the invoice differs from the order. Ask the supplier for a corrected invoice. (Finance, by 20-03-2026)',
        '',
        'Not read (1)',
        '  kapot.pdf: The file is damaged or incomplete.',
        '',
        'Not with any dossier yet (1)',
        '  los.pdf',
        '',
        '1 dossier: 0 complete, 1 incomplete, 0 not checked.',
        '',
      ].join('\n'),
    );
  });

  it('does not write over a file it has just checked', async () => {
    const source = join(folder, 'factuur.pdf');
    await writeFile(source, 'original');
    const documents = aCheckResult().documents.map((document) => ({ ...document, file: source as FilePath }));
    const result = finished({ documents });
    const terminal = aTerminal();
    const code = await checkVerb(
      options({ report: source, json: { kind: 'file', path: source } }),
      terminal,
      parts(() => result),
    );
    expect([code, await readFile(source, 'utf8')]).toEqual([2, 'original']);
    expect(terminal.complained()).toContain('wordt niet overschreven');
  });

  it('ends with 2 when the report can not be written, after all else was', async () => {
    const terminal = aTerminal();
    const code = await checkVerb(
      options({ report: join(folder, 'no', 'r.xlsx') }),
      terminal,
      parts(() => finished()),
    );
    expect([code, terminal.said().startsWith('Blokkerend (1)')]).toEqual([2, true]);
    expect(terminal.complained()).toContain('De map waarin dit bestand moet komen, bestaat niet.');
  });

  it.each([
    ['a folder that is not there', { folders: ['/no/such' as FilePath] }, '/no/such'],
    ['a type that is not known', { type: 'ordr' }, 'Dit dossiertype is niet bekend'],
  ])('ends with 2 for %s, before anything runs', async (_, about, words) => {
    const terminal = aTerminal();
    expect(
      await checkVerb(
        options(about),
        terminal,
        parts(() => finished()),
      ),
    ).toBe(2);
    expect([terminal.complained().includes(words), inputs]).toEqual([true, []]);
  });

  it('ends with 2 for a file in the place of a folder', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, '');
    const terminal = aTerminal();
    const code = await checkVerb(
      options({ folders: [file as FilePath] }),
      terminal,
      parts(() => finished()),
    );
    expect([code, terminal.complained().startsWith('Dit is een bestand.')]).toEqual([2, true]);
  });

  it.each<[Extract<StoreOpening, { ok: false }>['reason'], string]>([
    ['in-use', 'al in gebruik'],
    ['newer-version', 'nieuwere versie'],
    ['no-access', 'niet te openen'],
  ])('ends with 2 when the state is %s, and says what to do', async (reason, words) => {
    const terminal = aTerminal();
    const openNone: CheckParts['openStore'] = async () => ({ ok: false, reason });
    const state = join(folder, 'state');
    await mkdir(state);
    const code = await checkVerb(
      options({ state }),
      terminal,
      parts(() => finished(), { openStore: openNone }),
    );
    expect([code, terminal.complained().includes(words)]).toEqual([2, true]);
  });

  it.each<[RunResult, string]>([
    [{ kind: 'cancelled' }, 'Afgebroken. Er is niets gewijzigd.\n'],
    [
      { kind: 'failed', code: 'folder-unreadable', detail: '/map' },
      'De controle kon niet worden uitgevoerd: /map\n',
    ],
  ])('ends with 2 and nothing on stdout for %j', async (result, words) => {
    const terminal = aTerminal();
    expect(
      await checkVerb(
        options({ json: { kind: 'stdout' } }),
        terminal,
        parts(() => result),
      ),
    ).toBe(2);
    expect([terminal.said(), terminal.complained()]).toEqual(['', words]);
  });
});

it('a pattern with a department writes a report for each by the name it is known by, and the last one ends it', async () => {
  const written: (readonly [path: string, department: string | null, isLast: boolean])[] = [];
  const items = ['logistics', 'planning', 'customer-service', 'finance', 'finance'].map((owner, index) =>
    anOpenItem({ finding: aFinding({ owner, subject: `s${index}` }) }),
  );
  await checkVerb(
    options({ report: join(folder, '{department} {date}.xlsx') }),
    aTerminal(),
    parts(() => finished({ items }), {
      departmentNames: { logistics: 'Expeditie', planning: 'Expeditie' },
      writeReport: async (path, { department, isLast }) => written.push([path, department, isLast]),
    }),
  );
  expect(written).toEqual([
    [join(folder, `Klantenservice ${aDay()}.xlsx`), 'customer-service', false],
    [join(folder, `Finance ${aDay()}.xlsx`), 'finance', false],
    [join(folder, `Expeditie ${aDay()}.xlsx`), 'logistics', false],
    [join(folder, `Expeditie 2 ${aDay()}.xlsx`), 'planning', true],
  ]);
});
