import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { systemClock } from '#electron/run/clock.ts';
import { runCheck } from '#electron/run/run-check.ts';
import type { FinishedRun, RunInput, RunResult } from '#electron/run/run-types.ts';
import { openStore } from '#electron/store/open-store.ts';
import type { Store } from '#electron/store/store.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';

const typesFolder = new URL('../../rules/dossier-types/', import.meta.url);

/** A day that exists. */
export function day(text: string): LocalDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new Error(`Not a day: ${text}`);
  return parsed;
}

/** The dossier types as shipped. */
export function shippedTypes(): readonly DossierType[] {
  const files = readdirSync(typesFolder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => {
    const parsed = parseDossierType(readFileSync(new URL(name, typesFolder), 'utf8'), name);
    if (!parsed.ok) throw new Error(`${name}: ${parsed.mistakes.map(({ en }) => en).join(' ')}`);
    return parsed.type;
  });
}

export interface TestWorkspace {
  readonly store: Store;
  /** Paths that were handed to the readers, in order. */
  readonly read: string[];
  /** What a run is given, but for who follows it. */
  readonly input: Omit<RunInput, 'onProgress' | 'signal'>;
  readonly run: (options?: Partial<RunInput>) => Promise<RunResult>;
  /** A run that has to end well. */
  readonly finish: (options?: Partial<RunInput>) => Promise<FinishedRun>;
}

/** A workspace over a folder with a real store and real readers that count; closed when the test ends. */
export async function aWorkspace(folder: string, state: string): Promise<TestWorkspace> {
  const opening = await openStore(join(state, 'state.sqlite'), systemClock);
  if (!opening.ok) throw new Error(`The state could not be opened: ${opening.reason}`);
  const reader = openReader({
    workerEntry: new URL('../../electron/worker/entry.ts', import.meta.url),
    jobs: 2,
  });
  onTestFinished(async () => {
    await reader.close();
    await opening.store.close();
  });
  const read: string[] = [];
  const types = shippedTypes();
  const input = {
    folders: [folder as FilePath],
    types,
    onlyType: null,
    store: opening.store,
    reader: counting(reader, read),
    clock: systemClock,
    asOf: day('2026-03-16'),
    user: 'test',
    onError: (what: string, cause: unknown) => {
      throw new Error(what, { cause });
    },
  };
  const run = (options: Partial<RunInput> = {}) =>
    runCheck({
      ...input,
      onProgress: () => undefined,
      signal: new AbortController().signal,
      ...options,
    });
  const finish = async (options: Partial<RunInput> = {}) => {
    const result = await run(options);
    if (result.kind !== 'done') throw new Error(`The run ended as ${result.kind}`);
    return result;
  };
  return { store: opening.store, read, input, run, finish };
}

function counting(reader: Reader, read: string[]): Reader {
  return {
    ...reader,
    readToKeep: (source) => {
      read.push(source.kind === 'path' ? source.path : source.name);
      return reader.readToKeep(source);
    },
  };
}
