import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckJson } from '#shared/report/check-json.ts';
import { makeSample } from '../sample/make-sample.ts';
import { runCli } from '../support/run-cli.ts';
import { aWorkspace } from '../support/run-workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = fileURLToPath(new URL('../../electron/cli/main.ts', import.meta.url));

/** Milliseconds after the start at which the process is killed: from reading the first files to writing the last row. */
const moments = [250, 500, 700, 850, 1000, 1200, 1400];

const check = (folder: string, state: string) => [
  'check',
  join(folder, 'voorbeeldmap'),
  '--as-of',
  '2026-03-16',
  '--json',
  '-',
  '--state',
  join(folder, state),
];

async function killedAfter(milliseconds: number, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [main, ...words], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await after(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

const findingsIn = ({ out }: { out: string }): readonly string[] => {
  const result: CheckJson = JSON.parse(out);
  return result.findings.map(({ id }) => id);
};

describe('a run that is killed', () => {
  it('at any moment costs nothing: the next one starts, loses no item and doubles none', async () => {
    const folder = temporaryFolder();
    await makeSample(folder);
    for (const moment of moments) await killedAfter(moment, check(folder, 'killed'));
    const next = findingsIn(await runCli(check(folder, 'killed')));
    const clean = findingsIn(await runCli(check(folder, 'clean')));
    expect(next).toEqual(clean);
    expect(new Set(next).size).toBe(next.length);
  });

  it('keeps what a person did before', async () => {
    const folder = temporaryFolder();
    await makeSample(folder);
    const sample = join(folder, 'voorbeeldmap');
    const workspace = await aWorkspace(sample, folder);
    const { items } = await workspace.finish();
    const [first] = items;
    if (!first) throw new Error('The sample has no items');
    const moment = { at: '2026-03-16T09:00:00', who: 'test' };
    await workspace.store.applyAction(first.id, { kind: 'note', note: 'gebeld, belt terug' }, moment);
    const stop = new AbortController();
    const stopped = workspace.run({ signal: stop.signal });
    stop.abort();
    await stopped;
    const again = await workspace.finish();
    expect(again.items.find(({ id }) => id === first.id)?.note).toBe('gebeld, belt terug');
    expect(again.items.length).toBe(items.length);
  });
});
