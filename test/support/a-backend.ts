import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Backend, Host } from '#electron/backend/backend.ts';
import { createBackend } from '#electron/backend/create-backend.ts';
import { type Clock, systemClock } from '#electron/run/clock.ts';
import type { Settings } from '#shared/api/settings-views.ts';
import type { RunOutcome } from '#shared/api/views.ts';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface TestBackend {
  readonly backend: Backend;
  /** Bugs that were logged. */
  readonly bugs: string[];
  /** Starts a run and waits until it ended. */
  readonly run: () => Promise<RunOutcome>;
}

/** The real backend over real files, with a host that does nothing unless the test says so. */
export async function aBackend(
  stateFolder: string,
  host: Partial<Host> = {},
  clock: Clock = systemClock,
): Promise<TestBackend> {
  const bugs: string[] = [];
  const settings: Settings = { language: 'nl', theme: 'system' };
  let kept: ReturnType<Parameters<typeof createBackend>[0]['preferences']['read']> = { settings, recent: [] };
  const backend = await createBackend({
    host: {
      abilities: { kind: 'browser', nativeFolderDialog: false, openFiles: false },
      pickFolder: async () => null,
      saveReport: async () => null,
      openOriginal: async () => 'refused',
      ...host,
    },
    preferences: {
      read: () => kept,
      write: (next) => {
        kept = next;
      },
    },
    clock,
    log: { error: (what) => bugs.push(what), info: () => undefined },
    stateFolder,
    sampleFolder: inRepository('dist/sample'),
    typesFolder: inRepository('rules/dossier-types'),
    workerEntry: new URL('../../electron/worker/entry.ts', import.meta.url),
    version: 'test',
    user: 'test',
  });
  onTestFinished(() => backend.close());
  const run = () =>
    new Promise<RunOutcome>((resolve) => {
      const stop = backend.listen((event, data) => {
        if (event !== 'runEnded') return;
        stop();
        resolve(data as RunOutcome);
      });
      void backend.handlers.startRun({});
    });
  return { backend, bugs, run };
}
