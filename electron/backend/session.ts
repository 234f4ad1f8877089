import type { FinishedRun } from '#electron/run/run-types.ts';
import type { Store } from '#electron/store/store.ts';
import type { WorkspaceView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** A workspace that is open. */
export interface Session {
  readonly workspace: WorkspaceView;
  readonly store: Store;
  /** Day to judge on. */
  readonly today: () => LocalDate;
  /** What the last run of this session held in memory; null before the first one. */
  lastRun: FinishedRun | null;
}
