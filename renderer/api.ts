import type { Api } from '#shared/api/methods.ts';
import { failure } from '#shared/api/reply.ts';
import { httpConnection } from './http-connection.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop; absent in a browser. */
    readonly sluitend?: Api;
  }
}

/** `lost`: the program does not answer. `ended`: it answers, but not to this page any more. */
export type ConnectionState = 'open' | 'lost' | 'ended';

/** The computer as the page sees it. `api.call` never rejects. */
export interface Connection {
  readonly api: Api;
  readonly state: () => ConnectionState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Finds the transport: the preload of the desktop, else HTTP to the host that served this page. */
export function connect(): Connection {
  return window.sluitend ? alwaysOpen(window.sluitend) : httpConnection(window);
}

/** A connection for a transport that lives and dies with the page. */
export function alwaysOpen(api: Api): Connection {
  return { api: neverRejecting(api), state: () => 'open', subscribe: () => () => undefined };
}

function neverRejecting(api: Api): Api {
  return {
    call: (method, input) =>
      api.call(method, input).catch((cause: unknown) => failure('internal', messageOf(cause))),
    on: (event, listener) => api.on(event, listener),
    pathOf: (file) => api.pathOf(file),
  };
}

function messageOf(cause: unknown): string | null {
  return cause instanceof Error ? cause.message : null;
}
