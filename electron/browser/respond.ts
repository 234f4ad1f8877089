import type { ServerResponse } from 'node:http';
import { pageHeaders } from '#electron/host/content-security-policy.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';

type Headers = Readonly<Record<string, string>>;

/** Ends a response with a body; every answer carries the page's security headers and is kept by nobody. */
export function respond(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Uint8Array,
  headers: Headers = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...pageHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': contentType,
    'Content-Length': String(bytes.byteLength),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

/** Ends a response with a value as JSON. */
export function respondJson(response: ServerResponse, status: number, value: unknown): void {
  respond(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Ends a response with a plain text for a person, Dutch above English. */
export function respondText(
  response: ServerResponse,
  status: number,
  text: Bilingual,
  headers: Headers = {},
): void {
  respond(response, status, 'text/plain; charset=utf-8', `${text.nl}\n\n${text.en}\n`, headers);
}
