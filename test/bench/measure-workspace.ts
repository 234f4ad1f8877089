/**
 * Measurements in a process of its own; prints JSON. `run`: opens the workspace and checks it. `list`: opens it and asks
 * for the list. `again`: checks it three times: as it was left, unchanged, and with one invoice changed.
 * Arguments: one of these, folder, folder for the state.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createBackend } from '#electron/backend/create-backend.ts';
import { systemClock } from '#electron/run/clock.ts';
import { changeOneInvoice } from './bench-workspace.ts';

const [what = 'run', folder = '', stateFolder = ''] = process.argv.slice(2);
let settings = { language: 'nl', theme: 'system', watch: { mode: 'off' } } as never;
let longestSilence = 0;
let heard = performance.now();
const backend = await createBackend({
  host: {
    abilities: { kind: 'browser', nativeFolderDialog: false, openFiles: false },
    pickFolder: async () => null,
    saveReport: async () => null,
    openOriginal: async () => 'refused',
  },
  preferences: {
    read: () => ({ settings, recent: [] }),
    write: (next) => {
      settings = next.settings as never;
    },
  },
  clock: systemClock,
  log: { error: (text, cause) => process.stderr.write(`${text} ${String(cause)}\n`), info: () => undefined },
  stateFolder,
  sampleFolder: '',
  typesFolder: new URL('../../rules/dossier-types/', import.meta.url).pathname,
  workerEntry: new URL('../../dist/worker.js', import.meta.url),
  version: '0.0.0',
  user: 'bench',
});

backend.listen((event) => {
  if (event !== 'runProgress') return;
  const now = performance.now();
  longestSilence = Math.max(longestSilence, now - heard);
  heard = now;
});

/** Time on the wall and on the processor, all threads together, in milliseconds. */
async function timed(work: () => Promise<unknown>) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

interface Run {
  readonly ms: number;
  readonly cpuMs: number;
  /** Longest time in which the bar did not move. */
  readonly silence: number;
  /** Longest time in which the thread that serves the page did nothing else. */
  readonly block: number;
}

async function run(): Promise<Run> {
  heard = performance.now();
  longestSilence = 0;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const time = await timed(
    () =>
      new Promise<void>((resolve) => {
        const stop = backend.listen((event) => {
          if (event !== 'runEnded') return;
          stop();
          resolve();
        });
        void backend.handlers.startRun({});
      }),
  );
  delay.disable();
  return { ...time, silence: Math.max(longestSilence, performance.now() - heard), block: delay.max / 1e6 };
}

async function list(): Promise<number> {
  const today = await backend.handlers.getToday({});
  if (!today.ok) throw new Error(today.failure.code);
  return today.value.items.length;
}

let items = 0;
const open = await timed(() => backend.handlers.openWorkspace({ folders: [folder] }));
const first = what === 'list' ? null : await run();
const shown = await timed(async () => {
  items = await list();
});
const unchanged = what === 'again' ? await run() : null;
if (what === 'again') changeOneInvoice(folder);
const changed = what === 'again' ? await run() : null;
await backend.close();
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ open, first, shown, unchanged, changed, items, peakMb })}\n`);
