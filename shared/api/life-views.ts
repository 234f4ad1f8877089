import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { PriorityWeights } from '../domain/priority-weights.ts';
import type { FailureCode } from './reply.ts';

/** A step that was taken back. */
export interface Undone {
  readonly what: Bilingual;
  /** The list only follows after another check: how files are read or judged went back, or a document lies elsewhere again. */
  readonly checkAgain: boolean;
}

/** One line of the diary. */
export interface HistoryLine {
  /** Counts up over the whole workspace. */
  readonly number: number;
  /** Local time, ISO 8601 without zone. */
  readonly at: string;
  readonly who: string;
  /** What happened, with its reason and its values in words. */
  readonly what: Bilingual;
  /** Values before and after, as people write them; null when none moved. */
  readonly before: string | null;
  readonly after: string | null;
  /** The reason somebody gave, or that the check gives; null when it needs none. */
  readonly why: Bilingual | null;
  readonly item: ItemId | null;
  /** What that item is about; null when the line is about no item. */
  readonly about: Bilingual | null;
  readonly dossier: DossierId | null;
  readonly dossierKey: string | null;
}

/** An item as a line that needs no more than its own words: it may be off the list. */
export interface MentionedItem {
  readonly item: ItemId;
  readonly dossier: DossierId | null;
  readonly dossierKey: string | null;
  readonly party: string | null;
  readonly what: Bilingual;
  /** Who did it; null when it went by itself. */
  readonly by: string | null;
  /** Why, in words; null when it needs none. */
  readonly why: Bilingual | null;
}

/** What happened since the last run of an earlier day; null before there is one. */
export interface SinceYesterday {
  /** Local time of that run, ISO 8601 without zone. */
  readonly since: string;
  readonly new: readonly MentionedItem[];
  readonly solved: readonly MentionedItem[];
  readonly reopened: readonly MentionedItem[];
  readonly backFromWaiting: readonly MentionedItem[];
  readonly changedRows: readonly ChangedRow[];
}

/** A register row of which values became others. */
export interface ChangedRow {
  readonly dossier: DossierId;
  readonly dossierKey: string;
  readonly party: string | null;
  readonly changes: readonly {
    readonly label: Bilingual;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

export type ForgottenLack = 'owner' | 'next-action' | 'date';

/** What is open and would be found by nobody: without owner, next action or date. */
export interface Forgotten {
  readonly items: readonly { readonly item: ItemId; readonly lacks: readonly ForgottenLack[] }[];
  readonly dossiers: readonly {
    readonly dossier: DossierId;
    readonly key: string;
    readonly party: string | null;
    readonly lacks: readonly ForgottenLack[];
  }[];
}

/** Whether a dossier can be closed or was, and what stands in the way. */
export type ClosingView =
  | {
      readonly kind: 'open';
      readonly obstacles: readonly ClosingObstacle[];
      readonly reopened: ReopenedDossier | null;
    }
  | { readonly kind: 'closed'; readonly at: string; readonly who: string };

export type ClosingObstacle =
  /** A document that is required and not there, or not proven to be right. */
  | {
      readonly kind: 'document';
      readonly label: Bilingual;
      readonly state: 'missing' | 'unreadable' | 'unknown' | 'doubted';
    }
  | { readonly kind: 'blocking'; readonly item: ItemId; readonly what: Bilingual }
  | { readonly kind: 'question'; readonly item: ItemId; readonly what: Bilingual }
  /** Something of it could not be checked. */
  | { readonly kind: 'unchecked' };

/** A closed dossier that came back, with what moved. */
interface ReopenedDossier {
  readonly at: string;
  readonly changes: readonly DossierChange[];
}

/** A value of the row or a file of the dossier that is not what it was when the dossier was closed. */
export interface DossierChange {
  readonly kind: 'value' | 'file';
  readonly label: Bilingual;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of one action on many items. */
export interface BulkResult {
  readonly changed: number;
  readonly refused: readonly { readonly item: ItemId; readonly code: FailureCode }[];
}

export interface WeightsView {
  readonly weights: PriorityWeights;
  readonly defaults: PriorityWeights;
}
