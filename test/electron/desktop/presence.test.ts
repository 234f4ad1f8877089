import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstDesktopSettings } from '#shared/api/host-views.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import type { StandInState } from '../../support/electron-stand-in-questions.ts';

let main: string;
let folder: string;
const started: StandIn[] = [];

beforeAll(async () => {
  ({ main } = await builtDesktop());
  folder = await mkdtemp(join(tmpdir(), 'sluitend-presence-'));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(started.splice(0).map((app) => app.quit()));
});

async function open(dataFolder?: string, environment: Record<string, string> = {}): Promise<StandIn> {
  const app = startStandIn({
    main,
    dataFolder: dataFolder ?? (await mkdtemp(join(folder, 'data-'))),
    environment,
  });
  started.push(app);
  await windowOf(app);
  await app.ask({ kind: 'call', method: 'getState', input: {} });
  return app;
}

const choose = (app: StandIn, desktop: Partial<typeof firstDesktopSettings>) =>
  app.ask({
    kind: 'call',
    method: 'saveSettings',
    input: { desktop: { ...firstDesktopSettings, ...desktop } },
  });

function ended(app: StandIn): Promise<void> {
  return new Promise((resolve) => {
    const stop = app.onSent((_, [event]) => {
      if (event !== 'runEnded') return;
      stop();
      resolve();
    });
  });
}

/** The state as soon as it is as wanted. */
async function until(app: StandIn, wanted: (state: StandInState) => boolean): Promise<StandInState> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const state = await app.ask({ kind: 'state' });
    if (wanted(state)) return state;
    await wait(25);
  }
  throw new Error('It did not come so far');
}

const register =
  'Ordernummer;Klant;Orderdatum;Status;Bedrag\nORD-2026-0001;Voorbeeld BV;02-03-2026;gefactureerd;100,00\n';
const another = 'ORD-2026-0003;Derde BV;02-03-2026;gefactureerd;350,00\n';
const oneMore = 'ORD-2026-0002;Proef BV;02-03-2026;gefactureerd;250,00\n';

