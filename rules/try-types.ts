import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding, FindingId } from '#shared/domain/finding.ts';
import { evaluateDossier } from './evaluate-dossier.ts';
import type { EvaluationContext } from './evaluation-context.ts';

/** What is tried: the dossiers as they are now, judged by the types in use and by the proposed ones. */
export interface Trial {
  readonly dossiers: readonly Dossier[];
  readonly present: readonly DossierType[];
  readonly proposed: readonly DossierType[];
  readonly context: EvaluationContext;
  /** Findings that a person accepted by hand. */
  readonly accepted: ReadonlySet<FindingId>;
}

/** What the proposed types would do. Nothing is stored. */
export interface TrialResult {
  /** Dossiers that were judged, and those among them in which the proposed types find something. */
  readonly dossiers: number;
  readonly flagged: number;
  /** Findings that only the proposed types give, and those that only the present ones give. */
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
  /** Of what is gone: how many a person had accepted by hand. */
  readonly acceptedGone: number;
  /** Check uses of the proposed types that said something in every dossier together, or never anything but "not applicable". */
  readonly together: readonly (readonly [one: string, other: string])[];
  readonly never: readonly string[];
}

/** Fewer dossiers than this say nothing about which checks go together. */
const enough = 5;

/** Judges every dossier twice. Pure; checks that look at more than one dossier are left out. */
export function tryTypes(trial: Trial): TrialResult {
  const before = judgeAll(trial, trial.present);
  const after = judgeAll(trial, trial.proposed);
  const [had, have] = [idsOf(before.findings), idsOf(after.findings)];
  const gone = before.findings.filter(({ id }) => !have.has(id));
  return {
    dossiers: after.judged,
    flagged: new Set(after.findings.map(({ dossier }) => dossier)).size,
    fresh: after.findings.filter(({ id }) => !had.has(id)),
    gone,
    acceptedGone: gone.filter(({ id }) => trial.accepted.has(id)).length,
    together: togetherIn(after.firedIn),
    never: [...after.uses].filter((use) => !after.applied.has(use)).toSorted(),
  };
}

interface Judged {
  readonly judged: number;
  readonly findings: readonly Finding[];
  readonly uses: ReadonlySet<string>;
  /** Uses that gave another verdict than "not applicable" at least once. */
  readonly applied: ReadonlySet<string>;
  /** Use to the dossiers in which it found something. */
  readonly firedIn: ReadonlyMap<string, readonly string[]>;
}

function judgeAll({ dossiers, context }: Trial, types: readonly DossierType[]): Judged {
  const typeOf = new Map(types.map((type) => [type.id, type]));
  const findings: Finding[] = [];
  const uses = new Set<string>();
  const applied = new Set<string>();
  let judged = 0;
  for (const dossier of dossiers) {
    const type = typeOf.get(dossier.type);
    if (!type) continue;
    judged += 1;
    const result = evaluateDossier(dossier, type, context);
    findings.push(...result.findings);
    for (const { id, verdict } of result.judgements) {
      const use = `${type.id}/${id.split('/')[1] ?? ''}`;
      uses.add(use);
      if (verdict !== 'not-applicable') applied.add(use);
    }
  }
  const fired = Map.groupBy(findings, ({ dossier, check }) => `${dossier?.split(':')[0] ?? ''}/${check}`);
  const firedIn = new Map(
    [...fired].map(([use, list]) => [use, [...new Set(list.map(({ dossier }) => dossier ?? ''))].toSorted()]),
  );
  return { judged, findings, uses, applied, firedIn };
}

function idsOf(findings: readonly Finding[]): ReadonlySet<FindingId> {
  return new Set(findings.map(({ id }) => id));
}

/** Uses that find something in exactly the same dossiers: one of the two says nothing new. */
function togetherIn(firedIn: ReadonlyMap<string, readonly string[]>): TrialResult['together'] {
  const bySame = Map.groupBy(
    [...firedIn].filter(([, dossiers]) => dossiers.length >= enough),
    ([, dossiers]) => dossiers.join('\n'),
  );
  return [...bySame.values()].flatMap((same) =>
    same.slice(1).map(([use], place): readonly [string, string] => [same[place]?.[0] ?? '', use]),
  );
}
