import type { ServerResponse } from 'node:http';
import type { Backend } from '#electron/backend/backend.ts';
import { pageHeaders } from '#electron/host/content-security-policy.ts';

const heartbeatMs = 15_000;
/** A page that reads slower than this falls behind for good; it is cut off and asks again by itself. */
const unsentLimit = 4 * 1024 * 1024;

/** The open `GET /events` streams: everything the backend says goes to every open page. */
export interface EventStreams {
  readonly open: (response: ServerResponse) => void;
  /** How many pages listen now. */
  readonly count: () => number;
  readonly close: () => void;
}

export function eventStreams(backend: Pick<Backend, 'listen'>): EventStreams {
  const responses = new Set<ServerResponse>();
  const send = (text: string) => {
    for (const response of responses) {
      if (response.writableLength > unsentLimit) response.destroy();
      else response.write(text);
    }
  };
  const unlisten = backend.listen((event, data) => send(`data: ${JSON.stringify({ event, data })}\n\n`));
  const heartbeat = setInterval(() => send(':\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    open: (response) => {
      response.writeHead(200, {
        ...pageHeaders,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/event-stream; charset=utf-8',
      });
      response.write('retry: 1000\n\n');
      responses.add(response);
      response.on('close', () => responses.delete(response));
    },
    count: () => responses.size,
    close: () => {
      clearInterval(heartbeat);
      unlisten();
      for (const response of responses) response.end();
    },
  };
}
