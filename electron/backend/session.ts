import type { FinishedRun } from '#electron/run/run-types.ts';
import type { DossierState, Store } from '#electron/store/store.ts';
import type { WorkspaceView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** A workspace that is open. */
export interface Session {
  readonly workspace: WorkspaceView;
  readonly store: Store;
  /** Day to judge on. */
  readonly today: () => LocalDate;
  /** What the last run of this session held in memory; null before the first one. */
  lastRun: FinishedRun | null;
  /** Dossiers as the daily list shows them, with the run they are of; null when they have to be read again. */
  listed: ListedDossiers | null;
  /** Day on which was looked last at what comes back by itself; null: not yet. */
  wokenOn: LocalDate | null;
}

interface ListedDossiers {
  readonly runEndedAt: string | null;
  readonly states: ReadonlyMap<DossierId, DossierState>;
}
