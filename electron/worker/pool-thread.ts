import { Worker } from 'node:worker_threads';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { PageStarts } from './file-reader.ts';
import type { ReadLimits, WorkerAnswer, WorkerRequest } from './protocol.ts';
import {
  stopTask,
  type ThreadMessage,
  type ThreadStart,
  type ThreadTask,
  unpackAnswer,
} from './thread-messages.ts';

/** How one request to a thread ended. Only after `answered` the thread lives on. */
export type ThreadOutcome =
  | { readonly kind: 'answered'; readonly answer: WorkerAnswer }
  | { readonly kind: 'timeout'; readonly hash: ContentHash | null }
  | { readonly kind: 'out-of-memory'; readonly hash: ContentHash | null }
  | { readonly kind: 'crashed'; readonly hash: ContentHash | null; readonly why: string };

export interface ThreadOptions {
  readonly limits: ReadLimits;
  /** Lets the person's other programs go first. */
  readonly inBackground: boolean;
}

type Settle = (outcome: ThreadOutcome) => void;

/** So often (ms) it is looked at how much memory a thread holds while it works. */
const looksEvery = 50;
/**
 * Where V8 itself stops a thread, above the limit that is watched: one piece of memory that does not fit below its own limit
 * ends the whole process instead of the thread.
 */
const backstop = 3;

/** What is new in a thread's heap: files are read one by one, and what is left of one is soon of no use. */
const youngMegabytes = 24;

/** Starting a thread may take this long (ms) on a busy computer before it counts as broken. */
const startLimit = 60_000;

/** So long (ms) a thread that is to stop may take to end by itself, which leaves nothing half done inside it. */
const stopLimit = 300;

/** One worker thread that does one request at a time. It keeps the process alive only while it works. */
export class PoolThread {
  readonly #worker: Worker;
  readonly #limits: ReadLimits;
  #settle: Settle | null = null;
  #timer: NodeJS.Timeout | null = null;
  #watch: NodeJS.Timeout | null = null;
  #hash: ContentHash | null = null;
  #pageLimit = 0;
  #pageStarts: PageStarts = () => undefined;
  #ready = false;
  #stopping = false;
  #task = 0;
  readonly #gone: Promise<void>;

  /** `ended` is told when the thread stops by itself while it does nothing. */
  constructor(entry: URL, { limits, inBackground }: ThreadOptions, ended: () => void) {
    this.#limits = limits;
    this.#worker = new Worker(entry, {
      execArgv: [],
      workerData: { inBackground } satisfies ThreadStart,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.megabytes * backstop,
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    });
    this.#gone = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.on('message', (message: ThreadMessage) => this.#heard(message));
    this.#worker.on('error', (error) => this.#end(failureOf(error, this.#hash)));
    this.#worker.on('messageerror', () => this.#end({ kind: 'crashed', hash: this.#hash, why: 'message' }));
    this.#worker.on('exit', (code) => {
      this.#end({ kind: 'crashed', hash: this.#hash, why: `exit ${code}` });
      ended();
    });
  }

  /** Never rejects. The time limit counts from when the thread is ready. */
  run(request: WorkerRequest, pageStarts: PageStarts): Promise<ThreadOutcome> {
    this.#pageStarts = pageStarts;
    this.#hash = null;
    this.#pageLimit = request.limits.ocr?.milliseconds ?? this.#limits.milliseconds;
    this.#task += 1;
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#watch = setInterval(() => void this.#lookAtMemory(), looksEvery);
      this.#startTimer(this.#ready ? this.#limits.milliseconds : startLimit);
      this.#send({ id: this.#task, request });
    });
  }

  /** Stops the thread, and resolves when it has; a request under way that is not soon done ends as crashed. */
  async stop(): Promise<void> {
    this.#stopping = true;
    // What waits for this has to come, also where nothing else keeps the process alive.
    this.#worker.ref();
    this.#worker.postMessage(stopTask);
    const impatient = setTimeout(() => void this.#worker.terminate(), stopLimit);
    await this.#gone;
    clearTimeout(impatient);
  }

  #send(task: ThreadTask): void {
    const { source } = task.request;
    if (source.kind === 'path') {
      this.#worker.postMessage(task);
      return;
    }
    // A copy of exactly these bytes, given away: the caller keeps its own.
    const bytes = new Uint8Array(source.bytes);
    const request = { ...task.request, source: { ...source, bytes } };
    this.#worker.postMessage({ id: task.id, request } satisfies ThreadTask, [bytes.buffer]);
  }

  #heard(message: ThreadMessage): void {
    if (message.kind === 'ready') {
      this.#ready = true;
      if (this.#settle !== null) this.#startTimer(this.#limits.milliseconds);
    } else if (message.id === this.#task) {
      if (message.kind === 'hashed') this.#hash = message.hash;
      else if (message.kind === 'page-starts') {
        this.#startTimer(this.#pageLimit);
        this.#pageStarts(message.page, message.pages);
      } else this.#end({ kind: 'answered', answer: unpackAnswer(message.answer, message.sheets) });
    }
  }

  /** All that the thread holds counts: its heap, its buffers and the memory of WebAssembly. */
  async #lookAtMemory(): Promise<void> {
    const task = this.#task;
    const memory = await memoryOf(this.#worker);
    if (memory > this.#limits.megabytes * 1024 * 1024 && task === this.#task && this.#settle !== null)
      this.#end({ kind: 'out-of-memory', hash: this.#hash });
  }

  #startTimer(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end({ kind: 'timeout', hash: this.#hash }), milliseconds);
  }

  #end(outcome: ThreadOutcome): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#watch !== null) clearInterval(this.#watch);
    this.#watch = null;
    const settle = this.#settle;
    this.#settle = null;
    if (!this.#stopping) this.#worker.unref();
    if (outcome.kind === 'timeout' || outcome.kind === 'out-of-memory') void this.#worker.terminate();
    settle?.(outcome);
  }
}

/** Bytes; 0 when the thread has just ended. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: outside } = await worker.getHeapStatistics();
    return heap + outside;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_NOT_RUNNING') return 0;
    throw error;
  }
}

function failureOf(error: unknown, hash: ContentHash | null): ThreadOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'out-of-memory', hash };
  return { kind: 'crashed', hash, why: code || (error instanceof Error ? error.name : 'unknown') };
}
