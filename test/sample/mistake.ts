import type { LikelyCause } from '#shared/domain/finding.ts';
import type { FindingClass, Severity } from '#shared/domain/severity.ts';
import type { Workspace } from './sample-types.ts';

/** One planted mistake: how the flawless workspace is spoilt, and what the program has to say of it. */
export interface Mistake {
  readonly plant: (workspace: Workspace) => Workspace;
  readonly findings: readonly PlannedFinding[];
}

/** A finding as it stands in the list; values as the contracts write them. */
export interface PlannedFinding {
  readonly about: { readonly order: string } | { readonly purchase: string } | 'workspace';
  readonly check: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** Field, document requirement, or `document:` and the path of a file, which the list turns into its id. */
  readonly subject: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly likelyCause: LikelyCause | null;
  /** Where a person can see it, below the workspace folder. */
  readonly file: string;
  readonly why: { readonly nl: string; readonly en: string };
}
