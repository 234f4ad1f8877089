import type { Bilingual } from '../domain/bilingual.ts';
import type { DigitalSignature } from '../domain/digital-signature.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { DossierId, LinkCertainty, LinkReason } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Problem, ReadStatus } from '../domain/file-reading.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ItemId, ItemWithFollowers } from '../domain/open-item.ts';
import type { ItemGroup, PlaceReason } from '../domain/ranking.ts';
import type { Reading } from '../domain/reading.ts';
import type { Continuation, Decision, DocumentId, PageRange } from '../domain/recognised.ts';
import type { Severity } from '../domain/severity.ts';
import type { SetAsideView } from './backup-views.ts';
import type { WatchView } from './host-views.ts';
import type { ClosingView, Forgotten, HistoryLine, SinceYesterday } from './life-views.ts';
import type { LinesView } from './lines-view.ts';
import type { SettingName, Settings } from './settings-views.ts';

/** What the host can do that another can not. */
export interface HostAbilities {
  readonly kind: 'desktop' | 'browser';
  readonly nativeFolderDialog: boolean;
  readonly openFiles: boolean;
  /** Absent: false. */
  readonly startWithSystem?: boolean;
  /** Passwords can be kept in the operating system's safe storage. */
  readonly keepsSecrets?: boolean;
  /** A document can be dragged out of the window, into a mail for instance. Absent: false. */
  readonly dragsOut?: boolean;
  /** It can fetch newer versions of itself. Absent: false. */
  readonly updates?: boolean;
}

export interface AppState {
  readonly version: string;
  readonly host: HostAbilities;
  readonly settings: Settings;
  readonly workspace: WorkspaceView | null;
  readonly recent: readonly RecentWorkspace[];
  readonly run: RunState;
  /** Absent: the data of the workspace were whole when it was opened. */
  readonly stateSetAside?: SetAsideView;
  /** Settings that the policy of this computer decides: nobody can change them here. Absent: none. */
  readonly decided?: readonly SettingName[];
  /** What the departments are called at this company, by department. Absent: as the program calls them. */
  readonly departmentNames?: Readonly<Record<string, string>>;
  /** Absent where nothing is watched: no workspace, the sample, or a host that does not. */
  readonly watch?: WatchView;
}

export interface RecentWorkspace {
  readonly folders: readonly FilePath[];
  readonly name: string;
}

export interface WorkspaceView {
  readonly name: string;
  readonly folders: readonly FilePath[];
  /** The sample is judged on a fixed day; null: on today. */
  readonly fixedDay: LocalDate | null;
  readonly isSample: boolean;
}

export type RunStage = 'discover' | 'read' | 'assemble' | 'evaluate' | 'save';

export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: RunStage; readonly done: number; readonly total: number };

export interface RunOutcome {
  readonly result: 'done' | 'cancelled' | 'failed';
  readonly problem: 'folder-unreadable' | 'internal' | null;
}

/** The daily list in one answer. */
export interface TodayView {
  /** Day it was judged on; null before the first run. */
  readonly asOf: LocalDate | null;
  /** Local time of the last run, ISO 8601 without zone; null before the first run. */
  readonly lastRunAt: string | null;
  readonly summary: DossierCounts;
  readonly items: readonly ItemView[];
  readonly dossiers: readonly DossierSummary[];
  readonly unlinked: readonly UnlinkedView[];
  readonly unread: readonly UnreadView[];
  readonly decisions: readonly Decision[];
  /** Items that came in after the first run of the day: they are kept apart so that the list stays still. */
  readonly cameIn: readonly ItemId[];
  readonly sinceYesterday: SinceYesterday | null;
  readonly forgotten: Forgotten;
  /** Last action that Ctrl+Z takes back; null when there is none. */
  readonly undoable: Bilingual | null;
}

