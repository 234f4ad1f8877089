import type { Bilingual } from './bilingual.ts';
import type { DocumentType } from './document-type.ts';
import type { FieldName } from './field-name.ts';
import type { ValueKind } from './field-value.ts';
import type { Department, Severity } from './severity.ts';
import type { LineFieldName } from './trade-line.ts';

/** What "complete" means for one kind of dossier, as read from its YAML file. */
export interface DossierType {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Field that identifies a dossier. */
  readonly key: string;
  /** Field that names the customer or supplier. */
  readonly party: string | null;
  /** Field that holds the amount at stake. */
  readonly amount: string | null;
  readonly stages: readonly Stage[];
  readonly fields: readonly FieldDefinition[];
  readonly documents: readonly DocumentRequirement[];
  readonly checks: readonly CheckUse[];
  /** A table holds dossiers of this type only if it has a column for one of these fields. Left out: its key is enough. */
  readonly needs?: readonly string[] | undefined;
  /** What tells dossiers with the same key apart. Left out: a key is one dossier. */
  readonly keyApart?: KeyApart | undefined;
  /** How long a dossier is kept; nothing is ever deleted for it. */
  readonly retention?: Retention | undefined;
  /** Whether the customer waits for us as long as something of it is open, as with a complaint. Left out: no. */
  readonly customerWaits?: boolean | undefined;
  /** What a person has to know before using it, such as that a check is not a duty. */
  readonly notice?: Bilingual | undefined;
}

/**
 * Fields by which two rows with one key are of different dossiers, such as the number and the name of the supplier, unless what
 * stands in `unlessSame` is the same as well: then it is one thing that was entered twice.
 */
interface KeyApart {
  readonly by: readonly string[];
  readonly unlessSame: readonly string[];
}

/** Years after which a dossier need no longer be kept, counted from `from`; `source` only where a law or authority says so. */
interface Retention {
  readonly years: number;
  readonly from: Bilingual;
  readonly source?: string | undefined;
}

/** Stages stand in order; `words` are the register's status texts that mean it, in lower case. */
export interface Stage {
  readonly id: string;
  readonly title: Bilingual;
  readonly words: readonly string[];
  /** Beside the path, such as cancelled: in it nothing is missing or late, and no later stage is reached. */
  readonly aside?: boolean | undefined;
}

export interface FieldDefinition {
  /** Name in the contracts: `totalGross`. */
  readonly id: string;
  /** Name a user writes in an expression: `totaal_incl`. */
  readonly name: string;
  readonly label: Bilingual;
  readonly kind: ValueKind;
  /** Headers in registers that mean this field, in any case and punctuation. */
  readonly headers: readonly string[];
  /** Document field that states it, and in which document types; null when only the register has it. */
  readonly inDocuments: { readonly field: FieldName; readonly types: readonly DocumentType[] } | null;
  /** What it says of a line, where a row of the register is a line of goods or services; left out: it says something of the whole dossier. */
  readonly inLines?: LineFieldName | undefined;
  /** Words in its column that are no value of it but say something of another field, a text: “onbepaalde tijd” as an end date. In lower case. */
  readonly wordsFor?: { readonly field: string; readonly words: readonly string[] } | undefined;
}

export interface DocumentRequirement {
  readonly id: string;
  readonly label: Bilingual;
  /** Any of these types fulfils it. */
  readonly types: readonly DocumentType[];
}

/** A check as this dossier type uses it. `id` is unique within the type and part of a finding's identity. */
export interface CheckUse {
  readonly id: string;
  /** Id of the check in the catalogue. */
  readonly check: string;
  readonly severity: Severity | null;
  readonly owner: Department;
  /** Working days after the finding first appears in which it is to be settled; null: no due date. */
  readonly settleWithin: number | null;
  /** Whether a finding may be released under reserve. Left out: as the check itself says. */
  readonly releasable?: boolean | undefined;
  /** As the check's own schema accepts them. */
  readonly options: Readonly<Record<string, unknown>>;
}
