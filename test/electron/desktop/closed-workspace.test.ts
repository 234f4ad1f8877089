import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { firstDesktopSettings } from '#shared/api/host-views.ts';
import { failure } from '#shared/api/reply.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('of a workspace that is closed the program remembers where it is, and shows nothing of it', async () => {
  const { main } = await builtDesktop();
  const [dataFolder, workspace] = [temporaryFolder(), temporaryFolder()];
  const rows = 'Ordernummer;Klant;Status;Bedrag\nORD-2026-0001;Proefklant BV;gefactureerd;100,00\n';
  await writeFile(join(workspace, 'Orders.csv'), rows);
  const app = startStandIn({ main, dataFolder });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  const call = (method: string, input: unknown = {}) => app.ask({ kind: 'call', method, input });
  const tray = async () => (await app.ask({ kind: 'state' })).tray?.tip ?? '';
  await call('saveSettings', { desktop: { ...firstDesktopSettings, tray: true } });
  await call('openWorkspace', { folders: [workspace] });
  await call('startRun');
  while (!/open$/.test(await tray())) await wait(25);
  await call('closeWorkspace');
  while ((await tray()) !== 'Sluitend') await wait(25);

  const recent = [{ name: basename(workspace), folders: [workspace] }];
  expect(await call('getState')).toMatchObject({ value: { workspace: null, recent } });
  expect([await call('getToday'), await call('search', { text: 'Proefklant', limit: 5 })]).toEqual([
    failure('no-workspace'),
    failure('no-workspace'),
  ]);
  const { badge } = await app.ask({ kind: 'state' });
  const kept = await readFile(join(dataFolder, 'Sluitend', 'preferences.json'), 'utf8');
  expect([badge, JSON.parse(kept).recent, /Proefklant|ORD-2026|Orders\.csv/.test(kept)]).toEqual([
    0,
    recent,
    false,
  ]);
});
