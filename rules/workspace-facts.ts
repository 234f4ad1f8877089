import type { Dossier, DossierId, Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { Problem } from '#shared/domain/file-reading.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { OwnIdentity } from '#shared/domain/own-identity.ts';
import type { DocumentId, Register, RegisterRow, SourceDocument } from '#shared/domain/recognised.ts';
import type { DossierFacts } from './outcome.ts';

/** A row with the register it stands in. */
export interface RegisterPlace {
  readonly register: Pick<Register, 'file' | 'shownPath' | 'sheet'>;
  readonly row: Pick<RegisterRow, 'number' | 'fields'>;
}

/** One business partner as a list of customers or suppliers knows it, or one article as a price list does. */
export interface MasterRow extends RegisterPlace {
  readonly of: 'customer' | 'supplier' | 'article';
}

/** A dossier whose row is gone, as it was when it was last seen. */
export interface VanishedRow {
  readonly of: DossierFacts;
  /** How many rows of its type there were then, and how many of them are still there. */
  readonly rowsBefore: number;
  readonly rowsLeft: number;
}

/** A dossier that was complete in an earlier run and is not now. */
export interface RegressedDossier {
  readonly of: DossierFacts;
  /** What is wrong now: the first of its gravest findings. */
  readonly now: Finding | null;
}

/** Everything the checks of the whole workspace look at. */
export interface WorkspaceFacts {
  readonly dossiers: readonly DossierFacts[];
  readonly types: readonly DossierType[];
  /** The dossiers with all their values. */
  readonly contents: readonly Dossier[];
  /** Who "we" are; null where nobody knows. */
  readonly own: OwnIdentity | null;
  /** Rows of lists of customers, suppliers and prices. */
  readonly master: readonly MasterRow[];
  /** Dossiers whose row stood in a register before and in none now. */
  readonly vanished: readonly VanishedRow[];
  /** Dossiers that were complete before, as far as an earlier run knew them; `now` is null for those that still are. */
  readonly wereComplete: readonly RegressedDossier[];
  readonly registers: readonly Pick<Register, 'file' | 'shownPath' | 'sheet' | 'role'>[];
  readonly documents: readonly SourceDocument[];
  readonly links: readonly Link[];
  /** Documents without a certain or confirmed link. */
  readonly unlinked: readonly DocumentId[];
  /** Register rows that hold values but no key. */
  readonly rowsWithoutKey: readonly RegisterPlace[];
  /** Keys that stand on more than one row of a register. */
  readonly duplicateKeys: readonly {
    readonly dossier: DossierId;
    readonly key: string;
    readonly rows: readonly RegisterPlace[];
  }[];
  /** Files and folders that are no document of this run because they could not be opened. */
  readonly unavailable: readonly {
    readonly file: FilePath;
    readonly shownPath: string;
    readonly problem: Problem;
  }[];
}

/** The cell that stands for a row: its first one that was read, else column A. */
export function rowCell({ register, row }: RegisterPlace): Extract<Evidence, { kind: 'cell' }> {
  for (const reading of Object.values(row.fields)) {
    if (reading.state !== 'absent' && reading.at.kind === 'cell') return reading.at;
  }
  return { kind: 'cell', file: register.file, sheet: register.sheet, row: row.number, column: 1 };
}
