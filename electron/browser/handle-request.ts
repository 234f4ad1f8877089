import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend, Log } from '#electron/backend/backend.ts';
import { pageFile } from '#electron/host/page-file.ts';
import { failure } from '#shared/api/reply.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { apiRoute } from './api-route.ts';
import { attachmentHeader, type Downloads } from './downloads.ts';
import type { EventStreams } from './event-streams.ts';
import type { RateLimit } from './rate-limit.ts';
import { isFromOwnPage, isFromPersonOrOwnPage, isOwnHost } from './request-guard.ts';
import { respond, respondJson, respondText } from './respond.ts';
import { sessionCookie, sessionIn } from './session-cookie.ts';
import type { SessionKeys } from './session-keys.ts';
import type { Usage } from './unused-for.ts';

export interface RequestParts {
  readonly backend: Backend;
  readonly log: Log;
  readonly keys: SessionKeys;
  readonly streams: EventStreams;
  /** Of who signed in, and of everyone else: a stranger can't use up the person's share. */
  readonly rates: { readonly own: RateLimit; readonly others: RateLimit };
  readonly usage: Pick<Usage, 'used'>;
  readonly downloads: Pick<Downloads, 'take'>;
  readonly rendererFolder: string;
  readonly port: number;
}

/** One request: who asks, then what for. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestParts,
): Promise<void> {
  if (!isOwnHost(request.headers, parts.port)) return respondText(response, 403, wrongAddress);
  const signedIn = parts.keys.isOpen(sessionIn(request.headers.cookie, parts.port));
  const turn = (signedIn ? parts.rates.own : parts.rates.others).take();
  if (!turn.ok) return respondText(response, 429, tooFast, { 'Retry-After': String(turn.waitSeconds) });
  // The path as it was sent: `URL` would resolve `..` before anyone could refuse it.
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const key = new URLSearchParams(query).get('token');
  if (path === '/' && key !== null) return signIn(request, response, key, parts);
  if (signedIn) parts.usage.used();
  if (path.startsWith('/api/')) return api(request, response, path.slice('/api/'.length), signedIn, parts);
  if (path === '/events') return events(request, response, signedIn, parts);
  if (!isRead(request)) return respondText(response, 405, notAllowed, { Allow: 'GET, HEAD' });
  if (!signedIn) return respondText(response, 403, keyNeeded);
  if (path.startsWith('/download/')) return download(request, response, path, parts);
  return page(response, path, parts);
}

async function signIn(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  parts: RequestParts,
): Promise<void> {
  if (request.method !== 'GET') return respondText(response, 405, notAllowed, { Allow: 'GET' });
  if (parts.keys.isOpen(sessionIn(request.headers.cookie, parts.port))) return toPage(response);
  const result = parts.keys.signIn(key);
  if (result.kind === 'too-many')
    return respondText(response, 429, tooMany, { 'Retry-After': String(result.waitSeconds) });
  if (result.kind === 'refused') return respondText(response, 403, keyNeeded);
  toPage(response, { 'Set-Cookie': sessionCookie(parts.port, result.session) });
}

/** Away from the address with the key, so that it stays in no history. */
function toPage(response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
  respond(response, 303, 'text/plain; charset=utf-8', '', { Location: '/', ...headers });
}

async function api(
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  signedIn: boolean,
  parts: RequestParts,
): Promise<void> {
  if (request.method !== 'POST') return respondText(response, 405, notAllowed, { Allow: 'POST' });
  if (!isFromOwnPage(request.headers)) return respondJson(response, 403, failure('not-available-here'));
  if (!signedIn) return respondJson(response, 401, failure('not-available-here'));
  return apiRoute(request, response, method, parts.backend, parts.log);
}

async function events(
  request: IncomingMessage,
  response: ServerResponse,
  signedIn: boolean,
  parts: RequestParts,
): Promise<void> {
  if (request.method !== 'GET') return respondText(response, 405, notAllowed, { Allow: 'GET' });
  if (!isFromOwnPage(request.headers)) return respondJson(response, 403, failure('not-available-here'));
  if (!signedIn) return respondJson(response, 401, failure('not-available-here'));
  parts.streams.open(response);
}

async function download(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  parts: RequestParts,
): Promise<void> {
  if (request.method !== 'GET' || !isFromPersonOrOwnPage(request.headers))
    return respondText(response, 403, wrongAddress);
  const file = await parts.downloads.take(path.slice('/download/'.length));
  if (file === null) return respondText(response, 404, downloadGone);
  respond(response, 200, 'application/octet-stream', file.bytes, {
    'Content-Disposition': attachmentHeader(file.fileName),
  });
}

async function page(response: ServerResponse, path: string, parts: RequestParts): Promise<void> {
  const file = await pageFile(parts.rendererFolder, path);
  if (file === null) return respondText(response, 404, notFound);
  respond(response, 200, file.contentType, file.bytes);
}

function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

const keyNeeded: Bilingual = {
  nl: 'Dit adres werkt alleen met de eenmalige sleutel uit het venster waarin Sluitend is gestart. Druk daar op Enter voor een nieuw adres.',
  en: 'This address works only with the one-time key from the window in which Sluitend was started. Press Enter there for a new address.',
};
const wrongAddress: Bilingual = {
  nl: 'Dit verzoek kwam niet van het programma zelf en is geweigerd.',
  en: 'This request did not come from the program itself and was refused.',
};
const tooMany: Bilingual = {
  nl: 'Te veel onjuiste sleutels. Wacht een minuut en gebruik het adres uit het venster waarin Sluitend is gestart.',
  en: 'Too many wrong keys. Wait a minute and use the address from the window in which Sluitend was started.',
};
const tooFast: Bilingual = {
  nl: 'Er kwamen te veel verzoeken tegelijk. Wacht even en probeer het opnieuw.',
  en: 'Too many requests came at once. Wait a moment and try again.',
};
const notAllowed: Bilingual = { nl: 'Dit kan hier niet.', en: 'This is not possible here.' };
const notFound: Bilingual = { nl: 'Deze pagina is er niet.', en: 'There is no such page.' };
const downloadGone: Bilingual = {
  nl: 'Dit bestand is al opgehaald of te lang geleden gemaakt. Exporteer het opnieuw.',
  en: 'This file was fetched already or was made too long ago. Export it again.',
};
