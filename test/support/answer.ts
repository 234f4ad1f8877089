import type { Reply } from '#shared/api/reply.ts';

/** The value of a reply. Throws when it failed. */
export function answer<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.failure.code} ${reply.failure.detail}`);
  return reply.value;
}
