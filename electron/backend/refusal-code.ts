import type { ActionResult } from '#electron/store/store.ts';
import type { FailureCode } from '#shared/api/reply.ts';

/** Why nothing was done with an item; null when it was done, or was so already. */
export function refusalCode(result: ActionResult | undefined): FailureCode | null {
  if (result === undefined || result.kind === 'not-found') return 'not-found';
  if (result.kind !== 'refused') return null;
  return result.because === 'verified-by-check' ? 'already-solved' : result.because;
}
