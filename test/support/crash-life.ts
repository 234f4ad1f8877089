import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** The crash child as one file, which starts in a tenth of the time its hundred modules take. */
export async function bundledCrashChild(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'crash-child.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('crash-child.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
  });
  return outfile;
}

export interface CrashLife {
  readonly process: ChildProcess;
  /** Whole lines it wrote until now. */
  readonly lines: () => readonly string[];
  readonly errors: () => string;
  /** Waits until it wrote so many lines, or ended. */
  readonly hasSaid: (lines: number) => Promise<void>;
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

/** Lets the child work on the database at `path`. */
export function crashLife(child: string, path: string, life: number): CrashLife {
  const running = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', child, path, String(life)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [output, errors] = ['', ''];
  const waiting = new Set<{ readonly lines: number; readonly resolve: () => void }>();
  let hasEnded = false;
  const lines = () => output.split('\n').slice(0, -1);
  const tellWaiting = () => {
    const said = lines().length;
    for (const one of waiting) if (hasEnded || said >= one.lines) one.resolve();
  };
  const ended = Promise.withResolvers<NodeJS.Signals | number | null>();
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    tellWaiting();
  });
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  running.on('close', (code, signal) => {
    hasEnded = true;
    tellWaiting();
    ended.resolve(signal ?? code);
  });
  onTestFinished(() => void running.kill('SIGKILL'));
  return {
    process: running,
    lines,
    errors: () => errors,
    hasSaid: (count) =>
      new Promise((resolve) => {
        waiting.add({ lines: count, resolve });
        tellWaiting();
      }),
    ended: ended.promise,
  };
}
