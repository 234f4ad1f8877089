import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { OptionInput } from '../domain/option-input.ts';
import type { FindingClass, Severity } from '../domain/severity.ts';

/** A check of the catalogue, with what may be set of it. */
export interface CheckView {
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly options: readonly OptionInput[];
}

export interface TypeSummary {
  readonly id: string;
  readonly title: Bilingual;
  readonly version: string;
  /** `changed`: shipped, with changes of this workspace over it. */
  readonly origin: 'shipped' | 'changed' | 'own';
  /** Dossiers of this type on the list. */
  readonly dossiers: number;
}

/** A mistake in a file of a dossier type; `file` is empty for one that is being written. */
export interface MistakeView {
  readonly file: string;
  readonly line: number;
  readonly text: Bilingual;
}

export interface TypesView {
  readonly types: readonly TypeSummary[];
  readonly mistakes: readonly MistakeView[];
  readonly checks: readonly CheckView[];
  /** Folder in which the own files of this workspace stand; null without a workspace. */
  readonly folder: string | null;
}

/** A type that is being written: its text as it would be kept, what it says, and what is wrong with it. */
export interface TypeDraft {
  readonly text: string;
  /** null when the text can't be understood. */
  readonly type: DossierType | null;
  readonly mistakes: readonly MistakeView[];
}

export interface TypeView extends TypeDraft {
  readonly origin: TypeSummary['origin'];
  /** What the changes are laid over; null for an own type. */
  readonly base: DossierType | null;
  /** Dossiers on which an expression can be tried. */
  readonly examples: readonly { readonly id: DossierId; readonly key: string }[];
}

/** One thing that a trial would change. */
export interface TrialExample {
  readonly dossier: string;
  readonly text: Bilingual;
}

/** What a changed type would do to the dossiers of the workspace. Nothing was stored. */
export interface TrialView {
  readonly dossiers: number;
  readonly flagged: number;
  readonly fresh: number;
  readonly gone: number;
  readonly acceptedGone: number;
  readonly freshExamples: readonly TrialExample[];
  readonly goneExamples: readonly TrialExample[];
  /** Checks that find something in exactly the same dossiers, as people know them. */
  readonly together: readonly (readonly [Bilingual, Bilingual])[];
  readonly never: readonly Bilingual[];
  readonly between: readonly {
    readonly uses: readonly Bilingual[];
    readonly dossiers: number;
    readonly examples: readonly string[];
  }[];
}

export interface TrialProgress {
  readonly done: number;
  readonly total: number;
}

/** An expression as it is being written, with what it gives for one dossier. */
export interface ExpressionView {
  readonly mistakes: readonly { readonly at: number; readonly length: number; readonly text: Bilingual }[];
  /** null while there are mistakes, or no dossier was named. */
  readonly result: 'yes' | 'no' | 'missing' | 'unusable' | null;
  /** Names that the dossier has no value for. */
  readonly missing: readonly string[];
  /** Every name that may be used, with its label and its value in the dossier. */
  readonly names: readonly {
    readonly name: string;
    readonly label: Bilingual;
    readonly value: FieldValue | null;
  }[];
}
