import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding, FindingId } from '#shared/domain/finding.ts';
import { type BetweenConditions, betweenConditions } from './between-conditions.ts';
import { evaluateDossier } from './evaluate-dossier.ts';
import type { EvaluationContext } from './evaluation-context.ts';

/** What is tried: the types in use and the proposed ones. */
export interface Trial {
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
  /** Uses of one check with conditions on the same field, with the dossiers that none of the conditions takes in. */
  readonly between: readonly BetweenConditions[];
}

/** A trial under way, so that a large workspace can be tried in parts. */
export interface RunningTrial {
  readonly judge: (dossiers: readonly Dossier[]) => void;
  readonly result: () => TrialResult;
}

/** Fewer dossiers than this say nothing about which checks go together. */
const enough = 5;

/** Judges every dossier twice. Pure; checks that look at more than one dossier are left out. */
export function tryTypes(trial: Trial & { readonly dossiers: readonly Dossier[] }): TrialResult {
  const running = startTrial(trial);
  running.judge(trial.dossiers);
  return running.result();
}

/** A trial that is given its dossiers part by part; the parts together give what one call with all of them gives. */
export function startTrial({ present, proposed, context, accepted }: Trial): RunningTrial {
  const [before, after] = [judging(present, context), judging(proposed, context)];
  const seen: Dossier[] = [];
  return {
    judge: (dossiers) => {
      seen.push(...dossiers);
      for (const dossier of dossiers) {
        before.judge(dossier);
        after.judge(dossier);
      }
    },
    result: () => {
      const [had, have] = [idsOf(before.findings), idsOf(after.findings)];
      const gone = before.findings.filter(({ id }) => !have.has(id));
      return {
        dossiers: after.count(),
        flagged: new Set(after.findings.map(({ dossier }) => dossier)).size,
        fresh: after.findings.filter(({ id }) => !had.has(id)),
        gone,
        acceptedGone: gone.filter(({ id }) => accepted.has(id)).length,
        together: togetherIn(firedIn(after.findings)),
        never: [...after.uses].filter((use) => !after.applied.has(use)).toSorted(),
        between: betweenConditions(proposed, seen),
      };
    },
  };
}

interface Judging {
  readonly judge: (dossier: Dossier) => void;
  readonly count: () => number;
  readonly findings: readonly Finding[];
  readonly uses: ReadonlySet<string>;
  /** Uses that gave another verdict than "not applicable" at least once. */
  readonly applied: ReadonlySet<string>;
}

function judging(types: readonly DossierType[], context: EvaluationContext): Judging {
  const typeOf = new Map(types.map((type) => [type.id, type]));
  const findings: Finding[] = [];
  const [uses, applied] = [new Set<string>(), new Set<string>()];
  let judged = 0;
  return {
    findings,
    uses,
    applied,
    count: () => judged,
    judge: (dossier) => {
      const type = typeOf.get(dossier.type);
      if (!type) return;
      judged += 1;
      const result = evaluateDossier(dossier, type, context);
      findings.push(...result.findings);
      for (const { id, verdict } of result.judgements) {
        const use = `${type.id}/${id.split('/')[1] ?? ''}`;
        uses.add(use);
        if (verdict !== 'not-applicable') applied.add(use);
      }
    },
  };
}

/** Use to the dossiers in which it found something. */
function firedIn(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const fired = Map.groupBy(findings, ({ dossier, check }) => `${dossier?.split(':')[0] ?? ''}/${check}`);
  return new Map(
    [...fired].map(([use, list]) => [use, [...new Set(list.map(({ dossier }) => dossier ?? ''))].toSorted()]),
  );
}

function idsOf(findings: readonly Finding[]): ReadonlySet<FindingId> {
  return new Set(findings.map(({ id }) => id));
}

/** Uses that find something in exactly the same dossiers: one of the two says nothing new. */
function togetherIn(fired: ReadonlyMap<string, readonly string[]>): TrialResult['together'] {
  const bySame = Map.groupBy(
    [...fired].filter(([, dossiers]) => dossiers.length >= enough),
    ([, dossiers]) => dossiers.join('\n'),
  );
  return [...bySame.values()].flatMap((same) =>
    same.slice(1).map(([use], place): readonly [string, string] => [same[place]?.[0] ?? '', use]),
  );
}
