import type { DossierView } from '#shared/api/views.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import { isOpen } from '#shared/domain/open-item.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Desk } from './desk.ts';
import { dossierView } from './dossier-view.ts';
import { goneDossier } from './gone-dossier.ts';
import { readRelated } from './read-related.ts';
import type { Session } from './session.ts';
import { storedWeights } from './stored-weights.ts';
import { shortPath } from './workspace-files.ts';

/** One dossier as it is stored and as it is shown; null when nothing speaks of it. */
export async function readDossier(
  { types }: Desk,
  session: Session,
  id: DossierId,
): Promise<{ readonly dossier: Dossier; readonly view: DossierView } | null> {
  const { store, workspace, today } = session;
  const all = await store.items();
  const asOf = (await store.lastRun())?.asOf ?? today();
  const state = (await store.dossierState(id)) ?? goneDossier(id, { types, items: all, asOf });
  const type = types.find((one) => one.id === state?.dossier.type);
  if (!state || !type) return null;
  const known = all.filter((item) => item.finding.dossier === id);
  const closed = (await store.closedDossiers()).find(({ dossier }) => dossier === id) ?? null;
  const view = dossierView({
    state,
    type,
    items: known.filter(isOpen),
    known,
    history: await store.history({ kind: 'dossier', dossier: id }),
    ordering: {
      asOf: state.asOf,
      weights: await storedWeights(store),
      circumstances: circumstancesOf({ items: known, types, states: new Map([[id, state]]) }),
    },
    closed,
    related: await readRelated({ types }, session, { dossier: state.dossier, items: all }),
    shownPath: (file) => shortPath(file, workspace.folders),
  });
  return { dossier: state.dossier, view };
}
