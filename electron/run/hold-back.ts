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

/**
 * While a whole folder of the workspace is away, nothing can be said to be absent or overdue: it may lie there. What is
 * seen to be wrong stays.
 */
export function absencesHeldBack(evaluation: Evaluation): Evaluation {
  const absent = evaluation.findings.filter(({ class: kind }) => kind === 'missing' || kind === 'late');
  if (absent.length === 0) return evaluation;
  const ids = new Set(absent.map(({ id }) => id));
  return {
    findings: evaluation.findings.filter(({ id }) => !ids.has(id)),
    judgements: evaluation.judgements.map((judgement) =>
      ids.has(judgement.id) ? { ...judgement, verdict: 'undecided' } : judgement,
    ),
  };
}
