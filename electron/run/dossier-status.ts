import type { DossierCounts, DossierStatus } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { type Evaluation, type Finding, type Judgement, mainFindings } from '#shared/domain/finding.ts';
import type { Severity } from '#shared/domain/severity.ts';

/** What the status of a dossier rests on. */
export interface StatusGround {
  readonly findings: readonly Pick<Finding, 'class' | 'severity'>[];
  readonly judgements: readonly Pick<Judgement, 'verdict'>[];
}

/**
 * A dossier is complete when nothing above `info` is wrong and everything could be decided; unchecked when nothing is
 * known to be wrong but something could not be decided.
 */
export function dossierStatus(evaluation: StatusGround): DossierStatus {
  const serious = evaluation.findings.filter((finding) => finding.severity !== 'info');
  if (serious.some((finding) => finding.class !== 'unchecked')) return 'incomplete';
  const undecided = evaluation.judgements.some((judgement) => judgement.verdict === 'undecided');
  return undecided || serious.length > 0 ? 'unchecked' : 'complete';
}

/** The figures at the top of the list and of the report. */
export function countDossiers(
  statuses: Iterable<DossierStatus>,
  findings: readonly Finding[],
): DossierCounts {
  const all = [...statuses];
  const have = (status: DossierStatus) => all.filter((one) => one === status).length;
  const main = mainFindings(findings);
  const weigh = (severity: Severity) => main.filter((finding) => finding.severity === severity).length;
  return {
    dossiers: all.length,
    complete: have('complete'),
    incomplete: have('incomplete'),
    unchecked: have('unchecked'),
    findings: { blocking: weigh('blocking'), warning: weigh('warning'), info: weigh('info') },
  };
}

/** The status of each dossier by its own checks and by those of the workspace that are about it. */
export function statusesOf(
  own: ReadonlyMap<DossierId, Evaluation>,
  workspace: Evaluation,
): ReadonlyMap<DossierId, DossierStatus> {
  const findings = Map.groupBy(workspace.findings, (finding) => finding.dossier);
  const judgements = Map.groupBy(workspace.judgements, (judgement) => judgement.dossier);
  return new Map(
    [...own].map(([id, evaluation]) => {
      const about = { findings: findings.get(id) ?? [], judgements: judgements.get(id) ?? [] };
      return [id, worst(dossierStatus(evaluation), dossierStatus(about))];
    }),
  );
}

/** Something wrong anywhere is incomplete; something undecided anywhere is no longer complete. */
function worst(one: DossierStatus, other: DossierStatus): DossierStatus {
  return gravest.find((status) => status === one || status === other) ?? 'complete';
}

const gravest: readonly DossierStatus[] = ['incomplete', 'unchecked', 'complete'];
