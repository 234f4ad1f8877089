import type { DossierId } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** What the shell knows beside the dossiers. */
export interface EvaluationContext {
  /** The day on which is judged. */
  readonly asOf: LocalDate;
  /**
   * Register value that a later one is held against: where a `changed` finding stands open, what that finding expected,
   * else the value of the previous run. null at first sight. Without this function nothing counts as changed.
   */
  readonly previous?: (dossier: DossierId, field: string) => FieldValue | null;
  /** Value of a field that a person confirmed by calling back, as the contracts write it; null: nobody did. */
  readonly calledBack?: (dossier: DossierId, field: string) => string | null;
}
