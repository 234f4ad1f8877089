import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { firstDesktopSettings } from '#shared/api/host-views.ts';
import { builtDesktop } from '../../support/built-app.ts';
import {
  type StandIn,
  type StandInOptions,
  startStandIn,
  windowOf,
} from '../../support/electron-stand-in.ts';
import type { StandInState } from '../../support/electron-stand-in-questions.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let main: string;
beforeAll(async () => {
  ({ main } = await builtDesktop());
}, 180_000);

async function installed(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const app = startStandIn({
    main,
    dataFolder: temporaryFolder(),
    packaged: true,
    platform: 'win32',
    ...options,
  });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  return app;
}

const call = (app: StandIn, method: string, input: unknown = {}) => app.ask({ kind: 'call', method, input });

async function until(app: StandIn, wanted: (state: StandInState) => boolean): Promise<StandInState> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const state = await app.ask({ kind: 'state' });
    if (wanted(state)) return state;
    await wait(25);
  }
  throw new Error('It did not come so far');
}

describe('the program installed on Windows', () => {
  it('starts with Windows only when asked, and no longer when that is taken back', async () => {
    const app = await installed();
    const seen = [(await app.ask({ kind: 'state' })).startsWithSystem];
    for (const startWithSystem of [true, false]) {
      await call(app, 'saveSettings', { desktop: { ...firstDesktopSettings, startWithSystem } });
      seen.push((await app.ask({ kind: 'state' })).startsWithSystem);
    }
    expect(seen).toEqual([false, true, false]);
  });

  it('puts recent workspaces on its button, newest first, and a mark while something is open', async () => {
    const app = await installed();
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    await writeFile(
      join(second, 'Orders.csv'),
      'Ordernummer;Klant;Status\nORD-1;Voorbeeld BV;gefactureerd\n',
    );
    for (const folder of [first, second]) await call(app, 'openWorkspace', { folders: [folder] });
    const { jumpList, mark } = await app.ask({ kind: 'state' });
    expect(jumpList).toMatchObject([
      {
        type: 'custom',
        name: 'Werkmappen',
        items: [second, first].map((folder) => ({
          type: 'task',
          title: basename(folder),
          description: folder,
          args: `"${folder}"`,
        })),
      },
    ]);
    expect(mark).toBeNull();
    await call(app, 'startRun');
    expect((await until(app, (state) => state.mark !== null)).mark).toMatch(/^\d+ punt(en)? open$/);
    await call(app, 'closeWorkspace');
    expect((await until(app, (state) => state.mark === null)).badge).toBe(0);
  });

  it('follows the policy of the computer and says which settings it decides', async () => {
    const ProgramData = temporaryFolder();
    const folder = temporaryFolder();
    await mkdir(join(ProgramData, 'Sluitend'));
    const updates = { on: false, feed: 'https://intranet.example/sluitend', publisher: 'Voorbeeld B.V.' };
    const policy = {
      readPictures: false,
      updates,
      workspaces: [{ name: 'Dossiers', folders: [folder] }],
      departmentNames: { finance: 'Administratie' },
    };
    await writeFile(join(ProgramData, 'Sluitend', 'policy.json'), JSON.stringify(policy));
    const app = await installed({ environment: { ProgramData } });
    await call(app, 'saveSettings', { readPictures: true, updates: { ...updates, on: true } });
    expect(await call(app, 'getState')).toMatchObject({
      ok: true,
      value: {
        decided: ['readPictures', 'updates'],
        settings: { readPictures: false, updates },
        recent: [{ name: 'Dossiers', folders: [folder] }],
        departmentNames: { finance: 'Administratie' },
      },
    });
  });

  it('keeps a password behind the lock of the system and nowhere else', async () => {
    const dataFolder = temporaryFolder();
    const workspace = temporaryFolder();
    const file = join(workspace, 'slot.pdf');
    await writeFile(file, 'x');
    const app = await installed({ dataFolder, keepsSecrets: true });
    await call(app, 'openWorkspace', { folders: [workspace] });
    const reply = await call(app, 'givePassword', { place: file, password: 'Zeer-Geheim-1', keep: true });
    expect(reply).toEqual({ ok: true, value: { kept: true } });
    await app.quit();
    const all = await everythingIn(dataFolder);
    expect([all.includes('Zeer-Geheim-1'), /"secrets": ?"/.test(all)]).toEqual([false, true]);
  });
});

/** The bytes of every file below a folder, one after the other. */
async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((path) => readFile(path, 'latin1')))).join('\n');
}
