import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BrowserServer, startBrowserServer } from '#electron/browser/browser-server.ts';
import { type Downloads, downloads } from '#electron/browser/downloads.ts';
import { contentSecurityPolicy } from '#electron/host/content-security-policy.ts';
import { failure, success } from '#shared/api/reply.ts';
import { emptyState, type FakeBackend, fakeBackend } from '../../support/fake-backend.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let backend: FakeBackend;
let reports: Downloads;
let server: BrowserServer;
let elapsed = 0;
const logged: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluitend-page-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Sluitend</title>');
  await writeFile(join(folder, 'page', 'assets', 'main-1a.js'), 'export {};');
  await writeFile(join(folder, 'page', 'notes.txt'), 'not part of the page');
  await writeFile(join(folder, 'secret.js'), 'secret');
  backend = fakeBackend({
    openSample: async () => {
      throw new Error('broken');
    },
  });
  reports = downloads();
  elapsed = 0;
  logged.length = 0;
  server = await startBrowserServer({
    backend,
    log: { error: (what) => logged.push(what), info: () => undefined },
    downloads: reports,
    rendererFolder: join(folder, 'page'),
    port: 0,
    elapsed: () => elapsed,
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}

async function signIn(): Promise<string> {
  const answer = await ask(keyPath());
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

const keyPath = () => {
  const address = new URL(server.newAddress());
  return `${address.pathname}${address.search}`;
};

const origin = () => `http://127.0.0.1:${server.port}`;

function call(method: string, input: unknown, cookie: string, headers: Record<string, string> = {}) {
  return ask(`/api/${method}`, {
    method: 'POST',
    body: typeof input === 'string' ? input : JSON.stringify(input),
    headers: { cookie, origin: origin(), 'content-type': 'application/json', ...headers },
  });
}

describe('the way in', () => {
  it('opens once with the key, by a cookie that scripts and other sites cannot use, and leaves the key out of the address', async () => {
    const path = keyPath();
    const first = await ask(path);
    const cookie = String(first.headers['set-cookie']);
    expect({ status: first.status, to: first.headers['location'], cookie }).toEqual({
      status: 303,
      to: '/',
      cookie: expect.stringMatching(/^sluitend-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    });
    expect((await ask(path)).status).toBe(403);
    expect((await ask('/', { headers: { cookie } })).body).toContain('<title>Sluitend</title>');
  });

  it('keeps a second tab with the cookie working, also when it opens the used address', async () => {
    const path = keyPath();
    const cookie = String((await ask(path)).headers['set-cookie']).split(';')[0] ?? '';
    expect((await ask(path, { headers: { cookie } })).status).toBe(303);
    expect((await ask('/', { headers: { cookie } })).status).toBe(200);
  });

  it('lets a new address replace one that was not used', async () => {
    const old = keyPath();
    const next = keyPath();
    expect([(await ask(old)).status, (await ask(next)).status]).toEqual([403, 303]);
  });

  it('stops listening to keys after ten wrong ones, for a minute, also to the right one', async () => {
    const right = keyPath();
    for (let attempt = 0; attempt < 10; attempt += 1) await ask('/?token=guess');
    const refused = await ask(right);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
    elapsed = 60_001;
    expect((await ask(right)).status).toBe(303);
  });

  it('shows nothing without a session', async () => {
    const paths = ['/', '/index.html', '/assets/main-1a.js', '/download/x', '/?token='];
    expect(await Promise.all(paths.map(async (path) => (await ask(path)).status))).toEqual([
      403, 403, 403, 403, 403,
    ]);
  });
});

describe('who may ask', () => {
  it('is on this computer: from the network nobody is answered, whatever address the computer has there', async () => {
    const outward = Object.values(networkInterfaces())
      .flatMap((own) => own ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map(({ address }) => address);
    const answered = outward.map((host) => canConnect(host, server.port));
    expect([await canConnect('127.0.0.1', server.port), await Promise.all(answered)]).toEqual([
      true,
      outward.map(() => false),
    ]);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example'])(
    'refuses the Host %j, as a rebound name would send',
    async (host) => {
      const cookie = await signIn();
      expect((await ask('/', { headers: { cookie, host } })).status).toBe(403);
      expect((await call('getState', {}, cookie, { host })).status).toBe(403);
    },
  );

  it('answers under localhost too', async () => {
    const cookie = await signIn();
    const host = `localhost:${server.port}`;
    expect((await call('getState', {}, cookie, { host, origin: `http://${host}` })).status).toBe(200);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin of its own', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a call from %s, with the right cookie', async (_, headers) => {
    const cookie = await signIn();
    expect((await call('getState', {}, cookie, headers)).status).toBe(403);
    expect((await ask('/events', { headers: { cookie, ...headers } })).status).toBe(403);
    expect(backend.calls).toEqual([]);
  });

  it('refuses a call and an event stream that say nothing of where they come from', async () => {
    const cookie = await signIn();
    const headers = { cookie, 'content-type': 'application/json' };
    expect((await ask('/api/getState', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect((await ask('/events', { headers })).status).toBe(403);
  });

  it('answers 401 where the session is from an earlier start, so that the page can say so', async () => {
    const cookie = `sluitend-${server.port}=from-yesterday`;
    expect((await call('getState', {}, cookie)).status).toBe(401);
    expect((await ask('/events', { headers: { cookie, origin: origin() } })).status).toBe(401);
  });
});

describe('a call', () => {
  it('reaches its handler and comes back as a reply', async () => {
    const answer = await call('getState', {}, await signIn());
    expect([answer.status, JSON.parse(answer.body), backend.calls]).toEqual([
      200,
      success(emptyState),
      [['getState', {}]],
    ]);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it.each([
    ['an unknown method', 'formatDisk', {}, {}, 404, 'unknown-method'],
    ['a name from the prototype', 'constructor', {}, {}, 404, 'unknown-method'],
    ['an input the schema refuses', 'getDossier', { dossier: 5 }, {}, 200, 'invalid-input'],
    ['a field too many', 'getState', { extra: 1 }, {}, 200, 'invalid-input'],
    ['a body that is no JSON', 'getState', '{', {}, 400, 'invalid-input'],
    [
      'a form',
      'getState',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'invalid-input',
    ],
    ['plain text', 'getState', '{}', { 'content-type': 'text/plain' }, 415, 'invalid-input'],
    ['a body of over 100 MB', 'getState', '{}', { 'content-length': '104857601' }, 413, 'invalid-input'],
  ])('answers %s with a failure', async (_, method, input, headers, status, code) => {
    const answer = await call(method, input, await signIn(), headers);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([status, failure(code as never)]);
    expect(backend.calls).toEqual([]);
  });

  it('answers a handler that throws as internal, logged once and without its message', async () => {
    const answer = await call('openSample', {}, await signIn());
    expect([answer.status, JSON.parse(answer.body), logged]).toEqual([
      500,
      failure('internal'),
      ['openSample failed'],
    ]);
  });

  it.each([
    ['GET', '/api/getState', 405],
    ['POST', '/', 405],
    ['DELETE', '/index.html', 405],
    ['PUT', '/events', 405],
    ['OPTIONS', '/api/getState', 405],
    ['POST', '/?token=x', 405],
  ])('refuses %s %s', async (method, path, status) => {
    const cookie = await signIn();
    expect((await ask(path, { method, headers: { cookie, origin: origin() } })).status).toBe(status);
  });
});

describe('the page', () => {
  it('comes with a policy that allows its own files only', async () => {
    const answer = await ask('/', { headers: { cookie: await signIn() } });
    expect(answer.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    expect(contentSecurityPolicy).not.toMatch(/unsafe|http|\*/);
  });

  it('has exact content types, and answers HEAD without a body', async () => {
    const cookie = await signIn();
    const script = await ask('/assets/main-1a.js', { headers: { cookie } });
    const head = await ask('/assets/main-1a.js', { method: 'HEAD', headers: { cookie } });
    expect([script.headers['content-type'], script.body, head.status, head.body]).toEqual([
      'text/javascript; charset=utf-8',
      'export {};',
      200,
      '',
    ]);
  });

  it.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/assets/..%5c..%5csecret.js',
    '/%00.js',
    '/%ff.js',
    '//secret.js',
    '/assets/',
    '//',
    'http://evil.example/',
    '/assets',
    '/notes.txt',
    '/.stamp.js',
    '/missing.js',
  ])('does not answer %s', async (path) => {
    expect((await ask(path, { headers: { cookie: await signIn() } })).status).toBe(404);
  });

  it('does not follow a link out of its folder', async () => {
    await symlink(join(folder, 'secret.js'), join(folder, 'page', 'link.js'));
    expect((await ask('/link.js', { headers: { cookie: await signIn() } })).status).toBe(404);
  });
});

describe('events', () => {
  it('arrive on every open page as event and data, and end with the host', async () => {
    const cookie = await signIn();
    const heard = await new Promise<string>((resolve, reject) => {
      let text = '';
      const sent = request(
        {
          host: '127.0.0.1',
          port: server.port,
          path: '/events',
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
        },
        (response) => {
          response.setEncoding('utf8');
          response.on('data', (piece: string) => {
            text += piece;
            if (text === 'retry: 1000\n\n') {
              backend.say('stateChanged', null);
              backend.say('runEnded', { result: 'done', problem: null });
              void server.close();
            }
          });
          response.on('end', () => resolve(text));
        },
      );
      sent.on('error', reject);
      sent.end();
    });
    expect(heard).toBe(
      'retry: 1000\n\ndata: {"event":"stateChanged","data":null}\n\ndata: {"event":"runEnded","data":{"result":"done","problem":null}}\n\n',
    );
    expect(backend.listeners()).toBe(0);
  });
});

describe('a report', () => {
  it('is fetched once, under its own name, and is then gone', async () => {
    const cookie = await signIn();
    const saved = await reports.saveReport('Overzicht één (maart).xlsx', async (path) => {
      await writeFile(path, 'workbook');
      return 7;
    });
    if (saved?.kind !== 'download') throw new Error('no download');
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const first = await ask(saved.url, { headers });
    expect([saved.findings, first.status, first.body, first.headers['content-disposition']]).toEqual([
      7,
      200,
      'workbook',
      `attachment; filename="Overzicht __n _maart_.xlsx"; filename*=UTF-8''Overzicht%20%C3%A9%C3%A9n%20%28maart%29.xlsx`,
    ]);
    expect((await ask(saved.url, { headers })).status).toBe(404);
  });

  it('is not given to a page of another site', async () => {
    const cookie = await signIn();
    const saved = await reports.saveReport('a.xlsx', async (path) => {
      await writeFile(path, 'workbook');
      return 0;
    });
    if (saved?.kind !== 'download') throw new Error('no download');
    expect((await ask(saved.url, { headers: { cookie, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask(saved.url, { headers: { cookie, 'sec-fetch-site': 'none' } })).status).toBe(200);
  });
});

describe('a page that asks too much', () => {
  it('waits its turn; a stranger can not use up the share of the person', async () => {
    const cookie = await signIn();
    const strangers = await Promise.all(Array.from({ length: 120 }, () => ask('/')));
    for (let round = 0; round < 4; round += 1)
      strangers.push(...(await Promise.all(Array.from({ length: 100 }, () => ask('/')))));
    expect(strangers.at(-1)?.status).toBe(429);
    expect(strangers.at(-1)?.headers['retry-after']).toBe('1');
    expect((await ask('/', { headers: { cookie } })).status).toBe(200);
    elapsed += 1_000;
    expect((await ask('/')).status).toBe(403);
  });
});

describe('a host that is not used', () => {
  it('may end: no request of the person, no open page and nothing that goes on by itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let busy = true;
    let ended = false;
    const over = new AbortController();
    void server
      .unusedFor(10, () => busy, over.signal)
      .then(() => {
        ended = true;
      });
    const pass = async (minutes: number) => {
      elapsed += minutes * 60_000;
      await vi.advanceTimersByTimeAsync(1_000);
      return ended;
    };
    const seen = [await pass(11)];
    busy = false;
    seen.push(await pass(9));
    await ask('/', { headers: { cookie: await signIn() } });
    seen.push(await pass(9), await pass(2));
    over.abort();
    vi.useRealTimers();
    expect(seen).toEqual([false, false, false, true]);
  });
});
