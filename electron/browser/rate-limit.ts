/** Whether one more request may be answered now; else after how many whole seconds to try again. */
export interface RateLimit {
  readonly take: () => { readonly ok: true } | { readonly ok: false; readonly waitSeconds: number };
}

/** A page that scrolls through evidence asks some twenty things a second; what asks more is no person. */
const atOnce = 400;
const perSecond = 100;

/** Lets through `atOnce` requests together and `perSecond` after that. `now`: milliseconds that only go forward. */
export function rateLimit(now: () => number): RateLimit {
  let left = atOnce;
  let at = now();
  return {
    take: () => {
      left = Math.min(atOnce, left + ((now() - at) / 1000) * perSecond);
      at = now();
      if (left < 1) return { ok: false, waitSeconds: Math.ceil((1 - left) / perSecond) };
      left -= 1;
      return { ok: true };
    },
  };
}
