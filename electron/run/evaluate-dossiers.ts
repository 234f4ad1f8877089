import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { EvaluationContext } from '#rules/evaluation-context.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Evaluation } from '#shared/domain/finding.ts';
import type { Pace } from './pace.ts';

interface ToEvaluate {
  readonly dossiers: readonly Dossier[];
  readonly types: readonly DossierType[];
  readonly context: EvaluationContext;
  /** The judgement of an earlier run that still holds; null when it has to be judged again. */
  readonly stillHolds: (dossier: Dossier) => Evaluation | null;
  readonly onError: (what: string, cause: unknown) => void;
  readonly pace: Pace;
}

export interface Evaluated {
  readonly byDossier: ReadonlyMap<DossierId, Evaluation>;
  /** Dossiers whose checks ran now. */
  readonly again: ReadonlySet<DossierId>;
}

/** Every dossier with its judgements: those of an earlier run where nothing changed, else by running its checks. */
export async function evaluateDossiers(work: ToEvaluate): Promise<Evaluated> {
  const { dossiers, types, context, stillHolds, onError, pace } = work;
  const typeOf = new Map(types.map((type) => [type.id, type]));
  const byDossier = new Map<DossierId, Evaluation>();
  const again = new Set<DossierId>();
  for (const dossier of dossiers) {
    await pace.step();
    const type = typeOf.get(dossier.type);
    if (!type) continue;
    const held = stillHolds(dossier);
    if (held) {
      byDossier.set(dossier.id, held);
      continue;
    }
    const { findings, judgements, errors } = evaluateDossier(dossier, type, context);
    for (const error of errors) onError(`check ${error.check} failed`, error.cause);
    byDossier.set(dossier.id, { findings, judgements });
    again.add(dossier.id);
  }
  return { byDossier, again };
}
