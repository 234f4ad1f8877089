import type { EventName, MethodName } from '#shared/api/method-names.ts';
import type { Api, Events, Input, Output } from '#shared/api/methods.ts';
import { failure, type Reply } from '#shared/api/reply.ts';
import type { Connection, ConnectionState } from './api.ts';

/** What this transport needs of a browser window. */
export type HttpWindow = Pick<Window, 'fetch' | 'setTimeout'> & {
  readonly EventSource: new (address: string) => EventSource;
};

type Listeners = Map<EventName, Set<(data: never) => void>>;

/** Requests by `POST /api/<method>`, events by `EventSource('/events')`, session by cookie; 401 means that the session ended. */
export function httpConnection(host: HttpWindow): Connection {
  const status = statusHolder();
  const listeners: Listeners = new Map();

  const call: Api['call'] = async (method, input) => {
    const reply = await post(host, method, input);
    if (reply === 'unauthorised') {
      status.set('ended');
      return failure('cancelled');
    }
    if (reply === 'no-answer') {
      if (status.get() === 'open') status.set('lost');
      return failure('cancelled');
    }
    if (status.get() === 'lost') status.set('open');
    return reply;
  };

  hearEvents(host, {
    onMessage: (text) => deliver(listeners, text),
    onError: (isClosed) => {
      if (isClosed || status.get() === 'open') host.setTimeout(() => void call('getState', {}), 500);
    },
    onReturn: () => {
      if (status.get() === 'lost') status.set('open');
      tellAll(listeners, 'stateChanged', null);
    },
  });

  return {
    api: { call, on: (event, listener) => listen(listeners, event, listener), pathOf: () => null },
    state: status.get,
    subscribe: status.subscribe,
  };
}

async function post<N extends MethodName>(
  host: HttpWindow,
  method: N,
  input: Input<N>,
): Promise<Reply<Output<N>> | 'unauthorised' | 'no-answer'> {
  try {
    const response = await host.fetch(`/api/${method}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (response.status === 401) return 'unauthorised';
    return parseReply<Output<N>>(await response.json());
  } catch {
    return 'no-answer';
  }
}

/** The host built the reply from the same types; only its envelope is checked here. */
function parseReply<T>(body: unknown): Reply<T> {
  if (typeof body === 'object' && body !== null && 'ok' in body) return body as Reply<T>;
  return failure('internal');
}

interface EventHandling {
  readonly onMessage: (text: unknown) => void;
  /** A closed stream does not try again by itself: the host refused it. */
  readonly onError: (isClosed: boolean) => void;
  /** The stream is there again; what was said in between is lost. */
  readonly onReturn: () => void;
}

function hearEvents(host: HttpWindow, { onMessage, onError, onReturn }: EventHandling): void {
  const closed = 2;
  let openedBefore = false;
  const source = new host.EventSource('/events');
  source.addEventListener('message', (message) => onMessage(message.data));
  source.addEventListener('error', () => onError(source.readyState === closed));
  source.addEventListener('open', () => {
    if (openedBefore) onReturn();
    openedBefore = true;
  });
}

function deliver(listeners: Listeners, text: unknown): void {
  const message: unknown = JSON.parse(String(text));
  if (typeof message !== 'object' || message === null || !('event' in message)) return;
  tellAll(listeners, message.event as EventName, 'data' in message ? message.data : null);
}

function tellAll(listeners: Listeners, event: EventName, data: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(data as never);
}

function listen<E extends EventName>(listeners: Listeners, event: E, listener: (data: Events[E]) => void) {
  const set = listeners.get(event) ?? new Set();
  listeners.set(event, set);
  set.add(listener as (data: never) => void);
  return () => void set.delete(listener as (data: never) => void);
}

function statusHolder() {
  let current: ConnectionState = 'open';
  const subscribers = new Set<() => void>();
  return {
    get: () => current,
    set: (next: ConnectionState) => {
      if (current === next) return;
      current = next;
      for (const subscriber of subscribers) subscriber();
    },
    subscribe: (subscriber: () => void) => {
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
  };
}
