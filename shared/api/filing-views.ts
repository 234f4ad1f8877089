import type { Bilingual } from '../domain/bilingual.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { DossierId, LinkReason } from '../domain/dossier.ts';
import type { Box, FilePath } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { ProblemCode } from '../domain/file-reading.ts';
import type { Reading } from '../domain/reading.ts';
import type { DocumentId, PageRange } from '../domain/recognised.ts';

/** A document that belongs to no dossier for certain. */
export interface TrayDocument {
  readonly document: DocumentId;
  readonly file: FilePath;
  readonly shownPath: string;
  /** The pages of the file that this document seems to be; left out when it is the whole file. */
  readonly part?: PageRange;
  readonly documentType: DocumentType | null;
  /** Why it was not read; left out when it was. */
  readonly unread?: ProblemCode;
  /** What was read of it, to recognise it by. */
  readonly facts: readonly { readonly label: Bilingual; readonly reading: Reading<FieldValue> }[];
  /** Most likely first. */
  readonly suggestions: readonly {
    readonly dossier: DossierId;
    readonly key: string;
    readonly party: string | null;
    readonly because: LinkReason;
  }[];
}

/** The documents without a dossier, and what was decided about them. */
export interface UnlinkedTray {
  readonly waiting: readonly TrayDocument[];
  /** Linked by a person; they count from the next run on. */
  readonly accepted: readonly {
    readonly document: DocumentId;
    readonly shownPath: string;
    readonly dossier: DossierId;
    readonly key: string;
  }[];
  /** They belong nowhere, a person said. */
  readonly setAside: readonly TrayDocument[];
}

/** Where a copy of a file would be kept. */
export interface KeepPlan {
  /** Folder as shown to people; a new one where `isNewFolder`. */
  readonly folder: string;
  readonly isNewFolder: boolean;
  readonly name: string;
  /** The same content lies in the workspace already: it is linked, and nothing is copied. */
  readonly alreadyAt: string | null;
}

export interface KeptFile {
  readonly kind: 'copied' | 'linked';
  readonly shownPath: string;
}

/** The words of a page with their boxes, in reading order. */
export interface PageWords {
  readonly words: readonly { readonly text: string; readonly box: Box }[];
}

/** Where a text stands in a document. */
export interface FoundText {
  readonly hits: readonly { readonly page: number; readonly boxes: readonly Box[] }[];
  /** There are more than these. */
  readonly more: boolean;
}

/** A document of the workspace that is the same as a dropped one. */
export interface DoubleView {
  readonly shownPath: string;
  readonly how: 'same-content' | 'same-number';
  readonly dossier: { readonly id: DossierId; readonly key: string } | null;
}
