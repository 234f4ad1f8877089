import type { Bilingual } from '../domain/bilingual.ts';
import type { DocumentType } from '../domain/document-type.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { ValueKind } from '../domain/field-value.ts';
import type { Decision, RegisterRole } from '../domain/recognised.ts';
import type { RegisterPins } from '../domain/register-pins.ts';

/** What a person decided about one sheet. */
export type SheetPins = Omit<RegisterPins, 'filePattern' | 'sheet'>;

/** What the program makes of the folders. */
export interface SetUpView {
  readonly sheets: readonly SheetSummary[];
  readonly documents: readonly DocumentSummary[];
  /** Documents that were found; `documents` may hold only the first of them. */
  readonly documentCount: number;
  readonly types: readonly TypeOfRows[];
  readonly ownCompany: OwnCompanyView;
}

/** The company whose workspace this is, and those it could be. */
export interface OwnCompanyView {
  /** null: none was recognised, or a person said there is none. */
  readonly name: string | null;
  readonly isPinned: boolean;
  /** Of the documents that name a party: how many name it, and how many there are. */
  readonly documents: number;
  readonly named: number;
  readonly choices: readonly string[];
}

export interface SheetSummary {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheet: string;
  readonly role: RegisterRole;
  readonly rows: number;
  /** Names of files for which a decision about this one counts. */
  readonly pattern: string;
  readonly isPinned: boolean;
}

export interface DocumentSummary {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly documentType: DocumentType | null;
  /** What decided its type, as it stands in the document or its name. */
  readonly because: string;
  readonly pattern: string;
  readonly isPinned: boolean;
}

/** What the rows of a sheet may be, with the fields a column can hold. */
export interface TypeOfRows {
  readonly role: RegisterRole;
  readonly title: Bilingual;
  /** Field that says which row is which. */
  readonly key: string;
  readonly fields: readonly { readonly id: string; readonly label: Bilingual; readonly kind: ValueKind }[];
}

/** A sheet as it is read with some decisions. */
export interface SheetPreview {
  readonly pins: SheetPins;
  readonly role: RegisterRole;
  readonly headerRow: number;
  readonly columns: readonly ColumnPreview[];
  /** First rows as they stand in the sheet, as text. */
  readonly cells: readonly { readonly row: number; readonly texts: readonly string[] }[];
  /** Rows that were read, and the first of them as they were understood. */
  readonly rows: number;
  readonly read: readonly ReadRow[];
  readonly decisions: readonly Decision[];
}

export interface ColumnPreview {
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly samples: readonly string[];
  /** Of all rows that were read: how many are filled, and how many of these can't be read. */
  readonly filled: number;
  readonly unreadable: number;
  /** Why; null where nothing decided. */
  readonly decision: Decision | null;
}

export interface ReadRow {
  readonly row: number;
  /** By field; null: empty. `problem` where it can't be read. */
  readonly values: Readonly<Record<string, { readonly text: string; readonly readable: boolean } | null>>;
}
