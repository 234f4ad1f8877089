import { BroadcastChannel, parentPort, threadId } from 'node:worker_threads';
import { stopTask, type ThreadMessage, type ThreadTask } from '#electron/worker/thread-messages.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';

const port = parentPort;
if (port === null) throw new Error('Runs as a thread');
const say = (message: ThreadMessage) => port.postMessage(message);

const eats: Readonly<Record<string, () => never>> = {
  'eat-memory': () => {
    const eaten: number[][] = [];
    for (;;) eaten.push(new Array(10_000).fill(eaten.length));
  },
  'eat-buffers': () => {
    const eaten: Uint8Array[] = [];
    for (;;) eaten.push(new Uint8Array(1_000_000).fill(1));
  },
  'eat-in-large-pieces': () => {
    const eaten: object[] = [];
    for (let at = 2 ** 31; ; at -= 1) eaten[at] = { hidden: false };
  },
};

/** Does what the name of the file says: hang, spin, crash, exit, eat memory inside or outside the heap, or in pieces too large for it; any other name gets an answer. */
port.on('message', (task: ThreadTask | typeof stopTask) => {
  if (task === stopTask) {
    port.close();
    return;
  }
  const { id, request } = task;
  const name = request.source.kind === 'bytes' ? request.source.name : request.source.path;
  if (name === 'hang') return;
  if (name === 'hash-then-spin') {
    say({ kind: 'hashed', id, hash: 'abc' as ContentHash });
    for (;;) Math.random();
  }
  if (name === 'tick-and-hang') {
    const channel = new BroadcastChannel('ticks');
    setInterval(() => channel.postMessage('tick'), 20);
    return;
  }
  if (name === 'tell-and-answer') {
    const channel = new BroadcastChannel('alive');
    setInterval(() => channel.postMessage(threadId), 20);
  }
  if (name === 'throw') throw new TypeError('a bug in a reader');
  if (name === 'exit') process.exit(3);
  eats[name]?.();
  const reading = {
    status: 'no-text' as const,
    hash: null,
    pages: 1,
    content: null,
    problem: null,
    durationMs: 1,
  };
  say({ kind: 'answer', id, answer: { kind: 'read', reading, recognised: null, holds: [] }, sheets: null });
});
say({ kind: 'ready' });
