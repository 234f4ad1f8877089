import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { DossierView, TodayView } from '#shared/api/views.ts';
import { textsNl } from '#shared/text/texts-nl.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let main: string;
beforeAll(async () => {
  ({ main } = await builtDesktop());
}, 180_000);

async function open(dataFolder: string): Promise<StandIn> {
  const app = startStandIn({ main, dataFolder });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  return app;
}

async function logsOf(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'Sluitend', 'logs');
  const names = await readdir(folder).catch(() => []);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

const private_ = /voorbeeld bv|k\.proef|111222333|geheim|NL91ABNA0417164300/i;

it('an error that nobody caught is told once, logged without anything of the person, and survived', async () => {
  const data = temporaryFolder();
  const app = await open(data);
  for (let time = 0; time < 3; time += 1)
    await app.ask({ kind: 'throw', message: "EIO: '/home/k.proef/Voorbeeld BV/111222333.pdf'" });
  let log = '';
  while (log.split('nobody caught').length < 4) {
    await wait(20);
    log = await logsOf(data);
  }
  expect((await app.ask({ kind: 'state' })).messages).toEqual(['Er ging in het programma iets mis']);
  expect(await app.ask({ kind: 'call', method: 'getState', input: {} })).toMatchObject({ ok: true });
  expect([log.includes('Error EIO'), private_.test(log)]).toEqual([true, false]);
});

it('a program that was killed is noticed at the next start, one that ended is not', async () => {
  const data = temporaryFolder();
  await mkdir(join(data, 'Sluitend'));
  await writeFile(join(data, 'Sluitend', 'running'), '');
  await (await open(data)).quit();
  const once = await logsOf(data);
  await (await open(data)).quit();
  const twice = await logsOf(data);
  expect([once.split('own end').length - 1, twice.split('own end').length - 1]).toEqual([1, 1]);
});

it('a day of work leaves nothing of a customer, a person or a file in the log', async () => {
  const data = temporaryFolder();
  const workspace = join(temporaryFolder(), 'Voorbeeld BV geheim');
  await mkdir(workspace);
  const rows = 'Ordernummer;Klant;IBAN;BSN\nORD-1;Voorbeeld BV;NL91ABNA0417164300;111222333\n';
  await writeFile(join(workspace, 'Orders geheim.csv'), rows);
  await writeFile(join(workspace, 'geheim.pdf'), 'no pdf');
  await writeFile(join(workspace, 'ID K.Proef 111222333.pdf'), 'no pdf');
  const types = join(data, 'Sluitend', 'state', 'dossiertypen');
  await mkdir(types, { recursive: true });
  await writeFile(join(types, 'geheim.yaml'), 'id: voorbeeld bv\nfields: geheim\n');
  const app = await open(data);
  const call = (method: string, input: unknown = {}) => app.ask({ kind: 'call', method, input });
  await call('openWorkspace', { folders: [workspace] });
  const ended = new Promise<void>((resolve) => app.onSent((_, [event]) => event === 'runEnded' && resolve()));
  await call('startRun');
  await ended;
  await call('getToday');
  await call('getPage', { file: join(workspace, 'geheim.pdf'), page: 1, scale: 1 });
  await call('getCells', { file: join(workspace, 'Orders geheim.csv'), sheet: 'x', row: 1, around: 2 });
  await call('quickCheck', {
    files: [{ path: join(workspace, 'geheim.pdf') }, { path: join(workspace, 'k.proef') }],
  });
  await call('openOriginal', { file: join(workspace, 'geheim.pdf'), where: 'file' });
  await app.ask({ kind: 'choose-next', answer: join(workspace, 'no such folder', 'geheim.xlsx') });
  await call('exportReport', { language: 'nl' });
  await app.ask({ kind: 'throw', message: `geheim ${workspace}` });
  let log = '';
  while (!log.includes('nobody caught')) {
    await wait(20);
    log = await logsOf(data);
  }
  await app.quit();
  expect(log).toMatch(/mistakes in the own dossier types, so not all are used: [1-9]/);
  expect(await logsOf(data)).not.toMatch(private_);
});

it('the whole sample, looked at from all sides, leaves none of its names, numbers and files in the log or on the terminal', async () => {
  const data = temporaryFolder();
  const app = startStandIn({ main, dataFolder: data, packaged: true });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  const call = async <T>(method: string, input: unknown = {}): Promise<T> => {
    const reply = await app.ask({ kind: 'call', method, input });
    return (reply as { readonly value: T }).value;
  };
  await call('openSample');
  const ended = new Promise<void>((resolve) => app.onSent((_, [event]) => event === 'runEnded' && resolve()));
  await call('startRun');
  await ended;
  const today = await call<TodayView>('getToday');
  const words = new Set<string>();
  for (const { item } of today.items.slice(0, 30)) {
    const { dossier } = item.finding;
    if (dossier === null) continue;
    const view = await call<DossierView>('getDossier', { dossier });
    words.add(view.summary.key);
    if (view.summary.party !== null) words.add(view.summary.party);
    for (const { file, shownPath } of view.documents) {
      words.add(basename(shownPath));
      await call('getPage', { file, page: 1, scale: 1 });
      await call('findText', { file, text: view.summary.key });
      await call('openOriginal', { file, where: 'file', place: { kind: 'page', page: 99 } });
    }
    await call('getHistory', { dossier });
    await call('search', { text: view.summary.key, limit: 5 });
    await call('changeItem', {
      item: item.id,
      action: { kind: 'note', text: `gebeld over ${view.summary.key}` },
    });
  }
  for (const unread of today.unread) words.add(basename(unread.shownPath));
  await call('getUnlinked');
  await call('getOverview', { weeks: 4 });
  await app.ask({ kind: 'choose-next', answer: join(data, 'no such folder', 'rapport.xlsx') });
  await call('exportReport', { language: 'nl' });
  for (const word of words) await app.ask({ kind: 'throw', message: `it broke at ${word}` });
  let log = '';
  while (log.split('nobody caught').length <= words.size) {
    await wait(20);
    log = await logsOf(data);
  }
  await app.quit();
  log = (await logsOf(data)) + app.output();
  expect(words.size).toBeGreaterThan(20);
  expect([...words].filter((word) => log.includes(word))).toEqual([]);
}, 120_000);

it('an older version refuses the state that a newer one made, in plain words, and leaves it as it is', async () => {
  const data = temporaryFolder();
  const workspace = temporaryFolder();
  const first = await open(data);
  await first.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
  await first.quit();
  const folder = join(data, 'Sluitend', 'state');
  const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.sqlite'));
  const database = new DatabaseSync(join(folder, name));
  database.exec('PRAGMA user_version = 999');
  database.close();
  const before = await readFile(join(folder, name));
  const app = await open(data);
  const reply = await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'made-by-newer-version' } });
  expect(textsNl.terms.failure['made-by-newer-version']).toBe(
    'De gegevens van deze werkmap zijn gemaakt door een nieuwere versie. Installeer die versie om verder te gaan.',
  );
  expect((await readFile(join(folder, name))).equals(before)).toBe(true);
});
