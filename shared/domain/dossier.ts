import type { Brand } from './brand.ts';
import type { DigitalSignature } from './digital-signature.ts';
import type { DocumentType } from './document-type.ts';
import type { Evidence, FilePath } from './evidence.ts';
import type { FieldValue } from './field-value.ts';
import type { ContentHash, Problem, ReadStatus } from './file-reading.ts';
import type { Money } from './money.ts';
import type { Reading } from './reading.ts';
import type { CitizenNumber, Continuation, DocumentId, PageNumbering, PageRange } from './recognised.ts';
import type { TradeLine } from './trade-line.ts';

/** `<dossier type>:<identifier key>`; stable over runs. */
export type DossierId = Brand<string, 'DossierId'>;

/** Makes the one identity of a dossier from its type and the identifier key of its key field. */
export function dossierId(type: string, key: string): DossierId {
  return `${type}:${key}` as DossierId;
}

/** The identifier key of a row's dossier, with what tells it from others that have the same. */
export function keyToldApart(key: string, apart?: string): string {
  return apart === undefined ? key : `${key}@${apart}`;
}

/** One case with everything known of it. */
export interface Dossier {
  readonly id: DossierId;
  /** Id of the dossier type. */
  readonly type: string;
  /** The key as people write it: `00042`, `2026-0042`. */
  readonly key: string;
  /** Customer or supplier, as the register or a document names it; null when unknown. */
  readonly party: string | null;
  /** Stage of the dossier type. Unreadable stage text is `unreadable`, not the first stage. */
  readonly stage: Reading<string>;
  /** Register row it came from; null for a dossier that only documents speak of. */
  readonly row: Extract<Evidence, { kind: 'cell' }> | null;
  /** Every field of the type, also those nobody has seen. */
  readonly fields: Readonly<Record<string, DossierField>>;
  readonly documents: readonly DossierDocument[];
  /** Lines of goods or services: those of the register first, then those of each document that has any, by path. */
  readonly lines: readonly DossierLines[];
}

/** The lines that one source states. */
export interface DossierLines {
  readonly origin: FieldOrigin;
  readonly lines: readonly TradeLine[];
  /** Charges less discounts that the source states outside its lines, without VAT; left out when it states none. */
  readonly beside?: Money;
}

export interface DossierField {
  readonly id: string;
  /** Every place that was looked at, register first, then documents in a fixed order. */
  readonly sources: readonly FieldSource[];
}

export interface FieldSource {
  readonly origin: FieldOrigin;
  /** How it was found there. */
  readonly how: 'cell' | 'label' | 'vouched' | 'xml';
  readonly reading: Reading<FieldValue>;
}

export type FieldOrigin =
  | { readonly kind: 'register' }
  | { readonly kind: 'document'; readonly document: DocumentId; readonly documentType: DocumentType };

const linkCertainties = ['certain', 'confirmed', 'suggested'] as const;
export type LinkCertainty = (typeof linkCertainties)[number];

/** A document in a dossier. A suggested link fulfils nothing until a person confirms it. */
export interface DossierDocument {
  readonly id: DocumentId;
  readonly file: FilePath;
  readonly shownPath: string;
  readonly hash: ContentHash | null;
  readonly type: DocumentType | null;
  readonly status: ReadStatus;
  readonly problem: Problem | null;
  readonly link: LinkCertainty;
  readonly because: LinkReason;
  /** Digital signatures in it; left out when there are none. */
  readonly signatures?: readonly DigitalSignature[];
  /** A citizen service number that can be read on it; left out when there is none. */
  readonly citizenNumber?: CitizenNumber;
  /** The pages of the file that are this document; left out when it is the whole file. */
  readonly part?: PageRange;
  /** The document that it seems to go on with; left out when it is one of its own. */
  readonly continues?: Continuation;
  /** The pages that it holds by what is printed on them, where that says that there are more; left out when not. */
  readonly numbering?: PageNumbering;
}

/** Why a document belongs, or may belong, to a dossier. */
export interface LinkReason {
  readonly how:
    | 'field'
    | 'folder-name'
    | 'file-name'
    | 'text'
    | 'partner-and-amount'
    | 'person'
    | 'continuation';
  /** The number or name that matched, as it stands there. */
  readonly matched: string;
}

/** One link from a document to a dossier. */
export interface Link {
  readonly document: DocumentId;
  readonly dossier: DossierId;
  readonly certainty: LinkCertainty;
  readonly because: LinkReason;
}
