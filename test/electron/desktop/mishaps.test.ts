import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
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
  expect(await logsOf(data)).not.toMatch(private_);
});
