import type { Bilingual } from './bilingual.ts';
import type { Brand } from './brand.ts';
import type { DossierId } from './dossier.ts';
import type { Evidence } from './evidence.ts';
import type { FieldValue } from './field-value.ts';
import type { LocalDate } from './local-date.ts';
import type { Money } from './money.ts';
import type { Department, FindingClass, Severity } from './severity.ts';

/** `<dossier id or ->/<check use>/<subject>`; survives a renamed file, another sort order and a reworded message. */
export type FindingId = Brand<string, 'FindingId'>;

/** Makes the one identity of a finding. `dossier` is null for a finding about the workspace. */
export function findingId(dossier: DossierId | null, check: string, subject: string): FindingId {
  return `${dossier ?? '-'}/${check}/${subject}` as FindingId;
}

/** One thing that is wrong. */
export interface Finding {
  readonly id: FindingId;
  readonly dossier: DossierId | null;
  /** Dossier key as people write it; null for a finding about the workspace. */
  readonly dossierKey: string | null;
  readonly party: string | null;
  /** Check use (`CheckUse.id`). */
  readonly check: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** Field, document requirement or document it is about; part of the identity. */
  readonly subject: string;
  readonly expected: FieldValue | null;
  readonly found: FieldValue | null;
  readonly likelyCause: LikelyCause | null;
  /** Amount at stake. */
  readonly amount: Money | null;
  readonly owner: Department;
  /** Last day, where the check itself knows one (a deadline). */
  readonly due: LocalDate | null;
  /** Working days from the day it was first found in which it is to be settled. */
  readonly settleWithin: number | null;
  readonly message: FindingMessage;
  readonly evidence: readonly FindingEvidence[];
  /** Hash of the values beneath it: another hash brings an accepted item back. */
  readonly valuesHash: string;
  /** The finding that this one goes away with; null for one that stands by itself. */
  readonly causedBy: FindingId | null;
}

/** The findings that stand by themselves among these: one whose cause is not among them is told by nothing else. */
export function mainFindings<One extends Pick<Finding, 'id' | 'causedBy'>>(
  findings: readonly One[],
): readonly One[] {
  const ids = new Set(findings.map(({ id }) => id));
  return findings.filter(({ causedBy }) => causedBy === null || !ids.has(causedBy));
}

/** What is wrong and where; what to do now. Ready for people, in every language. */
export interface FindingMessage {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

export interface FindingEvidence {
  readonly role: 'expected' | 'found' | 'context';
  readonly at: Evidence;
  /** As it stands there; null when it is the place where something was looked for. */
  readonly raw: string | null;
}

export const likelyCauses = [
  'digits-swapped',
  'one-digit-wrong',
  'decimal-shifted',
  'vat-included',
  'vat-excluded',
  'day-month-swapped',
  'year-off-by-one',
  'letter-for-digit',
  'leading-zero-lost',
  'sign-lost',
  'other-currency',
  'credit-instead-of-debit',
  'discount-forgotten',
  'number-of-another-supplier',
  'other-unit',
] as const;
export type LikelyCause = (typeof likelyCauses)[number];

/** What a check says of one subject. Only `satisfied` proves anything. */
export type Verdict = 'satisfied' | 'violated' | 'undecided' | 'not-applicable';

/** One verdict with its identity: what reconcile needs to know of subjects without a finding. */
export interface Judgement {
  readonly id: FindingId;
  readonly dossier: DossierId | null;
  readonly verdict: Verdict;
}

/** All verdicts of one run, and the findings of those that were violated or undecided. */
export interface Evaluation {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}
