import { setImmediate } from 'node:timers/promises';
import type { Steps } from '#shared/domain/steps.ts';
import { systemClock } from './clock.ts';

/** So many milliseconds long work may hold up the thread that also serves the page. */
const longestTurn = 12;

/**
 * Long work that lets the rest of the program have its turn, tells how far it is and stops when it is told to: then it
 * rejects with the reason of the signal.
 */
export class Pace {
  readonly #told: (part: number) => void;
  readonly #signal: AbortSignal | null;
  #began = systemClock.elapsed();
  #done = 0;
  #expected = Number.POSITIVE_INFINITY;

  /** `told` is told now and then which part is done, from 0 to 1. */
  constructor(told: (part: number) => void, signal: AbortSignal | null = null) {
    this.#told = told;
    this.#signal = signal;
  }

  /** About how many steps are still to come, as soon as that is known. */
  expect(steps: number): void {
    this.#expected = this.#done + steps;
  }

  /** After each piece of work, or each few of them. */
  async step(pieces = 1): Promise<void> {
    this.#done += pieces;
    if (this.#isOver()) await this.#pass();
  }

  /** Does work that knows its own steps. */
  async all<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      this.#done += 1;
      if (this.#isOver()) await this.#pass();
    }
  }

  #isOver(): boolean {
    return systemClock.elapsed() - this.#began >= longestTurn;
  }

  /** Tells how far it is and lets the rest of the program have its turn, where the work can't be stopped any more. */
  async pause(): Promise<void> {
    this.#told(Math.min(1, this.#done / this.#expected));
    await setImmediate();
    this.#began = systemClock.elapsed();
  }

  async #pass(): Promise<void> {
    await this.pause();
    this.#signal?.throwIfAborted();
  }
}

/** At a pace that nobody looks at. */
export function unwatched(): Pace {
  return new Pace(() => undefined);
}
