import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { ItemId } from '../domain/open-item.ts';

export type SearchKind = 'dossier' | 'item' | 'document' | 'history';

/** What was found, best first within each kind. */
export interface SearchView {
  readonly groups: readonly SearchGroup[];
  /** False while what was stored before is still being made findable: there may be more. */
  readonly isWhole: boolean;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** There is more of this kind than was asked for. */
  readonly more: boolean;
}

export interface SearchHit {
  /** Dossier: its key. Item: what is wrong. Document: its path. History: who and when. */
  readonly title: Bilingual;
  /** Dossier: its customer or supplier. Else: the key of its dossier. null when there is none. */
  readonly about: string | null;
  readonly matched: {
    /** Name of the field or kind of text. */
    readonly label: Bilingual;
    /** As it stands there; cut to a piece around the match when it is long. */
    readonly text: string;
    /** Start and end (exclusive) in `text`. */
    readonly ranges: readonly (readonly [start: number, end: number])[];
  };
  readonly goTo: SearchTarget;
}

type SearchTarget =
  | { readonly kind: 'dossier'; readonly dossier: DossierId }
  | { readonly kind: 'item'; readonly item: ItemId; readonly dossier: DossierId | null }
  | { readonly kind: 'document'; readonly file: FilePath; readonly dossier: DossierId | null };
