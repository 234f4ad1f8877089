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

/** So long (ms) there is nothing to do before all threads but one end: each holds some seventy megabytes. */
const restsAfter = 1000;

/** Threads that answer requests in the order in which they came; a thread that failed is replaced. One stays warm. */
export class ReadingPool {
  readonly #entry: URL;
  readonly #jobs: number;
  readonly #options: ThreadOptions;
  readonly #queue: Job[] = [];
  readonly #idle: PoolThread[] = [];
  readonly #all = new Set<PoolThread>();
  #rest: NodeJS.Timeout | null = null;
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
    if (this.#rest !== null) clearTimeout(this.#rest);
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
      if (outcome.kind === 'answered') this.#becomesIdle(thread);
      else this.#all.delete(thread);
      job.settle(this.#closed && outcome.kind === 'crashed' ? { kind: 'closed' } : outcome);
      this.#next();
    });
  }

  #becomesIdle(thread: PoolThread): void {
    this.#idle.push(thread);
    this.#rest ??= setTimeout(() => this.#endResting(), restsAfter).unref();
    this.#rest.refresh();
  }

  #endResting(): void {
    for (const thread of this.#idle.splice(1)) void thread.stop();
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
