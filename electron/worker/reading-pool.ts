import type { PageStarts } from './file-reader.ts';
import { PoolThread, type ThreadOptions, type ThreadOutcome } from './pool-thread.ts';
import type { WorkerRequest } from './protocol.ts';

/** How a request to the pool ended. */
export type PoolOutcome = ThreadOutcome | { readonly kind: 'closed' };

interface Job {
  readonly pageStarts: PageStarts;
  readonly request: WorkerRequest;
  readonly settle: (outcome: PoolOutcome) => void;
}

/** Threads that answer requests in the order in which they came; a thread that failed is replaced. */
export class ReadingPool {
  readonly #entry: URL;
  readonly #jobs: number;
  readonly #options: ThreadOptions;
  readonly #queue: Job[] = [];
  readonly #idle: PoolThread[] = [];
  readonly #all = new Set<PoolThread>();
  #closed = false;

  constructor(entry: URL, jobs: number, options: ThreadOptions) {
    this.#entry = entry;
    this.#jobs = jobs;
    this.#options = options;
  }

  /** `pageStarts` is told of pages that are read as pictures. */
  run(request: WorkerRequest, pageStarts: PageStarts = () => undefined): Promise<PoolOutcome> {
    return new Promise((settle) => {
      this.#queue.push({ request, settle, pageStarts });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.settle({ kind: 'closed' });
    await Promise.all([...this.#all].map((thread) => thread.stop()));
  }

  #next(): void {
    if (this.#closed) {
      for (const job of this.#queue.splice(0)) job.settle({ kind: 'closed' });
      return;
    }
    const thread = this.#queue.length === 0 ? null : (this.#idle.pop() ?? this.#start());
    const job = thread === null ? undefined : this.#queue.shift();
    if (thread === null || job === undefined) return;
    void thread.run(job.request, job.pageStarts).then((outcome) => {
      if (outcome.kind === 'answered') this.#idle.push(thread);
      else this.#all.delete(thread);
      job.settle(this.#closed && outcome.kind === 'crashed' ? { kind: 'closed' } : outcome);
      this.#next();
    });
  }

  #start(): PoolThread | null {
    if (this.#all.size >= this.#jobs) return null;
    const thread = new PoolThread(this.#entry, this.#options, () => this.#forget(thread));
    this.#all.add(thread);
    return thread;
  }

  #forget(thread: PoolThread): void {
    this.#all.delete(thread);
    const place = this.#idle.indexOf(thread);
    if (place >= 0) this.#idle.splice(place, 1);
  }
}
