import type { Dossier, DossierDocument } from '#shared/domain/dossier.ts';
import type { Finding, Judgement } from '#shared/domain/finding.ts';
import type { DossierState } from './store.ts';

/** A dossier with what a list shows of it: no fields, of its documents the reminders, and what decides on its status. */
export interface ListedDossier {
  readonly dossier: Pick<Dossier, 'id' | 'type' | 'key' | 'party' | 'stage'> & {
    /** Reminders only, for the order of the list. */
    readonly documents: readonly Pick<DossierDocument, 'type' | 'link'>[];
  };
  readonly evaluation: {
    readonly findings: readonly Pick<Finding, 'id' | 'class' | 'severity'>[];
    readonly judgements: readonly Pick<Judgement, 'verdict'>[];
  };
}

/** Of everything that is known of a dossier what a list shows; one undecided judgement says that something could not be decided. */
export function toListed({
  dossier,
  evaluation,
}: Pick<DossierState, 'dossier' | 'evaluation'>): ListedDossier {
  const { id, type, key, party, stage } = dossier;
  const reminders = dossier.documents
    .filter((document) => document.type === 'reminder')
    .map((document) => ({ type: document.type, link: document.link }));
  const isUndecided = evaluation.judgements.some(({ verdict }) => verdict === 'undecided');
  return {
    dossier: { id, type, key, party, stage, documents: reminders },
    evaluation: {
      findings: evaluation.findings.map((one) => ({ id: one.id, class: one.class, severity: one.severity })),
      judgements: isUndecided ? [{ verdict: 'undecided' }] : [],
    },
  };
}
