import type { FileContent } from '#shared/domain/content.ts';
import type { Dossier, DossierId, Link } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { Evaluation } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemChange, ItemId, OpenItem } from '#shared/domain/open-item.ts';
import type { Pins } from '#shared/domain/pins.ts';
import type { BallTurn, TrackedEvent } from '#shared/domain/process-overview.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import type { ActionDay, ActionRefusal, ItemAction } from '#shared/reconcile/apply-action.ts';
import type { DossierSeal } from '#shared/reconcile/dossier-seal.ts';
import type { Waking } from '#shared/reconcile/wake.ts';
import type { ReturnField, ReturnFields } from '#shared/report/return/return-fields.ts';
import type { SearchQuery } from '#shared/search/search-query.ts';
import type { CachedReading, NewReading } from './cached-reading.ts';
import type { ChangedSince } from './changed-since.ts';
import type { ClosedDossier } from './closed-dossiers.ts';
import type { DayBefore } from './day-before.ts';
import type { KeptCopy } from './filing.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { Turn } from './in-batches.ts';
import type { KnownDossier } from './known-dossier.ts';
import type { ListedDossier } from './listed-dossier.ts';
import type { RunOverview } from './run-overview.ts';
import type { RunToSave } from './run-to-save.ts';
import type { SearchIndex, StoreSearch } from './search/search-index.ts';
import type { SettingChange } from './setting-change.ts';

/** Who did something, and when: local time, ISO 8601 without zone. */
export interface Moment {
  readonly at: string;
  readonly who: string;
  /** Day on which the workspace is looked at; left out: that of `at`. */
  readonly day?: LocalDate;
}

/** The day on which something is done. */
export function dayOf({ at, day }: Moment): LocalDate {
  return day ?? (at.slice(0, 10) as LocalDate);
}

/** A file as it was when its bytes were last read. */
export interface FileStamp {
  readonly size: number;
  readonly mtimeMs: number;
  readonly hash: ContentHash;
}

/** A dossier as it was last evaluated. The fingerprint covers everything the evaluation depended on. */
export interface DossierState {
  readonly fingerprint: string;
  readonly asOf: LocalDate;
  readonly dossier: Dossier;
  readonly evaluation: Evaluation;
}

/** Values of a dossier's register row in the run before, by field id. */
export type RegisterValues = Readonly<Record<string, FieldValue>>;

/** `interrupted`: the program ended while it ran; found out at the next start. */
export type RunEnd = 'done' | 'cancelled' | 'failed' | 'interrupted';

export interface LastRun {
  readonly asOf: LocalDate;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly overview: RunOverview;
}

export type ActionResult =
  | { readonly kind: 'done'; readonly item: OpenItem }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly because: ActionRefusal | 'no-dossier' };

/** What a person does with items in one go. */
export interface BulkAction {
  readonly items: readonly ItemId[];
  /** null: it can't be done with this item, because it belongs to no dossier. */
  readonly actionFor: (item: OpenItem) => ItemAction | null;
  readonly isReleasable: ActionDay['isReleasable'];
}

/** What a person accepted of a report that came back. */
export interface ReturnToTake {
  /** Value by value: what it says here, as it was shown, and what it becomes. */
  readonly values: ReadonlyMap<
    ItemId,
    Partial<Readonly<Record<ReturnField, { readonly ours: string; readonly theirs: string }>>>
  >;
  /** Name of the file. */
  readonly file: string;
  readonly report: string;
  readonly acceptedBy: string;
  /** Who filled it in, and when it was taken over. */
  readonly moment: Moment;
}

/** What Ctrl+Z would take back. */
export interface UndoableAction {
  readonly entries: readonly HistoryEntry[];
}

/** What may be asked of the store; a function that takes this cannot write. */
export interface StoreReader {
  /** Every item, verified ones included, in the order of ids. */
  readonly items: () => Promise<readonly OpenItem[]>;
  readonly item: (id: ItemId) => Promise<OpenItem | null>;
  /** Oldest first. */
  readonly history: (of: HistoryOf) => Promise<readonly HistoryEntry[]>;
  /** Null when there is nothing to take back, or a run decided on it since. */
  readonly undoable: () => Promise<UndoableAction | null>;
  /** The last run that was saved. */
  readonly lastRun: () => Promise<LastRun | null>;
  /** What the next run needs to know of every dossier; `turn` is given to others after every few. */
  readonly knownDossiers: (turn?: Turn) => Promise<ReadonlyMap<DossierId, KnownDossier>>;
  readonly dossierStates: () => Promise<ReadonlyMap<DossierId, DossierState>>;
  /** The same with no more than a list shows of each. */
  readonly listedDossiers: () => Promise<ReadonlyMap<DossierId, ListedDossier>>;
  /** One of them; null when no source speaks of it. */
  readonly dossierState: (id: DossierId) => Promise<DossierState | null>;
  readonly registerValues: () => Promise<ReadonlyMap<DossierId, RegisterValues>>;
  readonly confirmedLinks: () => Promise<readonly Link[]>;
  /** What persons decided about kinds of files. */
  readonly pins: () => Promise<Pins>;
  /** Documents of which a person said that they belong nowhere. */
  readonly setAside: () => Promise<ReadonlySet<DocumentId>>;
  /** Our copy of a document in the folder of a dossier; null when there is none. */
  readonly keptCopy: (document: DocumentId, dossier: DossierId) => Promise<KeptCopy | null>;
  readonly stamps: () => Promise<ReadonlyMap<FilePath, FileStamp>>;
  /** Readings of these contents by this version of the readers; a content that was never read is left out. */
  readonly cachedReadings: (
    hashes: readonly ContentHash[],
    readerVersion: number,
    turn?: Turn,
  ) => Promise<ReadonlyMap<ContentHash, CachedReading>>;
  /** Words or cells of a content; null when it was never read by this version, or holds none. */
  readonly cachedContent: (hash: ContentHash, readerVersion: number) => Promise<FileContent | null>;
  /** What was taken over from this report before, by item; what was undone since is not in it. */
  readonly takenFrom: (report: string) => Promise<ReadonlyMap<ItemId, Partial<ReturnFields>>>;
  /** What runs changed since a moment: local time, ISO 8601 without zone. */
  readonly changedSince: (at: string) => Promise<ChangedSince>;
  /** What answers the query, at most `limit` of each kind. */
  readonly search: (query: SearchQuery, limit: number) => Promise<StoreSearch>;
  /** Dossiers in which one of these numbers may stand, as key or in a field. */
  readonly dossiersWithNumbers: SearchIndex['dossiersWithNumbers'];
  /** What runs did with items, on the days that they judged; oldest first. */
  readonly itemEvents: () => Promise<readonly TrackedEvent[]>;
  /** When items went to others to wait for, and came back to us; oldest first. */
  readonly ballTurns: () => Promise<readonly BallTurn[]>;
  /** Number of the last line of the history; 0 before the first. */
  readonly lastLine: () => Promise<number>;
  /** Everything that can't be made again, as pieces of one JSON text. */
  readonly exportEverything: () => AsyncIterable<string>;
  readonly setting: (key: string) => Promise<string | null>;
  readonly closedDossiers: () => Promise<readonly ClosedDossier[]>;
  /** Where the day before began and ended: null before there were runs on two days. */
  readonly dayBefore: () => Promise<DayBefore | null>;
  /** Items that came in after the first run of the day of the last run. */
  readonly cameIn: () => Promise<readonly ItemId[]>;
  /** Bytes of the database and its log on disk. */
  readonly sizeOnDisk: () => number;
}

