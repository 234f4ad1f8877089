import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Reply } from '#shared/api/reply.ts';
import type { AppState, TodayView } from '#shared/api/views.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let app: StandIn;

beforeAll(async () => {
  await builtDesktop();
}, 180_000);

function said(event: string): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = app.onSent((_, [name, data]) => {
      if (name !== event) return;
      stop();
      resolve(data);
    });
  });
}

async function call<T>(method: string, input: unknown = {}): Promise<T> {
  const reply = (await app.ask({ kind: 'call', method, input })) as Reply<T>;
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

const unreadNames = async () =>
  (await call<TodayView>('getToday')).unread.map(({ shownPath, openedBy }) => [shownPath, openedBy]);

it('the built program checks a file that comes into an open workspace, and says quietly when its folder is gone', async () => {
  const { main } = await builtDesktop();
  app = startStandIn({ main, dataFolder: temporaryFolder() });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  const base = temporaryFolder();
  const folder = join(base, 'dossiers');
  await rename(temporaryFolder(), folder);
  await call('openWorkspace', { folders: [folder] });
  const first = said('runEnded');
  await call('startRun');
  expect([await first, await unreadNames()]).toEqual([{ result: 'done', problem: null }, []]);

  const second = said('runEnded');
  await writeFile(join(folder, 'kapot.pdf'), 'this is no pdf');
  expect([await second, await unreadNames()]).toEqual([
    { result: 'done', problem: null },
    [['kapot.pdf', undefined]],
  ]);

  await rename(folder, join(base, 'elsewhere'));
  await call('saveSettings', { watch: { on: true, checkAt: null, pauseOnBattery: false } });
  let { watch } = await call<AppState>('getState');
  while (watch?.away.length === 0) {
    await said('stateChanged');
    ({ watch } = await call<AppState>('getState'));
  }
  expect(watch).toEqual({
    state: 'watching',
    away: [{ folder, lastSeenAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) }],
  });

  const third = said('runEnded');
  await rename(join(base, 'elsewhere'), folder);
  await call('saveSettings', { watch: { on: true, checkAt: null, pauseOnBattery: false } });
  expect([await third, (await call<AppState>('getState')).watch?.away]).toEqual([
    { result: 'done', problem: null },
    [],
  ]);
});
