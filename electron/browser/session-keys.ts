import { randomBytes, timingSafeEqual } from 'node:crypto';

type SignIn =
  | { readonly kind: 'accepted'; readonly session: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-many'; readonly waitSeconds: number };

/** Who may talk to the browser host: a key that opens it once, and the sessions that were opened. */
export interface SessionKeys {
  /** A new one-time key; the one before it no longer opens anything. */
  readonly newKey: () => string;
  readonly signIn: (key: string) => SignIn;
  readonly isOpen: (session: string | null) => boolean;
}

const badKeysAllowed = 10;
const badKeysWindowMs = 60_000;

/** Keys and sessions in memory: they end with the program. `now`: milliseconds that only go forward. */
export function sessionKeys(now: () => number): SessionKeys {
  let key: string | null = null;
  let badAttempts: readonly number[] = [];
  const sessions = new Set<string>();
  return {
    newKey: () => {
      key = randomText();
      return key;
    },
    signIn: (given) => {
      badAttempts = badAttempts.filter((at) => now() - at < badKeysWindowMs);
      const [oldest] = badAttempts;
      if (oldest !== undefined && badAttempts.length >= badKeysAllowed)
        return { kind: 'too-many', waitSeconds: Math.ceil((badKeysWindowMs - (now() - oldest)) / 1000) };
      if (key === null || !sameText(given, key)) {
        badAttempts = [...badAttempts, now()];
        return { kind: 'refused' };
      }
      key = null;
      const session = randomText();
      sessions.add(session);
      return { kind: 'accepted', session };
    },
    isOpen: (session) => session !== null && sessions.has(session),
  };
}

/** 256 random bits, fit for an address and a cookie. */
export function randomText(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes as long for a wrong text as for the right one. */
function sameText(one: string, other: string): boolean {
  const left = Buffer.from(one);
  const right = Buffer.from(other);
  return left.length === right.length && timingSafeEqual(left, right);
}
