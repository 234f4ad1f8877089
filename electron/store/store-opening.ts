import type { Store } from './store.ts';

/**
 * How opening went. `setAside`: where a damaged database was put, so that the store could start anew.
 * `interruptedRun`: the program ended during a run the last time.
 */
export type StoreOpening =
  | {
      readonly ok: true;
      readonly store: Store;
      readonly setAside: string | null;
      readonly interruptedRun: boolean;
    }
  | { readonly ok: false; readonly reason: 'newer-version' | 'in-use' | 'no-access' };
