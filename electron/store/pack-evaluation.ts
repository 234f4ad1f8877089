import type { DossierId } from '#shared/domain/dossier.ts';
import type { Evaluation, Finding, FindingId, Judgement, Verdict } from '#shared/domain/finding.ts';

const codeOf: Readonly<Record<Verdict, string>> = {
  satisfied: 's',
  violated: 'v',
  undecided: 'u',
  'not-applicable': 'n',
};
const verdictOf = new Map(Object.entries(codeOf).map(([verdict, code]) => [code, verdict as Verdict]));

/** An evaluation of one dossier as short JSON: most of it is verdicts whose ids all begin with the dossier's. */
export function packEvaluation(dossier: DossierId, evaluation: Evaluation): string {
  const prefix = `${dossier}/`;
  const judgements = evaluation.judgements.map((judgement) => {
    const own = judgement.dossier === dossier && judgement.id.startsWith(prefix);
    const code = codeOf[judgement.verdict];
    return own ? [code, judgement.id.slice(prefix.length)] : [code, judgement.id, judgement.dossier];
  });
  return JSON.stringify([judgements, evaluation.findings]);
}

/** What `packEvaluation` made; null when it is anything else. */
export function unpackEvaluation(dossier: DossierId, packed: string): Evaluation | null {
  const value = parse(packed);
  if (!Array.isArray(value) || !Array.isArray(value[0]) || !Array.isArray(value[1])) return null;
  const judgements: Judgement[] = [];
  for (const entry of value[0]) {
    const judgement = unpackJudgement(dossier, entry);
    if (judgement === null) return null;
    judgements.push(judgement);
  }
  const findings = value[1] as readonly Finding[];
  // What was stored before findings had a cause follows from nothing.
  return {
    judgements,
    findings: findings.map((finding) => ({ ...finding, causedBy: finding.causedBy ?? null })),
  };
}

function unpackJudgement(dossier: DossierId, entry: unknown): Judgement | null {
  if (!Array.isArray(entry)) return null;
  const verdict = verdictOf.get(entry[0]);
  const id: unknown = entry[1];
  if (verdict === undefined || typeof id !== 'string') return null;
  return entry.length === 2
    ? { id: `${dossier}/${id}` as FindingId, dossier, verdict }
    : { id: id as FindingId, dossier: entry[2] as DossierId | null, verdict };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
