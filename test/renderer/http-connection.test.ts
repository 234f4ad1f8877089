import { describe, expect, test } from 'vitest';
import { type HttpWindow, httpConnection } from '#renderer/http-connection.ts';
import type { RunState } from '#shared/api/views.ts';

class FakeSource extends EventTarget {
  static last: FakeSource | null = null;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeSource.last = this;
  }
}

function aWindow(answer: () => Response | Promise<never>) {
  const asked: { readonly address: string; readonly body: unknown }[] = [];
  const host = {
    EventSource: FakeSource,
    setTimeout: (task: () => void) => {
      task();
      return 0;
    },
    fetch: async (address: string, init: RequestInit) => {
      asked.push({ address, body: JSON.parse(String(init.body)) });
      return answer();
    },
  };
  return { host: host as unknown as HttpWindow, asked };
}

const reply =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });

describe('the connection of the browser', () => {
  test('posts the input as JSON and gives the reply of the host', async () => {
    const { host, asked } = aWindow(reply({ ok: true, value: null }));
    const { api, state } = httpConnection(host);
    expect(await api.call('openOriginal', { file: '/a', where: 'folder' })).toEqual({
      ok: true,
      value: null,
    });
    expect({ asked, state: state() }).toEqual({
      asked: [{ address: '/api/openOriginal', body: { file: '/a', where: 'folder' } }],
      state: 'open',
    });
  });

  test('says that the session ended on a 401, and tells who listens', async () => {
    const { host } = aWindow(reply({}, 401));
    const connection = httpConnection(host);
    let told = 0;
    connection.subscribe(() => {
      told += 1;
    });
    const { ok } = await connection.api.call('getState', {});
    expect([ok, connection.state(), told]).toEqual([false, 'ended', 1]);
  });

  test('says that the program is lost when nothing answers, and found again when it does', async () => {
    let alive = false;
    const { host } = aWindow(() =>
      alive ? reply({ ok: true, value: null })() : Promise.reject(new TypeError('down')),
    );
    const connection = httpConnection(host);
    await connection.api.call('undo', {});
    const lost = connection.state();
    alive = true;
    await connection.api.call('undo', {});
    expect([lost, connection.state()]).toEqual(['lost', 'open']);
  });

  test('answers internal to a reply that is none', async () => {
    const { host } = aWindow(reply(['odd']));
    expect(await httpConnection(host).api.call('undo', {})).toEqual({
      ok: false,
      failure: { code: 'internal', detail: null },
    });
  });

  test('asks for everything again when the stream of events comes back', () => {
    const { host } = aWindow(reply({}));
    let heard = 0;
    httpConnection(host).api.on('stateChanged', () => {
      heard += 1;
    });
    const opened = () => FakeSource.last?.dispatchEvent(new Event('open'));
    opened();
    const atFirst = heard;
    opened();
    expect([atFirst, heard]).toEqual([0, 1]);
  });

  test('finds out that its session ended when the host refuses the stream, also after it was lost', async () => {
    let alive = false;
    const { host } = aWindow(() => (alive ? reply({}, 401)() : Promise.reject(new TypeError('down'))));
    const connection = httpConnection(host);
    const fails = (readyState: number) => {
      Object.assign(FakeSource.last ?? {}, { readyState });
      FakeSource.last?.dispatchEvent(new Event('error'));
      return new Promise((resolve) => setTimeout(resolve, 0));
    };
    await fails(0);
    const lost = connection.state();
    alive = true;
    await fails(2);
    expect([lost, connection.state()]).toEqual(['lost', 'ended']);
  });

  test('brings each event to its own listeners until they leave', () => {
    const { host } = aWindow(reply({}));
    const { api } = httpConnection(host);
    const heard: RunState[] = [];
    const leave = api.on('runProgress', (state) => heard.push(state));
    const say = (event: string, data: unknown) =>
      FakeSource.last?.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ event, data }) }));
    say('runProgress', { kind: 'idle' });
    say('stateChanged', null);
    leave();
    say('runProgress', { kind: 'idle' });
    expect({ heard, address: FakeSource.last?.address }).toEqual({
      heard: [{ kind: 'idle' }],
      address: '/events',
    });
  });
});
