import { failure, type Reply } from '#shared/api/reply.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** A handler that needs an open workspace: it gets the one that is open, and `no-workspace` is answered while there is none. */
export function inWorkspace<Input, Output>(
  desk: Desk,
  answer: (session: Session, input: Input) => Promise<Reply<Output>>,
): (input: Input) => Promise<Reply<Output>> {
  return async (input) => (desk.session === null ? failure('no-workspace') : answer(desk.session, input));
}
