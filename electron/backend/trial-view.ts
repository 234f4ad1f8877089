import type { TrialResult } from '#rules/try-types.ts';
import { useName } from '#rules/use-name.ts';
import type { TrialExample, TrialView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';

const examples = 20;

/** A trial as the page tells it: counts, the first of what is new and gone, and what to mind. */
export function trialView(result: TrialResult, type: DossierType | null): TrialView {
  const name = (use: string) => useName(use.split('/').slice(1).join('/'), type);
  return {
    dossiers: result.dossiers,
    flagged: result.flagged,
    fresh: result.fresh.length,
    gone: result.gone.length,
    acceptedGone: result.acceptedGone,
    freshExamples: exampleOf(result.fresh),
    goneExamples: exampleOf(result.gone),
    together: result.together.map(([one, other]) => [name(one), name(other)]),
    never: result.never.map(name),
    between: result.between.map((one) => ({ ...one, uses: one.uses.map(name) })),
  };
}

function exampleOf(findings: readonly Finding[]): readonly TrialExample[] {
  return findings
    .slice(0, examples)
    .map(({ dossierKey, message }) => ({ dossier: dossierKey ?? '-', text: message.what }));
}
