import type { Evaluation } from '#shared/domain/finding.ts';

/**
 * What was judged on old data (a register that is open elsewhere, a drive that is away) proves nothing today: findings and
 * proofs are both held back, so that items stay as they are and say that they were not checked again.
 */
export function heldBack(evaluation: Evaluation): Evaluation {
  return {
    findings: [],
    judgements: evaluation.judgements.map((judgement) => ({ ...judgement, verdict: 'undecided' })),
  };
}
