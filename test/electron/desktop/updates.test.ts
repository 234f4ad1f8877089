import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { UpdateSettings } from '#shared/api/host-views.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';

let main: string;
let folder: string;

beforeAll(async () => {
  ({ main } = await builtDesktop());
  folder = await mkdtemp(join(tmpdir(), 'sluitend-updates-'));
}, 180_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const feed: UpdateSettings = {
  on: true,
  feed: 'https://updates.voorbeeld.example/sluitend',
  publisher: 'Voorbeeld Software B.V.',
};

/** A place with a newer version; gives what was asked of it. */
async function aFeed(version: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://feed').pathname);
    const file = `Sluitend-${version}.AppImage`;
    response.end(
      `version: ${version}\npath: ${file}\nsha512: AAAA\nfiles:\n  - url: ${file}\n    sha512: AAAA\n    size: 9\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, port: (server.address() as AddressInfo).port };
}

async function aProgram(feedPort: number) {
  const dataFolder = await mkdtemp(join(folder, 'data-'));
  const app = startStandIn({ main, dataFolder, feedPort, packaged: true });
  onTestFinished(() => void app.quit());
  await windowOf(app);
  return { app, dataFolder };
}

const save = (app: StandIn, updates: UpdateSettings) =>
  app.ask({ kind: 'call', method: 'saveSettings', input: { updates } });

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200 && !(await done()); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
}

describe('looking for a newer version', () => {
  it('is not done before someone names a place and switches it on', async () => {
    const { asked, port } = await aFeed('9.9.9');
    const { app } = await aProgram(port);
    await save(app, { ...feed, on: false });
    const { messages } = await app.ask({ kind: 'state' });
    expect([asked, messages]).toEqual([[], []]);
  });

  it('asks the named place only, and says what it found', async () => {
    const { asked, port } = await aFeed('9.9.9');
    const { app, dataFolder } = await aProgram(port);
    await save(app, feed);
    await until(async () => (await app.ask({ kind: 'state' })).messages.length > 0);
    const { messages } = await app.ask({ kind: 'state' });
    expect(messages).toEqual([
      'Versie 9.9.9 van Sluitend is er. U vindt hem op de plaats die in de instellingen staat.',
    ]);
    expect(new Set(asked)).toEqual(new Set(['/sluitend/latest-linux.yml']));
    expect(parse(readFileSync(join(dataFolder, 'Sluitend', 'updates.yml'), 'utf8'))).toMatchObject({
      url: feed.feed,
      publisherName: [feed.publisher],
    });
  });

  it('says nothing of the version that is there, or of an older one', async () => {
    const { asked, port } = await aFeed('0.0.9');
    const { app } = await aProgram(port);
    await save(app, feed);
    await until(async () => asked.length > 0);
    const { messages } = await app.ask({ kind: 'state' });
    expect(messages).toEqual([]);
  });
});
