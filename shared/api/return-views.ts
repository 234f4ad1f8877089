import type { Bilingual } from '../domain/bilingual.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { ReturnFieldName } from './report-kinds.ts';

/** A file that was dropped, as a report that comes back; nothing is taken over yet. */
export type ReturnPreview =
  | { readonly kind: 'not-a-report' }
  /** A report, but not one that can be taken over here. */
  | { readonly kind: 'refused'; readonly why: 'other-workspace' | 'other-version' | 'damaged' }
  | {
      readonly kind: 'report';
      /** To accept it by. */
      readonly preview: string;
      readonly fileName: string;
      /** Who saved it last, as the file says; null when it does not. */
      readonly author: string | null;
      /** Local time at which the report was made, ISO 8601 without zone. */
      readonly madeAt: string;
      readonly rows: number;
      /** How many of those that went out are not in it any more. */
      readonly missingRows: number;
      readonly changes: readonly ReturnChangeView[];
      readonly kept: readonly ReturnKeptView[];
      readonly refusals: readonly ReturnRefusalView[];
      readonly missingColumns: readonly ReturnFieldName[];
    };

/** One value that a colleague changed; `conflict` when it was changed here as well. Values are codes, texts and days. */
export interface ReturnChangeView {
  readonly kind: 'change' | 'conflict';
  readonly item: ItemId;
  readonly about: ReturnAbout;
  readonly field: ReturnFieldName;
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}

/** One value that was changed here only: it stays. */
export interface ReturnKeptView {
  readonly item: ItemId;
  readonly about: ReturnAbout;
  readonly field: ReturnFieldName;
  readonly base: string;
  readonly ours: string;
}

export interface ReturnRefusalView {
  readonly item: ItemId;
  readonly about: ReturnAbout | null;
  readonly field: ReturnFieldName;
  readonly raw: string;
  readonly why: 'not-a-status' | 'not-a-date' | 'too-long' | 'no-value' | 'twice' | 'gone' | 'solved';
}

/** The item as people know it. */
export interface ReturnAbout {
  readonly dossierKey: string | null;
  readonly party: string | null;
  readonly what: Bilingual;
  /** An answer to it is awaited. */
  readonly asked: boolean;
}
