/** Runs tasks in the order they were given, each after the one before it has ended. */
export interface Turns {
  readonly take: <T>(task: () => Promise<T>) => Promise<T>;
}

/** A queue of one: what a task sees does not change while it runs. A task that fails does not stop the next. */
export function oneAtATime(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (task) => {
      const mine = last.then(task, task);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
