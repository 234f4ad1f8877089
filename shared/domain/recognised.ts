import type { Bilingual } from './bilingual.ts';
import type { Brand } from './brand.ts';
import type { DigitalSignature } from './digital-signature.ts';
import type { DocumentTypeGuess } from './document-type.ts';
import type { Evidence, FilePath } from './evidence.ts';
import type { FieldName } from './field-name.ts';
import type { FieldValue } from './field-value.ts';
import type { ContentHash, Problem, ReadStatus } from './file-reading.ts';
import type { Money } from './money.ts';
import type { Reading } from './reading.ts';
import type { TradeLine } from './trade-line.ts';

/** One document in one run: its content hash, and an ordinal where the same content lies in more than one file. Survives a rename. */
export type DocumentId = Brand<string, 'DocumentId'>;

/** Fields that were read or stand there unreadably; a field that is not in here is absent. */
export type DocumentFields = Readonly<Partial<Record<FieldName, Reading<FieldValue>>>>;

/** What the program understands of one document. Small: the words stay in the read cache. */
export interface RecognisedContent {
  readonly type: DocumentTypeGuess | null;
  readonly fields: DocumentFields;
  /** Lines of goods or services in reading order; none where there are none or their table was not understood. */
  readonly lines: readonly TradeLine[];
  /** Charges less discounts of the document as a whole, outside its lines and without VAT; left out when none are stated. */
  readonly besideLines?: Money;
  /** Identifier keys of every word group that holds a digit, to link on; at most 400. */
  readonly references: readonly string[];
  /** Digital signatures in the document; left out when there are none. */
  readonly signatures?: readonly DigitalSignature[];
  /** A citizen service number that can be read on the pages; left out when there is none. */
  readonly citizenNumber?: CitizenNumber;
  /** What is printed on the page of an e-invoice where it is not what its XML says; left out when nothing is. */
  readonly printed?: DocumentFields;
  /** The documents that the file seems to hold, where it is more than one. */
  readonly parts?: readonly DocumentPart[];
  /** Where what is printed on the pages says that others belong with them, as "pagina 2 van 3"; left out when not. */
  readonly numbering?: PageNumbering;
}

/** A citizen service number on a page. Only its last digits are kept. */
export interface CitizenNumber {
  /** `*****2333` */
  readonly masked: string;
  readonly at: Evidence;
  /** Whether a label says what it is; without one, another number may pass the same test. */
  readonly isLabelled: boolean;
}

/** One of several documents in one file, such as the second invoice of a bundle. */
export interface DocumentPart {
  readonly pages: PageRange;
  readonly recognised: RecognisedContent;
}

/** Pages from 1 on, both ends included. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** The pages of a document that a file holds, by what is printed on them. */
export interface PageNumbering extends PageRange {
  readonly of: number;
}

/** That a file goes on with the document that begins in another one. */
export interface Continuation {
  readonly document: DocumentId;
  /** Name of that file, without its folder. */
  readonly file: string;
  /** What the file that goes on holds of the whole. */
  readonly pages: PageNumbering;
}

/** A document as the stages after reading see it. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly file: FilePath;
  /** Path below the workspace folder with `/`, as shown to people. */
  readonly shownPath: string;
  readonly hash: ContentHash | null;
  readonly status: ReadStatus;
  readonly pages: number | null;
  readonly problem: Problem | null;
  readonly recognised: RecognisedContent;
  /** Where the file seems to hold several documents: the pages of this one. Where it belongs is then never certain. */
  readonly part?: PageRange;
  /** The document that it seems to go on with; left out when none. It is then no document of its own to count. */
  readonly continues?: Continuation;
}

/** A spreadsheet table of which each row is a dossier, or a line of master data. */
export interface Register {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: string;
  /** Dossier type whose rows these are, or `master` for a list of customers or suppliers, or null when nothing fits. */
  readonly role: RegisterRole;
  readonly headerRow: number;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
}

export type RegisterRole =
  | { readonly kind: 'dossiers'; readonly type: string }
  /** Master data: customers, suppliers, or articles with their prices. */
  | { readonly kind: 'master'; readonly of: 'supplier' | 'customer' | 'article' }
  | { readonly kind: 'unknown' };

export interface RegisterColumn {
  /** 1 for column A. */
  readonly column: number;
  readonly header: string;
  /** Field of the dossier type; null when the column was not recognised. */
  readonly field: string | null;
  readonly confidence: number;
}

export interface RegisterRow {
  readonly number: number;
  readonly fields: Readonly<Record<string, Reading<FieldValue>>>;
  /** What tells its dossier from others with the same key, such as the number of the supplier; left out where nothing has to. */
  readonly apart?: string;
}

/** How the program read a sheet, a column or a type; shown so that a person can disagree. */
export interface Decision {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: string | null;
  readonly subject: DecisionSubject;
  /** Field, row or column it is about. */
  readonly about: string;
  readonly chosen: string;
  /** What its dossier type calls what was chosen; left out where no dossier type names it. */
  readonly called?: Bilingual;
  /** What kind of proof decided; left out where the subject says it. */
  readonly by?: DecisionGround;
  /** Sample value, header text or count that decided. */
  readonly because: string;
}

/** What decided for which field a column is. */
export type ColumnGround =
  | 'header'
  | 'header-and-content'
  | 'content'
  | 'vetoed-by-content'
  | 'another-column-fits-better'
  | 'entry-number'
  | 'exact-status'
  | 'debit-credit'
  | 'pinned'
  | 'unknown-header';

export type DecisionGround = ColumnGround | 'values' | 'language' | 'most-named' | 'title';

export type DecisionSubject =
  | 'separator'
  | 'encoding'
  | 'quote'
  | 'date-system'
  | 'header-row'
  | 'skipped-title-row'
  | 'skipped-total-row'
  | 'skipped-blank-rows'
  | 'skipped-row'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'filter'
  | 'column'
  | 'date-order'
  | 'decimal-sign'
  | 'register-role'
  | 'document-type'
  | 'own-company'
  | 'dossier-type'
  | 'not-a-register';

/** What vouching answers when it looks for one value on the pages of one document. */
export type Vouching =
  | { readonly state: 'found'; readonly raw: string; readonly at: Evidence; readonly confidence: number }
  /** Not there, but something that differs in one letter or digit that a reader of pictures mixes up: a suggestion, no proof. */
  | { readonly state: 'similar'; readonly raw: string; readonly at: Evidence }
  | { readonly state: 'not-found' };
