import { type MethodName, methodNames } from '#shared/api/method-names.ts';
import { type Input, inputSchemas, type Output } from '#shared/api/methods.ts';
import { failure, type Reply } from '#shared/api/reply.ts';
import type { Backend, Log } from './backend.ts';

/**
 * One request from any transport: an unknown method or an input that its schema refuses never reaches a handler;
 * a handler that throws is logged here, once, and answered as `internal`.
 */
export async function dispatch(
  backend: Pick<Backend, 'handlers'>,
  log: Log,
  method: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isMethodName(method)) return failure('unknown-method');
  return call(backend, log, method, input);
}

async function call<N extends MethodName>(
  backend: Pick<Backend, 'handlers'>,
  log: Log,
  method: N,
  input: unknown,
): Promise<Reply<Output<N>>> {
  const parsed = inputSchemas[method].safeParse(input);
  if (!parsed.success) return failure('invalid-input');
  try {
    return await backend.handlers[method](parsed.data as Input<N>);
  } catch (cause) {
    log.error(`${method} failed`, cause);
    return failure('internal');
  }
}

function isMethodName(name: unknown): name is MethodName {
  return typeof name === 'string' && (methodNames as readonly string[]).includes(name);
}