export type HistoryOf =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'dossier'; readonly dossier: DossierId }
  /** `YYYY-MM-DD` of the moment itself. */
  | { readonly kind: 'day'; readonly day: LocalDate }
  /** Lines in which all of these words stand; the newest `most` of them. */
  | { readonly kind: 'search'; readonly words: readonly string[]; readonly most: number }
  /** What persons decided about files, sheets and settings. */
  | { readonly kind: 'decisions' }
  /** Everything after a line. */
  | { readonly kind: 'after'; readonly number: number };

/** The state of one workspace. What a call acknowledged survives a killed process and a power cut. */
export interface Store extends StoreReader {
  /** Notes that a run began; returns its number. */
  readonly startRun: (asOf: LocalDate, at: string) => Promise<number>;
  /** Writes a run with its history in one transaction; returns what was decided. */
  readonly saveRun: (run: RunToSave) => Promise<readonly ItemChange[]>;
  /** Ends a run that has nothing to save. */
  readonly endRun: (run: number, end: 'cancelled' | 'failed', at: string) => Promise<void>;
  readonly applyAction: (item: ItemId, action: ItemAction, moment: Moment) => Promise<ActionResult>;
  /** One action on many items as one step; what became of each. */
  readonly applyActions: (bulk: BulkAction, moment: Moment) => Promise<ReadonlyMap<ItemId, ActionResult>>;
  readonly addTask: (task: OpenItem, moment: Moment) => Promise<void>;
  /** Brings back what rests until today or until a document arrived; returns how many. */
  readonly wake: (waking: Waking, moment: Moment) => Promise<number>;
  /** False when it is closed already. */
  readonly closeDossier: (dossier: DossierId, seal: DossierSeal, moment: Moment) => Promise<boolean>;
  /** False when it is not closed. */
  readonly reopenDossier: (dossier: DossierId, moment: Moment) => Promise<boolean>;
  /** Takes over what a colleague filled in, as one step; returns how many values it changed. */
  readonly takeReturn: (returned: ReturnToTake) => Promise<number>;
  /** Takes the last action back, also after a restart; false when there is none to take back. */
  readonly undoLast: (moment: Moment) => Promise<boolean>;
  /** Removes everything known of a dossier for good, its history included; not to be undone. */
  readonly forgetDossier: (dossier: DossierId, moment: Moment) => Promise<void>;
  readonly confirmLink: (link: Link, moment: Moment) => Promise<void>;
  /** Remembers a changed setting as one step of the history; a file it speaks of is written by the caller. */
  readonly changeSetting: (change: SettingChange, moment: Moment) => Promise<void>;
  /** Remembers a copy that was made, and that it belongs to its dossier. */
  readonly rememberCopy: (copy: KeptCopy, moment: Moment) => Promise<void>;
  readonly putAside: (document: DocumentId, aside: boolean, moment: Moment) => Promise<void>;
  /** Makes the stamps exactly these. */
  readonly replaceStamps: (stamps: ReadonlyMap<FilePath, FileStamp>) => Promise<void>;
  readonly cacheReadings: (
    readings: readonly NewReading[],
    readerVersion: number,
    at: string,
  ) => Promise<void>;
  /** Forgets readings of contents that are in no file any more, and of other versions of the readers. */
  readonly forgetReadings: (keep: ReadonlySet<ContentHash>, readerVersion: number) => Promise<void>;
  readonly saveSetting: (key: string, value: string) => Promise<void>;
  /** Makes findable what was stored before it could be searched as it is now, while others go on. */
  readonly fillSearch: () => Promise<void>;
  /** Where the database is. */
  readonly path: string;
  /** Makes the backup of a day when there is none yet. `only`: and lets go of all others, in which what was deleted lives on. */
  readonly backUp: (day: LocalDate, from?: 'only') => Promise<void>;
  /** Waits for what is being written. Safe to call twice. */
  readonly close: () => Promise<void>;
}
