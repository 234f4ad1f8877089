/** Knows whether the host is being used: by a request, or by a page that is open. */
export interface Usage {
  readonly used: () => void;
  /** Resolves when nothing used it for this long; `isBusy` says whether something goes on by itself, such as a run. */
  readonly unusedFor: (minutes: number, isBusy: () => boolean, signal: AbortSignal) => Promise<void>;
}

const askEveryMs = 1_000;

/** `now`: milliseconds that only go forward. */
export function usage(now: () => number, openPages: () => number): Usage {
  let usedAt = now();
  return {
    used: () => {
      usedAt = now();
    },
    unusedFor: (minutes, isBusy, signal) =>
      new Promise((resolve) => {
        const ask = () => {
          if (openPages() > 0 || isBusy()) usedAt = now();
          if (now() - usedAt < minutes * 60_000) return;
          clearInterval(timer);
          resolve();
        };
        const timer = setInterval(ask, askEveryMs);
        signal.addEventListener('abort', () => clearInterval(timer));
      }),
  };
}
