import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemChange, OpenItem } from '#shared/domain/open-item.ts';
import type { SealChange } from '#shared/reconcile/dossier-seal.ts';
import type { ClosedDossier } from './closed-dossiers.ts';
import type { Turn } from './in-batches.ts';
import type { VouchedValue } from './known-dossier.ts';
import type { RunOverview } from './run-overview.ts';
import type { DossierState, FileStamp, RegisterValues } from './store.ts';

/** A dossier to write. */
export interface DossierToPut extends DossierState {
  /** What was found on pages when it was assembled; left out: not told, and looked for again in the next run. */
  readonly vouched?: readonly VouchedValue[];
}

/** Everything a run leaves behind, written as one. */
export interface RunToSave {
  readonly run: number;
  readonly asOf: LocalDate;
  readonly at: string;
  readonly who: string;
  /** Decides on the items as they are at the moment of writing, so that an action taken during the run counts. */
  readonly decide: (stored: readonly OpenItem[]) => readonly ItemChange[] | Promise<readonly ItemChange[]>;
  readonly dossiers: {
    /** New, or otherwise than they were. */
    readonly put: readonly DossierToPut[];
    /** Evaluated again, and still as they were. */
    readonly confirmed?: readonly DossierId[];
    readonly remove: readonly DossierId[];
  };
  /** Fields that hold a citizen service number, as `type/field`: searched masked only. */
  readonly secretFields: ReadonlySet<string>;
  /** Dossiers that are left out keep the values they had. */
  readonly registerValues: ReadonlyMap<DossierId, RegisterValues>;
  /** What became of the row of a dossier since the run before; left out: nothing did. */
  readonly changedRows?: ReadonlyMap<DossierId, readonly SealChange[]>;
  /** What moved of a closed dossier; empty: it stays closed. Left out: none is looked at. */
  readonly moved?: (closed: ClosedDossier) => readonly SealChange[];
  readonly overview: RunOverview;
  /** Every file as this run saw it; left out: the stamps stay as they are. */
  readonly stamps?: ReadonlyMap<FilePath, FileStamp>;
  /** Called while it is written; left out: the rest of the program breathes now and then. */
  readonly turn?: Turn;
  /** Called when all of it is on the disk, before it is brought to its place; what it rejects with is a bug. */
  readonly written?: () => Promise<unknown>;
}
