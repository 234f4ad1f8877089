import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callChannel, droppedChannel } from '#electron/desktop/channels.ts';
import { contentSecurityPolicy } from '#electron/host/content-security-policy.ts';
import { methodNames } from '#shared/api/method-names.ts';
import { inputSchemas } from '#shared/api/methods.ts';
import { failure } from '#shared/api/reply.ts';
import { builtDesktop } from '../../support/built-app.ts';
import {
  type StandIn,
  type StandInOptions,
  startStandIn,
  windowOf,
} from '../../support/electron-stand-in.ts';
import type { MenuLabels, Sender } from '../../support/electron-stand-in-questions.ts';
import { plainInput } from '../../support/plain-input.ts';

let main: string;
let preload: string;
let folder: string;
const started: StandIn[] = [];

beforeAll(async () => {
  ({ main, preload } = await builtDesktop());
  folder = await mkdtemp(join(tmpdir(), 'sluitend-desktop-'));
}, 180_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function open(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(folder, 'data-')));
  const standIn = startStandIn({ main, dataFolder, ...options });
  started.push(standIn);
  if (!options.second) await windowOf(standIn);
  return standIn;
}

const closeStarted = async () => {
  await Promise.all(started.splice(0).map((standIn) => standIn.quit()));
};

describe('the window', () => {
  let app: StandIn;
  beforeAll(async () => {
    app = await open();
  });
  afterAll(closeStarted);

  it('gives the page a sandbox and nothing of Node', async () => {
    const { options, url, windows } = await app.ask({ kind: 'state' });
    expect({ url, windows, ...options?.webPreferences }).toEqual({
      url: 'app://sluitend/',
      windows: 1,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true,
    });
  });

  it('registers its own scheme as a secure one with no further privilege', async () => {
    const { schemes } = await app.ask({ kind: 'state' });
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s',
    async (event) => {
      const addresses = ['https://evil.example/', 'file:///etc/passwd', 'app://sluitend/other'];
      const prevented = await Promise.all(addresses.map((url) => app.ask({ kind: 'attempt', event, url })));
      expect(prevented).toEqual([true, true, true]);
    },
  );

  it('opens no window, wherever the page points it', async () => {
    const addresses = ['https://evil.example/', 'app://sluitend/', 'about:blank', 'file:///etc/passwd'];
    const actions = await Promise.all(addresses.map((url) => app.ask({ kind: 'open-window', url })));
    expect(actions).toEqual(['deny', 'deny', 'deny', 'deny']);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'usb',
    'hid',
  ])('refuses the permission %s', async (name) => {
    expect(await app.ask({ kind: 'permission', name })).toEqual({
      request: false,
      check: false,
      device: false,
    });
  });

  it('lets the page put text on the clipboard', async () => {
    const answer = await app.ask({ kind: 'permission', name: 'clipboard-sanitized-write' });
    expect([answer.request, answer.check]).toEqual([true, true]);
  });

  it('lets no request out of the program', async () => {
    const addresses = [
      'app://sluitend/assets/a.js',
      'data:image/png;base64,AA==',
      'https://evil.example/',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
      'app://other/',
      'app://sluitend.evil/',
      'ws://evil.example/',
    ];
    const cancelled = await Promise.all(addresses.map((url) => app.ask({ kind: 'request-cancelled', url })));
    expect(cancelled).toEqual([false, false, true, true, true, true, true, true]);
  });

  it('downloads no dictionaries', async () => {
    expect((await app.ask({ kind: 'state' })).spellChecker).toBe(false);
  });
});

describe('the page protocol', () => {
  let app: StandIn;
  beforeAll(async () => {
    app = await open();
  });
  afterAll(closeStarted);

  it('serves the built page with its policy', async () => {
    const page = await app.ask({ kind: 'fetch', url: 'app://sluitend/', method: 'GET' });
    const html = new TextDecoder().decode(page.body);
    expect({ status: page.status, ...page.headers }).toMatchObject({
      status: 200,
      'content-security-policy': contentSecurityPolicy,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const script = /src="\.?(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'none';
    const asset = await app.ask({ kind: 'fetch', url: `app://sluitend${script}`, method: 'GET' });
    expect([asset.status, asset.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(html).not.toMatch(/https?:|<script(?![^>]*src=)|style="/);
  });

  it.each([
    ['app://sluitend/../../etc/passwd', 'GET', 404],
    ['app://sluitend/..%2f..%2fetc/passwd', 'GET', 404],
    ['app://sluitend/%2e%2e/desktop/main.js', 'GET', 404],
    ['app://sluitend/..%5cdesktop%5cmain.js', 'GET', 404],
    ['app://sluitend/assets', 'GET', 404],
    ['app://sluitend/%00', 'GET', 404],
    ['app://other/index.html', 'GET', 403],
    ['app://sluitend@evil/', 'GET', 403],
    ['app://sluitend/', 'POST', 403],
  ])('refuses %s by %s', async (url, method, status) => {
    const answer = await app.ask({ kind: 'fetch', url, method });
    expect([answer.status, answer.body.length]).toEqual([status, 0]);
  });
});

describe('the preload', () => {
  afterEach(closeStarted);

  it('is small, exposes exactly the API and knows no schemas', async () => {
    const app = await open();
    const text = await readFile(preload, 'utf8');
    expect(await app.ask({ kind: 'preload-names' })).toEqual(['call', 'on', 'pathOf']);
    expect(text.length).toBeLessThan(2048);
    expect(text).not.toContain('zod');
  });
});

describe('a call', () => {
  let app: StandIn;
  beforeAll(async () => {
    app = await open();
  });
  afterAll(closeStarted);

  it.each(methodNames)(
    'reaches %s through preload, IPC and backend, and comes back as a reply',
    async (method) => {
      const aTask = {
        kind: 'call-back',
        text: 'Bel terug',
        with: null,
        at: null,
        department: null,
        person: null,
      };
      const inputs: Partial<Record<string, unknown>> = {
        listFolders: { path: null },
        openWorkspace: { folders: [join(folder, 'no-such-folder')] },
        getDossier: { dossier: 'order:1' },
        getPage: { file: '/no/such.pdf', page: 1, scale: 1 },
        getCells: { file: '/no/such.xlsx', sheet: 'a', row: 1, around: 2 },
        quickCheck: { files: [{ name: 'a.pdf', base64: 'JVBERg==' }] },
        exportReport: { language: 'nl' },
        previewReturn: { file: { name: 'rapport.xlsx', base64: 'AAAA' } },
        acceptReturn: { preview: 'a', accept: [{ item: 'a', field: 'note', ours: '' }] },
        createTask: { ...aTask, dossier: null, item: null },
        changeTask: { item: 'x', ...aTask },
        changeItem: { item: 'x', action: { kind: 'start' } },
        openOriginal: { file: '/no/such.pdf', where: 'file' },
        givePassword: { place: '/no/such.pdf', password: 'x', keep: false },
      };
      // The sample would be copied and checked; it has tests of its own.
      if (method === 'openSample') return;
      const reply = await app.ask({
        kind: 'call',
        method,
        input: inputs[method] ?? plainInput(inputSchemas[method]),
      });
      expect(reply).toMatchObject({ ok: expect.any(Boolean) });
      expect(reply).not.toEqual(failure('internal'));
      expect(reply).not.toEqual(failure('invalid-input'));
    },
  );

  it('with an unknown name is refused by the preload, and by main when it gets past it', async () => {
    await expect(app.ask({ kind: 'call', method: 'formatDisk', input: {} })).rejects.toThrow(
      'Unknown method',
    );
    const words = ['formatDisk', {}];
    expect(await app.ask({ kind: 'invoke', channel: callChannel, words, sender: 'page' })).toEqual(
      failure('unknown-method'),
    );
  });

  it.each([
    [['getDossier', { dossier: 5 }]],
    [['getState', { extra: true }]],
    [['getState']],
    [['openWorkspace', { folders: [] }]],
    [['getPage', { file: '/a', page: 1e9, scale: 1 }]],
    [[{ toString: 'getState' }, {}]],
    [['__proto__', {}]],
  ])('with a payload main does not accept is answered with a failure: %j', async (words) => {
    const reply = await app.ask({ kind: 'invoke', channel: callChannel, words, sender: 'page' });
    expect(reply).toMatchObject({ ok: false });
  });

  it.each<Sender>(['gone-frame', 'subframe', 'other-window', 'navigated-page', 'lookalike-page'])(
    'from a %s is refused',
    async (sender) => {
      const words = ['getState', {}];
      await expect(app.ask({ kind: 'invoke', channel: callChannel, words, sender })).rejects.toThrow(
        'Refused',
      );
      const dropped = ['/etc/hosts'];
      await expect(
        app.ask({ kind: 'invoke', channel: droppedChannel, words: dropped, sender }),
      ).rejects.toThrow('Refused');
    },
  );

  it('has one channel, beside the one that says what was dropped', async () => {
    expect((await app.ask({ kind: 'state' })).channels).toEqual([droppedChannel, callChannel]);
  });
});

describe('opening originals', () => {
  afterEach(closeStarted);

  it('never hands a program to the system, nor a link that leads to one', async () => {
    const app = await open();
    const workspace = await mkdtemp(join(folder, 'work-'));
    const files = ['a.pdf', 'b.exe', 'c.sh', 'd.xlsm', 'e.bat'];
    await Promise.all(files.map((name) => writeFile(join(workspace, name), 'x')));
    await symlink(join(workspace, 'b.exe'), join(workspace, 'link.pdf'));
    await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
    for (const name of [...files, 'link.pdf', '../outside.pdf']) {
      const file = join(workspace, name);
      await app.ask({ kind: 'call', method: 'openOriginal', input: { file, where: 'file' } });
    }
    const { opened } = await app.ask({ kind: 'state' });
    expect(opened).toEqual([join(workspace, 'a.pdf')]);
  });
});

describe('the program in the system', () => {
  afterEach(closeStarted);

  it('starts once: a second start ends and the first comes forward with its files', async () => {
    const app = await open();
    const file = join(folder, 'given.pdf');
    await writeFile(file, 'x');
    await app.ask({ kind: 'call', method: 'getState', input: {} });
    const sent: unknown[] = [];
    app.onSent((channel, words) => sent.push([channel, ...words]));
    await app.ask({
      kind: 'emit-app',
      event: 'second-instance',
      words: [[], folder, { files: [file, '/gone.pdf'] }],
    });
    expect(sent).toEqual([['sluitend:event', 'filesDropped', [file]]]);
    expect((await app.ask({ kind: 'state' })).focused).toBe(1);
    const second = await open({ second: true });
    expect(await second.ended).toBe(0);
  });

  it('keeps files that were given too early until the page asks its first question', async () => {
    const given = await mkdtemp(join(folder, 'given-'));
    const [dropped, other] = [join(given, 'a.pdf'), join(given, 'b.pdf')];
    await Promise.all([dropped, other].map((file) => writeFile(file, 'x')));
    const app = await open({ words: [dropped, '--switch', join(folder, 'not-there')] });
    const sent: unknown[] = [];
    app.onSent((_, words) => sent.push(words));
    await app.ask({ kind: 'emit-app', event: 'open-file', words: [other] });
    expect(sent).toEqual([]);
    await app.ask({ kind: 'call', method: 'getState', input: {} });
    expect(sent).toEqual([['filesDropped', [dropped, other]]]);
  });

  it('keeps its place and its settings for the next start, in the data folder of every host', async () => {
    const dataFolder = await mkdtemp(join(folder, 'data-'));
    await mkdir(join(dataFolder, 'Sluitend'));
    const place = { x: 20, y: 30, width: 900, height: 700, maximised: true };
    await writeFile(join(dataFolder, 'Sluitend', 'preferences.json'), JSON.stringify({ window: place }));
    const app = await open({ dataFolder });
    await app.ask({ kind: 'call', method: 'saveSettings', input: { language: 'en', theme: 'dark' } });
    await app.ask({ kind: 'close-window' });
    const { options, maximised, theme, menu, userData } = await app.ask({ kind: 'state' });
    expect({ x: options?.x, y: options?.y, width: options?.width, maximised, theme, userData }).toEqual({
      x: 20,
      y: 30,
      width: 900,
      maximised: true,
      theme: 'dark',
      userData: join(dataFolder, 'Sluitend'),
    });
    expect(topLabels(menu)).toEqual(['File', 'Edit', 'View', 'Help']);
    const stored = JSON.parse(await readFile(join(dataFolder, 'Sluitend', 'preferences.json'), 'utf8'));
    expect(stored).toMatchObject({ settings: { language: 'en', theme: 'dark' }, window: place });
  });

  it('starts with spoilt preferences as for the first time', async () => {
    const dataFolder = await mkdtemp(join(folder, 'data-'));
    await mkdir(join(dataFolder, 'Sluitend'));
    await writeFile(
      join(dataFolder, 'Sluitend', 'preferences.json'),
      '{"settings": [], "window": {"x": "a"}',
    );
    const app = await open({ dataFolder });
    const { options, menu } = await app.ask({ kind: 'state' });
    expect([options?.width, topLabels(menu)]).toEqual([1280, ['Bestand', 'Bewerken', 'Beeld', 'Help']]);
  });

  it('has no developer tools and no reload once it is packaged', async () => {
    const app = await open({ packaged: true });
    const { menu, options } = await app.ask({ kind: 'state' });
    expect([
      topLabels(menu.find(([label]) => label === 'Beeld')?.[1] ?? []),
      options?.webPreferences?.devTools,
    ]).toEqual([['Ware grootte', 'Groter', 'Kleiner', 'Volledig scherm'], false]);
  });

  it('opens the folder that is chosen from the menu', async () => {
    const app = await open();
    const workspace = await mkdtemp(join(folder, 'work-'));
    const changed = new Promise<void>((resolve) =>
      app.onSent((_, [event]) => event === 'stateChanged' && resolve()),
    );
    await app.ask({ kind: 'choose-next', answer: workspace });
    await app.ask({ kind: 'click-menu', labels: ['Bestand', 'Map openen…'] });
    await changed;
    const reply = await app.ask({ kind: 'call', method: 'getState', input: {} });
    expect(reply).toMatchObject({ ok: true, value: { workspace: { folders: [workspace] } } });
  });

  it('tells from the menu which version it is, with the licences, and asks the page for the keys', async () => {
    const app = await open();
    const asked = new Promise<void>((resolve) =>
      app.onSent((_, [event]) => event === 'keysAsked' && resolve()),
    );
    await app.ask({ kind: 'click-menu', labels: ['Help', 'Sneltoetsen'] });
    await asked;
    // The person chooses the first button: the licences.
    await app.ask({ kind: 'click-menu', labels: ['Help', 'Over Sluitend'] });
    const { messages, opened } = await app.ask({ kind: 'state' });
    expect(messages).toEqual([expect.stringMatching(/^Sluitend \d+\.\d+\.\d+$/)]);
    expect(opened).toEqual([expect.stringMatching(/notices[\\/]third-party-licences\.txt$/)]);
    expect(existsSync(opened[0] ?? '')).toBe(true);
  });

  it('loads a crashed page again, and asks the person when it crashes all the time', async () => {
    const app = await open();
    const crash = () => app.ask({ kind: 'crash-page', reason: 'crashed' });
    expect([await crash(), await crash(), await crash()]).toEqual([1, 2, 3]);
    expect(await app.ask({ kind: 'crash-page', reason: 'clean-exit' })).toBe(3);
    expect((await app.ask({ kind: 'state' })).messages).toEqual([]);
    await crash();
    // The person chooses the first button: once more.
    const { messages, reloads } = await app.ask({ kind: 'state' });
    expect([messages, reloads]).toEqual([['Het venster stopt telkens'], 4]);
  });

  it('closes the backend before it ends', async () => {
    const app = await open();
    expect([await app.quit(), app.output()]).toEqual([0, '']);
  });

  it('is the command line when it is given a verb', async () => {
    const cli = startStandIn({ main, dataFolder: folder, words: ['--version'], packaged: true });
    const verb = startStandIn({ main, dataFolder: folder, words: ['extract', '--version'], packaged: true });
    expect([await verb.ended, verb.output()]).toEqual([0, '0.1.0\n']);
    await cli.quit();
  });
});

function topLabels(menu: MenuLabels): readonly string[] {
  return menu.map(([label]) => label);
}
