import type { Store } from '#electron/store/store.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import type { FailureCode } from '#shared/api/reply.ts';
import type { DossierCounts, DossierStatus, RunState, UnreadView } from '#shared/api/views.ts';
import type { Dossier, Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { UnlinkedDocument } from '#shared/domain/linking.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemChange, OpenItem } from '#shared/domain/open-item.ts';
import type { Decision, Register, SourceDocument } from '#shared/domain/recognised.ts';
import type { Clock } from './clock.ts';
import type { RunMemory } from './run-memory.ts';

/** One evaluation of a workspace on a day. */
export interface RunInput {
  readonly folders: readonly FilePath[];
  readonly types: readonly DossierType[];
  /** Only dossiers of this type; null: every type. */
  readonly onlyType: string | null;
  readonly store: Store;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly asOf: LocalDate;
  /** Name for the history. */
  readonly user: string;
  readonly onProgress: (state: RunState) => void;
  /** Told about a check that threw; the run goes on without it. */
  readonly onError: (what: string, cause: unknown) => void;
  readonly signal: AbortSignal;
  /** Of the run before in this session; left out when there was none. */
  readonly memory?: RunMemory | undefined;
}

export type RunResult =
  | ({ readonly kind: 'done'; readonly memory: RunMemory | null } & FinishedRun)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly detail: string | null };

export interface FinishedRun {
  readonly asOf: LocalDate;
  readonly folders: readonly FilePath[];
  /** What the dossiers were judged by. */
  readonly types: readonly DossierType[];
  readonly counts: DossierCounts;
  readonly dossiers: readonly { readonly dossier: Dossier; readonly status: DossierStatus }[];
  /** Items that are still open. */
  readonly items: readonly OpenItem[];
  /** What this run found, and what stands open from before that it could not check again. */
  readonly findings: readonly Finding[];
  readonly changes: readonly ItemChange[];
  readonly unlinked: readonly UnlinkedDocument[];
  readonly unread: readonly UnreadView[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly links: readonly Link[];
  /** Dossiers whose checks ran in this run; the others had not changed. */
  readonly evaluated: number;
  /** Files whose bytes were read in this run; the others came from the read cache. */
  readonly filesRead: number;
}
