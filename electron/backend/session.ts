import type { RunMemory } from '#electron/run/run-memory.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { ListedDossier } from '#electron/store/listed-dossier.ts';
import type { Store } from '#electron/store/store.ts';
import type { SetAsideView } from '#shared/api/backup-views.ts';
import type { WorkspaceView } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** A workspace that is open. */
export interface Session {
  readonly workspace: WorkspaceView;
  readonly store: Store;
  /** Its database was damaged when it was opened. */
  readonly stateSetAside: SetAsideView | null;
  /** Day to judge on. */
  readonly today: () => LocalDate;
  /** What the last run of this session held in memory; null before the first one. */
  lastRun: FinishedRun | null;
  /** What that run left for the next; null before the first one. */
  memory: RunMemory | null;
  /** Dossiers as the daily list shows them, with the run they are of; null when they have to be read again. */
  listed: ListedDossiers | null;
  /** Day on which was looked last at what comes back by itself; null: not yet. */
  wokenOn: LocalDate | null;
}

interface ListedDossiers {
  readonly runEndedAt: string | null;
  readonly dossiers: ReadonlyMap<DossierId, ListedDossier>;
}
