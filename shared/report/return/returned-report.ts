import type { ItemId, ItemStatus } from '../../domain/open-item.ts';
import type { ReturnField, ReturnFields } from './return-fields.ts';

/** What a file turned out to be. */
export type ReturnedFile =
  | { readonly kind: 'not-a-report' }
  | { readonly kind: 'refused'; readonly why: 'other-version' | 'damaged' }
  | ReturnedReport;

/** A report with what stands in the columns of a colleague. */
export interface ReturnedReport {
  readonly kind: 'report';
  readonly workspace: string;
  /** Identity of the report it was made as, whatever the file is called now. */
  readonly report: string;
  /** Local time at which it was made, ISO 8601 without zone. */
  readonly madeAt: string;
  readonly rows: readonly ReturnedRow[];
  /** Rows that went out and are in none of its sheets any more: nothing changes in them. */
  readonly missingRows: number;
  /** Columns that are in none of its sheets any more: nothing changes in them. */
  readonly missingColumns: readonly ReturnField[];
}

export interface ReturnedRow {
  readonly item: ItemId;
  /** As the report went out. */
  readonly base: ReturnFields;
  /** As it came back; a column that is gone is left out. */
  readonly theirs: Readonly<Partial<Record<ReturnField, ReturnedValue>>>;
}

export type ReturnedValue =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unusable'; readonly raw: string; readonly why: UnusableReason };

/** `not-a-status`: no status that a person can give. `twice`: the row stands there twice with different values. */
export type UnusableReason = 'not-a-status' | 'not-a-date' | 'too-long' | 'no-value' | 'twice';

/** The status that a word means, in any language and case; null for another word. */
export type StatusOfWord = (word: string) => ItemStatus | null;