export interface DossierCounts {
  readonly dossiers: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly unchecked: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export type DossierStatus = 'complete' | 'incomplete' | 'unchecked';

export interface DossierSummary {
  readonly id: DossierId;
  readonly type: string;
  readonly typeTitle: Bilingual;
  readonly key: string;
  readonly party: string | null;
  readonly stage: Bilingual | null;
  readonly status: DossierStatus;
  readonly openItems: number;
  /** Closed by a person, and nothing moved since. */
  readonly closed: boolean;
}

/** An open item with everything the list shows of it. */
export interface ItemView extends ItemWithFollowers {
  readonly dossierType: string | null;
  /** Title of the check. */
  readonly checkTitle: Bilingual;
  readonly why: Bilingual;
  readonly group: ItemGroup;
  /** Why it stands where it stands, most important reason first. */
  readonly reasons: readonly PlaceReason[];
  /** Working days that we waited for others, and others for us, up to and including the day of the list. */
  readonly clocks: { readonly waitedForOthers: number; readonly othersWaited: number };
  /** Whether it may be released under reserve. */
  readonly releasable: boolean;
}

export interface UnlinkedView {
  /** Left out in what an earlier version stored. */
  readonly document?: DocumentId;
  readonly file: FilePath;
  readonly shownPath: string;
  /** The pages of the file that this document seems to be; left out when it is the whole file. */
  readonly part?: PageRange;
  readonly documentType: DocumentType | null;
  readonly suggestions: readonly {
    readonly dossier: DossierId;
    readonly key: string;
    readonly because: LinkReason;
  }[];
}

export interface UnreadView {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly status: ReadStatus;
  readonly problem: Problem;
  /** Who has it open now, as the lock file beside it says; absent when nobody does or it can't be told. */
  readonly openedBy?: string;
}

export interface DossierView {
  readonly summary: DossierSummary;
  readonly stages: readonly { readonly id: string; readonly title: Bilingual; readonly reached: boolean }[];
  readonly fields: readonly FieldView[];
  readonly requirements: readonly RequirementView[];
  readonly documents: readonly DocumentView[];
  /** null with fewer than two sources that state lines. */
  readonly lines: LinesView | null;
  readonly items: readonly ItemView[];
  readonly history: readonly HistoryLine[];
  readonly closing: ClosingView;
  readonly related: RelatedView;
}

/** Other dossiers that belong with one, by a number that stands in both. */
export interface RelatedView {
  readonly dossiers: readonly RelatedDossier[];
  /** How many are left out. */
  readonly more: number;
}

export interface RelatedDossier extends DossierSummary {
  /** `refers-to`: the dossier names this one; `referred-by`: this one names the dossier; `same-number`: both are called so. */
  readonly how: 'refers-to' | 'referred-by' | 'same-number';
  /** What the number is, and how it is written. */
  readonly label: Bilingual;
  readonly number: string;
}

export interface FieldView {
  readonly id: string;
  readonly label: Bilingual;
  /** `not-compared`: the values differ, and no check of the type holds them against each other. */
  readonly agreement: 'agree' | 'differ' | 'not-compared' | 'one-source' | 'none' | 'unreadable';
  readonly sources: readonly {
    readonly origin: 'register' | DocumentType;
    readonly shownPath: string;
    readonly how: 'cell' | 'label' | 'vouched' | 'xml';
    readonly reading: Reading<FieldValue>;
  }[];
}

export interface RequirementView {
  readonly id: string;
  readonly label: Bilingual;
  /** `valid`: present, and nothing that is reported as wrong stands in it. */
  readonly state: 'present' | 'valid' | 'missing' | 'not-yet-due' | 'unreadable' | 'unknown';
}

export interface DocumentView {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly type: DocumentType | null;
  readonly status: ReadStatus;
  readonly problem: Problem | null;
  readonly link: LinkCertainty;
  readonly because: LinkReason;
  readonly pages: number | null;
  /** Digital signatures in it; not verified. */
  readonly signatures?: readonly DigitalSignature[];
  /** The pages of the file that are this document; left out when it is the whole file. */
  readonly part?: PageRange;
  /** The document that it seems to go on with; left out when it is one of its own. */
  readonly continues?: Continuation;
}

export type SavedReport =
  | { readonly kind: 'saved'; readonly path: string; readonly findings: number }
  | { readonly kind: 'download'; readonly url: string; readonly fileName: string; readonly findings: number };

export interface FolderListing {
  readonly path: FilePath;
  readonly parent: FilePath | null;
  readonly folders: readonly { readonly name: string; readonly path: FilePath }[];
}
