import type { DossierId } from '#shared/domain/dossier.ts';
import type { Evaluation, FindingId } from '#shared/domain/finding.ts';

/** An evaluation with what went wrong inside checks, for the log. Such a check is `undecided` with subject `*`. */
export interface EvaluationResult extends Evaluation {
  readonly errors: readonly CheckError[];
  /** Findings of dossiers that stand beneath one of these, with which. */
  readonly covered: ReadonlyMap<FindingId, FindingId>;
}

export interface CheckError {
  /** Check use (`CheckUse.id`). */
  readonly check: string;
  readonly dossier: DossierId | null;
  readonly cause: unknown;
}
