import type { Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { Problem } from '#shared/domain/file-reading.ts';
import type { DocumentId, Register, SourceDocument } from '#shared/domain/recognised.ts';
import type { DossierFacts } from './outcome.ts';

type CellEvidence = Extract<Evidence, { kind: 'cell' }>;

/** Everything the checks of the whole workspace look at. */
export interface WorkspaceFacts {
  readonly dossiers: readonly DossierFacts[];
  readonly types: readonly DossierType[];
  readonly registers: readonly Pick<Register, 'file' | 'shownPath' | 'sheet' | 'role'>[];
  readonly documents: readonly SourceDocument[];
  readonly links: readonly Link[];
  /** Documents without a certain or confirmed link. */
  readonly unlinked: readonly DocumentId[];
  /** Register rows that hold values but no key. */
  readonly rowsWithoutKey: readonly { readonly shownPath: string; readonly at: CellEvidence }[];
  /** Keys that stand on more than one row of a register. */
  readonly duplicateKeys: readonly {
    readonly type: string;
    readonly key: string;
    readonly rows: readonly CellEvidence[];
  }[];
  /** Files and folders that are no document of this run because they could not be opened. */
  readonly unavailable: readonly {
    readonly file: FilePath;
    readonly shownPath: string;
    readonly problem: Problem;
  }[];
}
