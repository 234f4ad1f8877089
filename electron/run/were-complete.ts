import type { DossierState } from '#electron/store/store.ts';
import { amountAtStake } from '#rules/field-values.ts';
import { dossierFacts } from '#rules/outcome.ts';
import type { RegressedDossier } from '#rules/workspace-facts.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { type Evaluation, type Finding, mainFindings } from '#shared/domain/finding.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import { severities } from '#shared/domain/severity.ts';
import { dossierStatus } from './dossier-status.ts';

/** Subject under which a dossier that is no longer complete is told. */
const subject = 'regressed';

interface KnownBefore extends Pick<DossierState, 'evaluation'> {
  readonly dossier: Pick<Dossier, 'stage'>;
}

interface Known {
  readonly dossiers: readonly Dossier[];
  readonly types: readonly DossierType[];
  /** Of this run. */
  readonly now: ReadonlyMap<DossierId, Evaluation>;
  /** Of the run before. */
  readonly states: ReadonlyMap<DossierId, KnownBefore>;
  readonly items: readonly OpenItem[];
}

/**
 * Dossiers that the run before called complete, and those of which it stands open that they no longer are. That time alone made
 * something late is no going back: only what was not late counts. A change that is told as such says it already.
 */
export function wereComplete({ dossiers, types, now, states, items }: Known): readonly RegressedDossier[] {
  const standing = new Set(
    items
      .filter((item) => item.finding.subject === subject && isOpen(item) && item.status !== 'claimed-done')
      .map(({ finding }) => finding.dossier),
  );
  return dossiers.flatMap((dossier) => {
    const before = states.get(dossier.id);
    const wasComplete = before !== undefined && dossierStatus(before.evaluation) === 'complete';
    const evaluation = now.get(dossier.id);
    const type = types.find(({ id }) => id === dossier.type);
    if (!evaluation || !type || !(wasComplete || standing.has(dossier.id))) return [];
    if (before && dossier.stage.state === 'read' && before.dossier.stage.state === 'read') {
      if (dossier.stage.value !== before.dossier.stage.value && !standing.has(dossier.id)) return [];
    }
    if (mainFindings(evaluation.findings).some((finding) => finding.class === 'changed')) return [];
    return [{ of: dossierFacts(dossier, amountAtStake(dossier, type)), now: gravestNow(evaluation) }];
  });
}

function gravestNow(evaluation: Evaluation): Finding | null {
  if (dossierStatus(evaluation) !== 'incomplete') return null;
  const wrong = mainFindings(evaluation.findings).filter(
    ({ class: kind, severity }) => kind !== 'late' && kind !== 'unchecked' && severity !== 'info',
  );
  return severities.flatMap((severity) => wrong.filter((one) => one.severity === severity))[0] ?? null;
}
