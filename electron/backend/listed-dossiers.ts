import { type ListedDossier, toListed } from '#electron/store/listed-dossier.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { Session } from './session.ts';

/** Every dossier as the daily list shows it: once a run from the store, or from what the run left in memory. */
export async function listedDossiers(session: Session): Promise<ReadonlyMap<DossierId, ListedDossier>> {
  const { store, memory } = session;
  const runEndedAt = (await store.lastRun())?.endedAt ?? null;
  if (session.listed?.runEndedAt === runEndedAt) return session.listed.dossiers;
  const dossiers =
    memory === null
      ? await store.listedDossiers()
      : new Map([...memory.states].map(([id, state]) => [id, toListed(state)]));
  session.listed = { runEndedAt, dossiers };
  return dossiers;
}
