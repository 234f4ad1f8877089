import type { DossierState } from '#electron/store/store.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { Session } from './session.ts';

/**
 * Every dossier with no more than the daily list shows of it. Read from the store once a run: reading thousands of them with
 * all their evidence at every click takes longer than a person waits.
 */
export async function listedDossiers(session: Session): Promise<ReadonlyMap<DossierId, DossierState>> {
  const { store } = session;
  const runEndedAt = (await store.lastRun())?.endedAt ?? null;
  if (session.listed?.runEndedAt === runEndedAt) return session.listed.states;
  const states = new Map([...(await store.dossierStates())].map(([id, state]) => [id, asListed(state)]));
  session.listed = { runEndedAt, states };
  return states;
}

/** Of its documents only reminders, for the order of the list. One undecided judgement is enough to know that something could not be decided. */
function asListed({ dossier, evaluation, ...state }: DossierState): DossierState {
  const undecided = evaluation.judgements.find(({ verdict }) => verdict === 'undecided');
  return {
    ...state,
    dossier: {
      ...dossier,
      fields: {},
      documents: dossier.documents.filter(({ type }) => type === 'reminder'),
    },
    evaluation: { findings: evaluation.findings, judgements: undecided ? [undecided] : [] },
  };
}
