/** A process of its own that closes its reader while an answer waits to be heard; says so when it is closed. */
import { openReader } from '#electron/worker/open-reader.ts';

const reader = openReader({ workerEntry: new URL('thread-misbehaving.ts', import.meta.url), jobs: 1 });
const source = { kind: 'bytes', name: 'good', bytes: new Uint8Array([1]) } as const;
await reader.read(source);
const answer = reader.read(source);
const heardFrom = performance.now() + 200;
while (performance.now() < heardFrom) Math.random();
await reader.close();
await answer;
process.stdout.write('closed');
