import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backend, Log } from '#electron/backend/backend.ts';
import { dispatch } from '#electron/backend/dispatch.ts';
import { failure, type Reply } from '#shared/api/reply.ts';
import { readBody } from './read-body.ts';
import { respondJson } from './respond.ts';

const bodyLimit = 100 * 1024 * 1024;

/** `POST /api/<method>` with the input as JSON; answers with a reply, also when the request is refused. */
export async function apiRoute(
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  backend: Pick<Backend, 'handlers'>,
  log: Log,
): Promise<void> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return respondJson(response, 415, failure('invalid-input'));
  const body = await readBody(request, bodyLimit);
  if (body === null) {
    // What was not read can't be skipped: the connection goes.
    response.setHeader('Connection', 'close');
    return respondJson(response, 413, failure('invalid-input'));
  }
  const input = parseJson(body);
  if (input === undefined) return respondJson(response, 400, failure('invalid-input'));
  const reply = await dispatch(backend, log, method, input);
  respondJson(response, statusOf(reply), reply);
}

/** Refusals before a handler get their HTTP status; a handler's own failure is a normal answer. */
function statusOf(reply: Reply<unknown>): number {
  if (reply.ok) return 200;
  if (reply.failure.code === 'unknown-method') return 404;
  return reply.failure.code === 'internal' ? 500 : 200;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
