/**
 * Work that takes long, in small steps: at every `yield` whoever does it may do something else first. It stays as pure as
 * a function; only how fast it goes on is another's choice.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
