import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend, Log } from '#electron/backend/backend.ts';
import type { Downloads } from './downloads.ts';
import { eventStreams } from './event-streams.ts';
import { handleRequest, type RequestParts } from './handle-request.ts';
import { rateLimit } from './rate-limit.ts';
import { respondText } from './respond.ts';
import { sessionKeys } from './session-keys.ts';
import { type Usage, usage } from './unused-for.ts';

export interface BrowserServerParts {
  readonly backend: Backend;
  readonly log: Log;
  readonly downloads: Downloads;
  readonly rendererFolder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
}

export interface BrowserServer {
  readonly port: number;
  /** A fresh address with its one-time key; an earlier one that was not used stops working. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
  /** Resolves when no page was open and nothing was asked for this long. */
  readonly unusedFor: Usage['unusedFor'];
}

/** Serves page and API on 127.0.0.1 and nowhere else. Rejects with the system's error when the port is taken. */
export async function startBrowserServer(parts: BrowserServerParts): Promise<BrowserServer> {
  const keys = sessionKeys(parts.elapsed);
  const streams = eventStreams(parts.backend);
  const used = usage(parts.elapsed, streams.count);
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 });
  server.maxConnections = 200;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const requestParts: RequestParts = {
    ...parts,
    keys,
    streams,
    port,
    rates: { own: rateLimit(parts.elapsed), others: rateLimit(parts.elapsed) },
    usage: used,
  };
  server.on('request', (request, response) => {
    handleRequest(request, response, requestParts).catch((cause: unknown) => {
      parts.log.error('A request failed', cause);
      if (!response.headersSent) respondText(response, 500, failed);
      else response.destroy();
    });
  });
  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/?token=${keys.newKey()}`,
    unusedFor: used.unusedFor,
    close: async () => {
      streams.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await parts.downloads.close();
    },
  };
}

const failed = {
  nl: 'Er ging in het programma iets mis. Probeer het opnieuw.',
  en: 'Something went wrong in the program. Try again.',
};
