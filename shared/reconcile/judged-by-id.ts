import { type Evaluation, type Finding, type FindingId, findingId, type Verdict } from '../domain/finding.ts';
import type { Steps } from '../domain/steps.ts';
import { compareText } from './compare-text.ts';

/** What a run said of one identity; the finding only where something is wrong or undecided. */
export interface Judged {
  readonly verdict: Verdict;
  readonly finding: Finding | null;
}

const gravity: Readonly<Record<Verdict, number>> = {
  violated: 3,
  undecided: 2,
  satisfied: 1,
  'not-applicable': 0,
};

/** Most verdicts come without a finding, and there are tens for each dossier: one object for all of a kind. */
const bare: Readonly<Record<Verdict, Judged>> = {
  violated: { verdict: 'violated', finding: null },
  undecided: { verdict: 'undecided', finding: null },
  satisfied: { verdict: 'satisfied', finding: null },
  'not-applicable': { verdict: 'not-applicable', finding: null },
};

/** They are looked up too fast for a step each. */
const judgementsInStep = 500;
/** How the identity of a check that failed ends. */
const failed = findingId(null, '', '*').slice(-2);

/**
 * One verdict for each identity that is `known`, has a finding, or is that of a check that failed: where a run gave two, the
 * gravest counts, and a finding without verdict is a violation. Most judgements are of something that is well and was never told.
 */
export function* judgedById(
  evaluation: Evaluation,
  known: Iterable<FindingId>,
): Steps<ReadonlyMap<FindingId, Judged>> {
  const findings = findingsById(evaluation.findings);
  yield;
  const asked = new Set([...known, ...findings.keys()]);
  const judged = new Map<FindingId, Judged>();
  let count = 0;
  for (const { id, verdict } of evaluation.judgements) {
    count += 1;
    if (count % judgementsInStep === 0) yield;
    if (!asked.has(id) && !id.endsWith(failed)) continue;
    const other = judged.get(id);
    if (other === undefined || gravity[verdict] > gravity[other.verdict]) judged.set(id, bare[verdict]);
  }
  for (const [id, finding] of findings) {
    const verdict = judged.get(id)?.verdict ?? 'violated';
    if (verdict === 'violated' || verdict === 'undecided') judged.set(id, { verdict, finding });
  }
  return judged;
}

function findingsById(all: readonly Finding[]): ReadonlyMap<FindingId, Finding> {
  const findings = new Map<FindingId, Finding>();
  for (const finding of all) {
    const other = findings.get(finding.id);
    if (other === undefined || comesBefore(finding, other)) findings.set(finding.id, finding);
  }
  return findings;
}

/** Which of two findings with one identity is told: any rule will do, as long as their order does not matter. */
function comesBefore(one: Finding, other: Finding): boolean {
  return compareText(JSON.stringify(one), JSON.stringify(other)) < 0;
}
