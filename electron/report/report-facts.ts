import type { DossierState } from '#electron/store/store.ts';
import type { DossierCounts, UnlinkedView, UnreadView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { PriorityWeights } from '#shared/domain/priority-weights.ts';
import type { Decision } from '#shared/domain/recognised.ts';
import type { ReportChanges, ReportDossier, ReportIdentity } from '#shared/report/report-input.ts';

/** What is known at the moment a report is made, before it is put in words. */
export interface ReportFacts {
  readonly asOf: LocalDate;
  /** Local time, ISO 8601 without zone. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** Of the program. */
  readonly version: string;
  readonly folders: readonly FilePath[];
  readonly counts: DossierCounts;
  /** Open items, in any order. */
  readonly items: readonly OpenItem[];
  readonly unread: readonly UnreadView[];
  readonly decisions: readonly Decision[];
  readonly unlinked: readonly UnlinkedView[];
  readonly types: readonly DossierType[];
  readonly states: readonly DossierState[];
  readonly dossiers: readonly ReportDossier[];
  readonly changes: ReportChanges | null;
  /** What persons decided about files, sheets and settings, oldest first. */
  readonly decided: readonly {
    readonly at: string;
    readonly who: string;
    readonly what: Bilingual;
  }[];
  /** Of the formula that orders the list. */
  readonly weights: PriorityWeights;
  readonly identity: ReportIdentity;
  /** What this company calls its departments; absent: as the program does. */
  readonly departmentNames?: Readonly<Record<string, string>> | undefined;
}
