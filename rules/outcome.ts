import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { FindingEvidence, FindingId, LikelyCause } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Money } from '#shared/domain/money.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import type { Severity } from '#shared/domain/severity.ts';
import type { MessageData } from './message.ts';

/** What a finding shows beside its message. */
export interface FindingFacts {
  readonly expected?: FieldValue | null;
  readonly found?: FieldValue | null;
  readonly likelyCause?: LikelyCause | null;
  /** Amount at stake; left out: the amount of the dossier. */
  readonly amount?: Money | null;
  /** Last day, where the check knows one. */
  readonly due?: LocalDate | null;
  readonly evidence?: readonly FindingEvidence[];
  /** Texts that make it another case when they change, beside expected and found. */
  readonly values?: readonly string[];
  /** Only where this case weighs less than the check's use says. */
  readonly severity?: Severity;
  /** Checks, or checks with a subject, whose finding in the same dossier already says this: it is then judged, not reported. */
  readonly coveredBy?: readonly { readonly check: string; readonly subject?: string }[];
  /** Findings of dossiers that one of the workspace tells for all of them: they stand beneath it. */
  readonly covers?: readonly FindingId[];
}

/** Why a check can't decide. A document, field or stage that can't be read is reported once, by its own check. */
export type UndecidedCause =
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'stage' }
  /** No register has a column for it: told once for all dossiers of the type. */
  | { readonly kind: 'column'; readonly field: string }
  | {
      readonly kind: 'own';
      readonly message: string;
      readonly data: MessageData;
      readonly facts: FindingFacts;
    };

/** A cause that another check reports. */
export type OthersCause = Exclude<UndecidedCause, { readonly kind: 'own' }>;

/** The dossier a finding about the whole workspace hangs on, or null when there is none. */
export interface DossierFacts {
  readonly id: DossierId;
  /** Id of the dossier type. */
  readonly type: string;
  readonly key: string;
  readonly party: string | null;
  readonly stage: Reading<string>;
  readonly row: Extract<Evidence, { kind: 'cell' }> | null;
  /** Amount at stake, when a source tells it. */
  readonly amount: Money | null;
}

/** What a verdict is about: a subject within the dossier at hand, or one of the workspace. */
export interface Subject {
  readonly of: DossierFacts | null;
  readonly subject: string;
  /** Dossier type whose severity and owner count, where there is no dossier. */
  readonly type?: string;
  /** Check use of that type whose name, severity and owner count; left out: the first of the check. */
  readonly use?: string;
}

export type Outcome<About = Subject> =
  | { readonly verdict: 'satisfied' | 'not-applicable'; readonly about: About }
  | {
      readonly verdict: 'violated';
      readonly about: About;
      readonly message: string;
      readonly data: MessageData;
      readonly facts: FindingFacts;
    }
  | { readonly verdict: 'undecided'; readonly about: About; readonly because: UndecidedCause };

/** The short form of a dossier that workspace checks work with. */
export function dossierFacts(dossier: Dossier, amount: Money | null): DossierFacts {
  const { id, type, key, party, stage, row } = dossier;
  return { id, type, key, party, stage, row, amount };
}