describe('outside its window the program', () => {
  it('shows nothing that nobody asked for', async () => {
    const { tray, keys, notifications, badge } = await (await open()).ask({ kind: 'state' });
    expect({ tray, keys, notifications, badge }).toEqual({
      tray: null,
      keys: [],
      notifications: [],
      badge: 0,
    });
  });

  it('counts what is open, and tells once, in numbers only, what a check of its own found new', async () => {
    const workspace = await mkdtemp(join(folder, 'work-'));
    await writeFile(join(workspace, 'Orders.csv'), register);
    const app = await open();
    await choose(app, { tray: true, notify: true });
    await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
    const first = ended(app);
    await app.ask({ kind: 'call', method: 'startRun', input: {} });
    await first;
    const before = await until(app, ({ badge }) => badge > 0);
    expect(before.tray?.tip).toBe(
      before.badge === 1 ? 'Sluitend · 1 punt open' : `Sluitend · ${before.badge} punten open`,
    );
    expect(before.notifications).toEqual([]);
    expect([before.progress.length > 1, before.progress.at(-1)]).toEqual([true, -1]);

    const second = ended(app);
    await writeFile(join(workspace, 'Orders.csv'), register + oneMore);
    await second;
    const after = await until(app, ({ notifications }) => notifications.length > 0);
    const found = after.badge - before.badge;
    expect(after.notifications).toEqual([
      found === 1 ? 'Er is 1 nieuw punt gevonden' : `Er zijn ${found} nieuwe punten gevonden`,
    ]);
    await app.ask({ kind: 'click-notification' });
    const { focused, url } = await app.ask({ kind: 'state' });
    const places =
      found === 1 ? /^app:\/\/sluitend\/#\/dossier\/order%3A[^/]+\/.+/ : /^app:\/\/sluitend\/#\/today$/;
    expect([focused, url]).toEqual([1, expect.stringMatching(places)]);

    const third = ended(app);
    await writeFile(join(workspace, 'Orders.csv'), register + oneMore + another);
    await third;
    const last = await until(app, ({ notifications }) => notifications.length > 1);
    expect([last.notifications.length, last.openNotifications]).toEqual([2, 1]);
  });

  it('pauses on the battery when that is wanted, and goes on with power', async () => {
    const workspace = await mkdtemp(join(folder, 'work-'));
    await writeFile(join(workspace, 'Orders.csv'), register);
    const app = await open();
    const watch = { on: true, checkAt: null, pauseOnBattery: true };
    await app.ask({ kind: 'call', method: 'saveSettings', input: { watch } });
    await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
    const watching = async () => {
      const reply = await app.ask({ kind: 'call', method: 'getState', input: {} });
      return (reply as { value: { watch?: { state: string } } }).value.watch?.state;
    };
    await app.ask({ kind: 'power', event: 'on-battery', onBattery: true });
    const before = await watching();
    const checked = ended(app);
    await app.ask({ kind: 'power', event: 'on-ac', onBattery: false });
    const after = await watching();
    // What was not checked yet is found once there is power.
    await checked;
    expect([before, after]).toEqual(['paused', 'watching']);
  });

  it('says nothing in quiet hours', async () => {
    const workspace = await mkdtemp(join(folder, 'work-'));
    await writeFile(join(workspace, 'Orders.csv'), register);
    const app = await open();
    await choose(app, { notify: true, quietHours: { from: '00:00', until: '23:59' } });
    await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
    const first = ended(app);
    await app.ask({ kind: 'call', method: 'startRun', input: {} });
    await first;
    const { badge } = await until(app, (state) => state.badge > 0);
    const second = ended(app);
    await writeFile(join(workspace, 'Orders.csv'), register + oneMore);
    await second;
    expect((await until(app, (state) => state.badge > badge)).notifications).toEqual([]);
  });

  it('stays in the tray when its window is closed, and ends from there', async () => {
    const app = await open();
    await choose(app, { tray: true });
    await app.ask({ kind: 'close-window' });
    const { hidden, windows } = await app.ask({ kind: 'state' });
    expect([hidden, windows]).toEqual([1, 1]);
    await app.ask({ kind: 'click-tray', label: 'Snelle controle' });
    expect((await app.ask({ kind: 'state' })).url).toBe('app://sluitend/#/quick-check');
    app.ask({ kind: 'click-tray', label: 'Afsluiten' }).catch(() => undefined);
    expect(await app.ended).toBe(0);
  });

  it('answers the keys for the quick check as long as they are chosen', async () => {
    const app = await open();
    const keys = 'CommandOrControl+Alt+S';
    await choose(app, { quickCheckKeys: keys });
    await app.ask({ kind: 'press', keys });
    const held = await app.ask({ kind: 'state' });
    await choose(app, { quickCheckKeys: null });
    const free = await app.ask({ kind: 'state' });
    expect([held.keys, held.url, held.focused, free.keys]).toEqual([
      [keys],
      'app://sluitend/#/quick-check',
      1,
      [],
    ]);
  });

  it('opens the search over whatever is there by the keys for it', async () => {
    const app = await open();
    const keys = 'CommandOrControl+Alt+F9';
    const sent: unknown[] = [];
    app.onSent((_, [event]) => sent.push(event));
    await choose(app, { quickSearchKeys: keys });
    await app.ask({ kind: 'press', keys });
    const { focused, url } = await app.ask({ kind: 'state' });
    expect([focused, url, sent.includes('searchAsked')]).toEqual([1, 'app://sluitend/', true]);
  });

  it('says so when the chosen keys belong to another program', async () => {
    const keys = 'CommandOrControl+Alt+T';
    const app = await open(undefined, { STAND_IN_TAKEN_KEYS: keys });
    await choose(app, { quickCheckKeys: keys });
    const taken = await app.ask({ kind: 'state' });
    await choose(app, { quickCheckKeys: keys, notify: true });
    await choose(app, { quickCheckKeys: 'CommandOrControl+Alt+U' });
    const other = await app.ask({ kind: 'state' });
    expect([taken.keys, taken.messages, other.keys, other.messages]).toEqual([
      [],
      ['Deze toetsen zijn al van een ander programma'],
      ['CommandOrControl+Alt+U'],
      ['Deze toetsen zijn al van een ander programma'],
    ]);
  });

  it('says so when the quick check and the search are given the same keys, and lets them change places', async () => {
    const [one, other] = ['CommandOrControl+Alt+T', 'CommandOrControl+Alt+U'];
    const app = await open();
    await choose(app, { quickCheckKeys: one, quickSearchKeys: one });
    await choose(app, { quickCheckKeys: one, quickSearchKeys: one, notify: true });
    const both = await app.ask({ kind: 'state' });
    await choose(app, { quickCheckKeys: one, quickSearchKeys: other });
    await choose(app, { quickCheckKeys: other, quickSearchKeys: one });
    const swapped = await app.ask({ kind: 'state' });
    const said = ['De snelle controle en het zoeken hebben dezelfde toetsen'];
    expect([both.keys, both.messages, swapped.keys.toSorted(), swapped.messages]).toEqual([
      [one],
      said,
      [one, other],
      said,
    ]);
  });

  it('refuses keys and times that are none', async () => {
    const app = await open();
    for (const wrong of [
      { quickCheckKeys: 'A' },
      { quickSearchKeys: 'Shift+A' },
      { quickCheckKeys: 'Control+Delete+X' },
      { quietHours: { from: '25:00', until: '08:00' } },
    ])
      expect(await choose(app, wrong as never)).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      });
  });

  it('opens a folder that is given to it as the workspace and checks it', async () => {
    const workspace = await mkdtemp(join(folder, 'work-'));
    const app = await open();
    const done = ended(app);
    await app.ask({
      kind: 'emit-app',
      event: 'second-instance',
      words: [[], folder, { files: [workspace] }],
    });
    await done;
    expect(await app.ask({ kind: 'call', method: 'getState', input: {} })).toMatchObject({
      value: { workspace: { folders: [workspace] } },
    });
  });

  it('keeps place and zoom for each arrangement of screens', async () => {
    const data = await mkdtemp(join(folder, 'data-'));
    await mkdir(join(data, 'Sluitend'));
    const elsewhere = { x: 10, y: 10, width: 1000, height: 800, maximised: false, zoom: 2 };
    const here = { x: 50, y: 60, width: 1100, height: 900, maximised: false, zoom: -1 };
    await writeFile(
      join(data, 'Sluitend', 'preferences.json'),
      JSON.stringify({
        window: elsewhere,
        windows: [
          { screens: '1280x800@0,0', place: elsewhere },
          { screens: '1920x1040@0,0', place: here },
        ],
      }),
    );
    const app = await open(data);
    const first = await until(app, ({ zoom }) => zoom === -1);
    expect([first.options?.x, first.options?.width]).toEqual([50, 1100]);
    await app.ask({ kind: 'zoom', level: 1 });
    await app.ask({ kind: 'close-window' });
    await app.quit();
    expect((await until(await open(data), ({ zoom }) => zoom !== 0)).zoom).toBe(1);
  });

  it('prints from its menu', async () => {
    const app = await open();
    await app.ask({ kind: 'click-menu', labels: ['Bestand', 'Afdrukken…'] });
    expect((await app.ask({ kind: 'state' })).prints).toBe(1);
  });
});
