import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Store } from './store.ts';
import type { StoreOwner } from './store-owner.ts';

/**
 * How opening went. `setAside`: where a damaged database was put, so that the store could start anew.
 * `interruptedRun`: the program ended during a run the last time.
 */
export type StoreOpening =
  | {
      readonly ok: true;
      readonly store: Store;
      readonly setAside: string | null;
      /** Day of the backup that took the place of a damaged database. */
      readonly restoredFrom: LocalDate | null;
      readonly interruptedRun: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: 'newer-version' | 'in-use' | 'no-access';
      /** Who has it open, where that is known. */
      readonly owner?: StoreOwner | null;
    };
