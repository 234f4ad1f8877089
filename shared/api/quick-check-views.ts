import type { Bilingual } from '../domain/bilingual.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Problem, ReadStatus } from '../domain/file-reading.ts';
import type { Finding } from '../domain/finding.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { Reading } from '../domain/reading.ts';
import type { PageView } from './evidence-views.ts';
import type { DoubleView } from './filing-views.ts';

export type QuickCheckVerdict = 'fine' | 'attention' | 'unreadable' | 'unknown';

/** What a dropped file turned out to be. Nothing of it is stored. */
export interface QuickCheckResult {
  readonly name: string;
  readonly status: ReadStatus;
  readonly problem: Problem | null;
  readonly verdict: QuickCheckVerdict;
  readonly documentType: DocumentType | null;
  readonly fields: readonly { readonly label: Bilingual; readonly reading: Reading<FieldValue> }[];
  readonly dossier: {
    readonly id: DossierId;
    readonly key: string;
    readonly party: string | null;
    readonly certain: boolean;
  } | null;
  readonly findings: readonly Finding[];
  /** Open items of that dossier that this file would settle. */
  readonly wouldSettle: readonly ItemId[];
  /** The dossier would be complete with this file. */
  readonly wouldComplete: boolean;
  /** The requirement of that dossier that a document of this kind fulfils. */
  readonly fulfils: { readonly id: string; readonly label: Bilingual } | null;
  /** The file looks like later pages of a document; `file` is the one that begins it, null where that is not known. */
  readonly continues: {
    readonly first: number;
    readonly last: number;
    readonly of: number;
    readonly file: string | null;
  } | null;
  /** Documents in the workspace that are the same. */
  readonly doubles: readonly DoubleView[];
  /** First page, when there is one. */
  readonly preview: PageView | null;
  readonly durationMs: number;
}
