import type { DossierId } from '#shared/domain/dossier.ts';
import type { ChangeReason, ItemId, ItemState, NotRecheckedReason } from '#shared/domain/open-item.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import type { DossierSeal, SealChange } from '#shared/reconcile/dossier-seal.ts';
import type { ReturnFields } from '#shared/report/return/return-fields.ts';
import type { SettingChange } from './setting-change.ts';

/** What happened to an item, a dossier or the workspace. */
export type HistoryKind =
  | 'opened'
  | 'changed'
  | 'reopened'
  | 'resolved'
  | 'not-rechecked'
  | 'rechecked'
  | 'started'
  | 'claimed-done'
  | 'reopened-by-person'
  | 'noted'
  | 'replied'
  | 'returned'
  | 'undone'
  | 'link-confirmed'
  | 'waited'
  | 'reminded'
  | 'answered'
  | 'released'
  | 'snoozed'
  | 'assigned'
  | 'called-back'
  | 'next-set'
  | 'task-made'
  | 'task-changed'
  | 'row-changed'
  | 'dossier-closed'
  | 'dossier-reopened'
  | 'dossier-reopened-by-person'
  | 'setting-changed'
  | 'dossier-forgotten'
  | 'file-kept'
  | 'set-aside'
  | 'brought-back';

/** What an entry says of the item before and after; enough to read as a diary and to take an action back. */
export interface ItemSnapshot extends ItemState {
  readonly valuesHash: string;
  /** Expected and found value as the contracts write them. */
  readonly expected: string | null;
  readonly found: string | null;
}

/** The file that a colleague filled in, and what of it was taken over. */
export interface ReturnSource {
  /** Name of the file. */
  readonly file: string;
  /** The report it was made as. */
  readonly report: string;
  /** Who took it over here; `who` of the entry is who filled it in. */
  readonly acceptedBy: string;
  readonly values: Partial<ReturnFields>;
}

/** What an entry says that is about no item. */
export type HistoryDetails =
  | { readonly kind: 'row'; readonly changes: readonly SealChange[] }
  | { readonly kind: 'closing'; readonly seal: DossierSeal }
  /** `seal`: as it was closed; `changes` is empty when a person reopened it. */
  | {
      readonly kind: 'reopening';
      readonly seal: DossierSeal;
      readonly changes: readonly SealChange[];
      readonly closed: { readonly at: string; readonly who: string };
    };

/** One line of the history, never changed and never removed. */
export interface HistoryEntry {
  /** Counts up over the whole workspace. */
  readonly number: number;
  /** Everything done in one go has the same step; undo takes back a step. */
  readonly step: number;
  /** Local time, ISO 8601 without zone. */
  readonly at: string;
  readonly who: string;
  readonly kind: HistoryKind;
  readonly item: ItemId | null;
  readonly dossier: DossierId | null;
  /** Document that was linked, kept or set aside. */
  readonly document: DocumentId | null;
  /** Run that did it; null when a person did. */
  readonly run: number | null;
  readonly before: ItemSnapshot | null;
  readonly after: ItemSnapshot | null;
  readonly why: ChangeReason | NotRecheckedReason | null;
  /** Step that was taken back by this one. */
  readonly undoes: number | null;
  /** null for everything that did not come back with a report. */
  readonly source: ReturnSource | null;
  /** null for everything but a changed setting. */
  readonly setting: SettingChange | null;
  readonly details: HistoryDetails | null;
}
