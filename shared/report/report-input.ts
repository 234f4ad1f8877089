import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { Problem, ProblemCode, ReadStatus } from '../domain/file-reading.ts';
import type { Finding } from '../domain/finding.ts';
import type { Waiting } from '../domain/item-life.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ItemStatus, ItemWithFollowers, NotRecheckedReason } from '../domain/open-item.ts';
import type { ItemGroup, PlaceReason } from '../domain/ranking.ts';
import type { Decision, DecisionSubject } from '../domain/recognised.ts';
import type { Department, FindingClass, Severity } from '../domain/severity.ts';

/** Everything the report tells. */
export interface ReportInput {
  /** Day the findings were judged on. */
  readonly asOf: LocalDate;
  /** Local time, ISO 8601 without zone. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly folders: readonly string[];
  readonly dossiers: ReportDossierCounts;
  /** Open items in the order of the daily list. */
  readonly items: readonly ReportItem[];
  readonly unread: readonly ReportUnread[];
  /** In the language of the report. */
  readonly words: ReportWords;
  /** What happened since the report before this one; null when there was none. */
  readonly changes: ReportChanges | null;
  readonly dossierRows: readonly ReportDossier[];
  readonly decisions: readonly Decision[];
  /** What persons decided about files, sheets and settings, oldest first. */
  readonly decided: readonly ReportDecided[];
  /** How this workspace is set, in the words of the language. */
  readonly settings: readonly ReportSetting[];
  /** What the dossiers were judged by. */
  readonly types: readonly { readonly title: Bilingual; readonly version: string }[];
  /** Of the program. */
  readonly version: string;
  /** By which the report is known when it comes back. */
  readonly identity: ReportIdentity;
  /** The only department whose items are in it; null: everything. */
  readonly selection: Department | null;
  /** A sheet of open items for each department, instead of one for all. */
  readonly perDepartment: boolean;
}

interface ReportDecided {
  /** Local time, ISO 8601 without zone. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

export interface ReportSetting {
  readonly name: string;
  readonly value: string;
}

export interface ReportIdentity {
  readonly workspace: string;
  readonly report: string;
}

export interface ReportChanges {
  /** Local time of the report before, ISO 8601 without zone. */
  readonly since: string;
  readonly opened: number;
  readonly solved: number;
  readonly reopened: number;
}

/** A dossier with the state of everything it must hold. */
export interface ReportDossier {
  readonly id: DossierId;
  readonly key: string;
  readonly type: Bilingual;
  readonly party: string | null;
  readonly stage: Bilingual | null;
  readonly status: 'complete' | 'incomplete' | 'unchecked';
  readonly requirements: readonly { readonly label: Bilingual; readonly state: RequirementState }[];
}

/** `valid`: it is there, was read, and nothing is open about it. */
export type RequirementState = 'valid' | 'present' | 'missing' | 'not-yet-due' | 'unreadable' | 'unknown';

/** `unchecked`: something in it could not be checked; the three add up to `dossiers`. */
interface ReportDossierCounts {
  readonly dossiers: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly unchecked: number;
}

/** An open item with what the shell knows of it. */
export interface ReportItem extends ItemWithFollowers {
  readonly group: ItemGroup;
  readonly reasons: readonly PlaceReason[];
  /** Working days since it was first found. */
  readonly ageInWorkingDays: number;
  /** Title of the dossier type; null for a finding about the workspace. */
  readonly dossierType: Bilingual | null;
  readonly checkTitle: Bilingual;
  /** Field or document it is about, as people call it; null when there is no name for it. */
  readonly subjectLabel: Bilingual | null;
}

export interface ReportUnread {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly status: ReadStatus;
  readonly problem: Problem;
}

/** Words for what the domain knows by a code. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly class: Readonly<Record<FindingClass, string>>;
  readonly itemStatus: Readonly<Record<ItemStatus, string>>;
  readonly group: Readonly<Record<ItemGroup, string>>;
  readonly readStatus: Readonly<Record<ReadStatus, string>>;
  readonly problem: Readonly<Record<ProblemCode, string>>;
  readonly notRechecked: Readonly<Record<NotRecheckedReason, string>>;
  readonly department: (department: Department) => string;
  readonly placeReason: (reason: PlaceReason) => string;
  readonly decision: Readonly<Record<DecisionSubject, string>>;
  /** Null when nothing is recognised. */
  readonly likelyCause: (finding: Finding) => string | null;
  /** Which column or row a decision is about; null where its kind says it. */
  readonly about: (decision: Decision) => string | null;
  /** What was chosen, and on what ground. */
  readonly chosen: (decision: Decision) => string;
  readonly because: (decision: Decision) => string;
  /** The customer, the supplier or a department. */
  readonly asked: (on: Waiting['on']) => string;
}
