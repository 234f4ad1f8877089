import type { SearchPart } from '#shared/search/search-part.ts';

/** `document`: what a content says, by hash. `file`: how a file is called, by path. */
export type SubjectKind = 'dossier' | 'item' | 'history' | 'document' | 'file';

/** One thing that can be found. */
export interface SearchSubject {
  readonly kind: SubjectKind;
  readonly ref: string;
  readonly dossier: string | null;
  readonly parts: readonly SearchPart[];
  /** Numbers that can be found beside those in the parts, as identifier keys. */
  readonly references?: readonly string[];
}
