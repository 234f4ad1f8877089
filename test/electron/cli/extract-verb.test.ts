import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractOptions } from '#electron/cli/cli-options.ts';
import { extractVerb } from '#electron/cli/extract-verb.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ReadStatus } from '#shared/domain/file-reading.ts';
import { aTerminal } from '../../support/a-terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluitend-extract-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Answers later for earlier files, so that order has to be kept. */
function aReader(statuses: Readonly<Record<string, ReadStatus>>) {
  const state = { closed: 0, busy: 0, mostBusy: 0 };
  const reader: Pick<Reader, 'read' | 'close'> = {
    read: async (source) => {
      const path = source.kind === 'path' ? source.path : source.name;
      state.busy += 1;
      state.mostBusy = Math.max(state.mostBusy, state.busy);
      await new Promise((resolve) => setTimeout(resolve, path.endsWith('0.pdf') ? 20 : 1));
      state.busy -= 1;
      const status = statuses[path] ?? 'text';
      const reading = { status, hash: null, pages: 1, content: null, problem: null, durationMs: 1 };
      return { kind: 'read', reading, recognised: null };
    },
    close: async () => {
      state.closed += 1;
    },
  };
  return { reader, state };
}

const options = (
  files: readonly string[],
  json: ExtractOptions['json'] = { kind: 'stdout' },
): ExtractOptions => ({
  verb: 'extract',
  files: files.map((path) => ({ named: path, path: path as FilePath })),
  json,
  language: 'nl',
  jobs: 2,
});

describe('extract', () => {
  it('gives one entry a file in the order of the arguments, few at a time, and nothing else on stdout', async () => {
    const terminal = aTerminal();
    const { reader, state } = aReader({});
    const names = Array.from({ length: 30 }, (_, index) => `/${index}.pdf`);
    const code = await extractVerb(options(names), terminal, () => reader);
    const files = JSON.parse(terminal.said()).map((entry: { file: string }) => entry.file);
    expect({ code, files, ...state, busy: 0 }).toEqual({
      code: 0,
      files: names,
      closed: 1,
      busy: 0,
      mostBusy: 4,
    });
    expect(terminal.complained()).toContain('Bestanden lezen: 30/30');
  });

  it('ends with 2 when a file could not be opened, with the entry that says so', async () => {
    const terminal = aTerminal();
    const { reader } = aReader({ '/gone.pdf': 'unavailable' });
    const code = await extractVerb(options(['/a.pdf', '/gone.pdf']), terminal, () => reader);
    const statuses = JSON.parse(terminal.said()).map((entry: { status: string }) => entry.status);
    expect([code, statuses]).toEqual([2, ['text', 'unavailable']]);
  });

  it('takes a damaged file for an answer, not for a failure', async () => {
    const { reader } = aReader({ '/a.pdf': 'corrupt' });
    expect(await extractVerb(options(['/a.pdf']), aTerminal(), () => reader)).toBe(0);
  });

  it('writes the file as a whole, and says where it can not', async () => {
    const path = join(folder, 'out.json');
    const { reader } = aReader({});
    const code = await extractVerb(options(['/a.pdf'], { kind: 'file', path }), aTerminal(), () => reader);
    expect([code, JSON.parse(await readFile(path, 'utf8')).length, await readdir(folder)]).toEqual([
      0,
      1,
      ['out.json'],
    ]);
    const terminal = aTerminal();
    const nowhere = { kind: 'file', path: join(folder, 'no', 'out.json') } as const;
    expect(await extractVerb(options(['/a.pdf'], nowhere), terminal, () => reader)).toBe(2);
    expect(terminal.complained()).toContain(
      `De map waarin dit bestand moet komen, bestaat niet. Maak de map, of kies een andere`,
    );
  });

  it('stops when the person ends it, and closes the reader', async () => {
    const terminal = aTerminal();
    const { reader, state } = aReader({});
    terminal.abort();
    const code = await extractVerb(options(['/a.pdf']), terminal, () => reader);
    expect([code, terminal.said(), state.closed]).toEqual([2, '', 1]);
    expect(terminal.complained()).toContain('Afgebroken');
  });
});
