import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runControl } from '#electron/backend/run-control.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import type { RunOutcome } from '#shared/api/views.ts';
import { aWorkspace } from '../../support/run-workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const done: RunOutcome = { result: 'done', problem: null };

/** Runs over a folder of one file, with everything that was told of them. */
async function runs() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'orders.csv'), 'Ordernummer;Klant\nORD-1;Voorbeeld BV\n');
  const { input } = await aWorkspace(folder, temporaryFolder());
  const told: RunOutcome[] = [];
  const bugs: unknown[] = [];
  const control = runControl({
    elapsed: () => performance.now(),
    onProgress: () => undefined,
    onEnd: (outcome) => told.push(outcome),
    onBug: (cause) => bugs.push(cause),
  });
  return { control, input, told, bugs };
}

/** The same reader, that reads nothing before `open` is called. */
function held(reader: Reader) {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const holding: Reader = {
    ...reader,
    readToKeep: async (source) => {
      asked.resolve();
      await gate.promise;
      return reader.readToKeep(source);
    },
  };
  return { reader: holding, asked: asked.promise, open: gate.resolve };
}

describe('runs', () => {
  it('are one at a time', async () => {
    const { control, input, told } = await runs();
    const started = [control.start(input, () => undefined), control.start(input, () => undefined)];
    await control.ended();
    expect([started, told, control.state()]).toEqual([[true, false], [done], { kind: 'idle' }]);
  });

  it('give way to a next one without a word when files change beneath them', async () => {
    const { control, input, told, bugs } = await runs();
    const slow = held(input.reader);
    const results: string[] = [];
    control.start({ ...input, reader: slow.reader }, ({ kind }) => results.push(kind));
    await slow.asked;
    const stopped = control.cancel(true);
    slow.open();
    await stopped;
    expect([control.state(), told]).toEqual([{ kind: 'idle' }, []]);
    control.start(input, ({ kind }) => results.push(kind));
    await control.ended();
    expect([results, told, bugs]).toEqual([['cancelled', 'done'], [done], []]);
  });

  it('that a person stops say so', async () => {
    const { control, input, told } = await runs();
    const slow = held(input.reader);
    control.start({ ...input, reader: slow.reader }, () => undefined);
    await slow.asked;
    const stopped = control.cancel();
    slow.open();
    await stopped;
    expect(told).toEqual([{ result: 'cancelled', problem: null }]);
  });
});
