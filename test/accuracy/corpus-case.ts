import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';

/** One file of a corpus with what must be read from it. */
export interface CorpusCase {
  readonly corpus: string;
  /** Path below the corpus folder. */
  readonly file: string;
  readonly kind: 'pdf' | 'xml';
  /** Near-duplicates share a group and together weigh one. */
  readonly group: string;
  readonly weight: number;
  readonly documentType: DocumentType | null;
  /** What the XML says, or what stands in the hand-made answers. */
  readonly fields: FieldAnswers;
  /** What the page prints where that differs. */
  readonly printed: FieldAnswers;
  /** Whether the value stands on the page; a field without entry has no answer. */
  readonly visible: Readonly<Partial<Record<FieldName, boolean>>>;
  /** False for a scan: there is nothing to read. */
  readonly hasText: boolean;
}

export type FieldAnswers = Readonly<Partial<Record<FieldName, string>>>;
