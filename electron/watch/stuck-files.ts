import { dirname } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';

/** When files that a run could not read are tried again: a few times, with longer and longer between. */
export class StuckFiles {
  readonly #retries: readonly number[];
  #tried = 0;
  #since = 0;

  constructor(retries: readonly number[]) {
    this.#retries = retries;
  }

  /** A run begins at this moment; `news`: because something else changed, so that what is stuck counts anew. */
  runBegins(elapsed: number, news: boolean): void {
    this.#tried = news ? 0 : this.#tried + 1;
    this.#since = elapsed;
  }

  /** Milliseconds until these are tried again, 0 or less: now; null: not by time. One with a lock file beside it waits for that. */
  dueIn(files: Iterable<FilePath>, locks: ReadonlySet<FilePath>, elapsed: number): number | null {
    const locked = new Set([...locks].map((lock) => dirname(lock)));
    const wait = this.#retries[this.#tried];
    if (wait === undefined || [...files].every((file) => locked.has(dirname(file)))) return null;
    return this.#since + wait - elapsed;
  }
}
