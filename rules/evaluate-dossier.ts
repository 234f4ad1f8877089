import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { withoutSecretWords } from '#shared/domain/secret-findings.ts';
import { type CompiledUse, compileUses } from './compile-uses.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import type { CheckError, EvaluationResult } from './evaluation-result.ts';
import { amountAtStake } from './field-values.ts';
import { groupByCause } from './group-by-cause.ts';
import { orderedDossier } from './ordered-dossier.ts';
import { dossierFacts, type Outcome } from './outcome.ts';
import { failedOutcome, type JudgedOutcome, report } from './report-outcomes.ts';
import { isAside } from './stage-reached.ts';

/**
 * Judges one dossier by every check of its type. Pure: the same dossier, type and context give the same answer, findings in
 * order of their ids, each with the finding it follows from. A check that throws is `undecided` for its subject `*` and costs
 * nothing else.
 */
export function evaluateDossier(
  given: Dossier,
  type: DossierType,
  context: EvaluationContext,
): EvaluationResult {
  const dossier = orderedDossier(given);
  const uses = compileUses(type);
  const { findings, judgements, errors, covered } = judgeBy(uses, dossier, type, context);
  const catalogue = new Map(uses.map(({ use }) => [use.id, use.check]));
  const grouped = groupByCause({
    dossier,
    type,
    findings,
    catalogueOf: (checkUse) => catalogue.get(checkUse) ?? checkUse,
    judge: (repaired, asked) => {
      const again = uses.filter(({ use }) => asked.has(use.id));
      return new Set(judgeBy(again, repaired, type, context).findings.map(({ id }) => id));
    },
  });
  const shown = grouped.map((finding) => withoutSecretWords(finding, type, dossier));
  return { findings: shown, judgements, errors, covered };
}

function judgeBy(
  uses: readonly CompiledUse[],
  dossier: Dossier,
  type: DossierType,
  context: EvaluationContext,
): EvaluationResult {
  const of = dossierFacts(dossier, amountAtStake(dossier, type));
  const aside = isAside(dossier, type);
  const outcomes: JudgedOutcome[] = [];
  const errors: CheckError[] = [];
  for (const use of uses) {
    try {
      const said = use.judge({ dossier, type, context });
      for (const outcome of isExcused(use, aside) ? said.map(excused) : said)
        outcomes.push({ use, of, outcome });
    } catch (cause) {
      errors.push({ check: use.use.id, dossier: dossier.id, cause });
      outcomes.push({ use, of, outcome: failedOutcome });
    }
  }
  const reported = report(outcomes);
  return { ...reported, errors: [...errors, ...reported.errors] };
}

/** Of a cancelled dossier nothing is missing and nothing is late. */
function isExcused({ check }: CompiledUse, aside: boolean): boolean {
  return aside && (check?.class === 'missing' || check?.class === 'late');
}

function excused({ about }: Outcome<string>): Outcome<string> {
  return { verdict: 'not-applicable', about };
}
