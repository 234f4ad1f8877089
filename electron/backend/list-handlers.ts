import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { Desk } from './desk.ts';
import { waitingUnlinked } from './filing/waiting-unlinked.ts';
import { listedDossiers } from './listed-dossiers.ts';
import { momentOf } from './moment.ts';
import type { Session } from './session.ts';
import { sinceYesterday } from './since-yesterday.ts';
import { startRun } from './start-run.ts';
import { storedWeights } from './stored-weights.ts';
import { type StoredWorkspace, todayView } from './today-view.ts';
import { withLockOwners } from './with-lock-owners.ts';

type ListHandlers = Pick<Handlers, 'startRun' | 'cancelRun' | 'getToday'>;

/** The daily list and the runs that make it. */
export function listHandlers(desk: Desk): ListHandlers {
  return {
    startRun: async () => {
      if (!desk.session) return failure('no-workspace');
      if (!startRun(desk, desk.session, desk.session.today())) return failure('run-in-progress');
      desk.watcher?.runStarted();
      return success(null);
    },
    cancelRun: async () => {
      await desk.runs.cancel();
      return success(null);
    },
    getToday: async () => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      await wakeOnce(desk, session);
      const view = todayView(await storedWorkspace(desk, session));
      return success({
        ...view,
        unread: await withLockOwners(view.unread),
        unlinked: await waitingUnlinked(session.store, view.unlinked),
      });
    },
  };
}

/** What rests until today comes back though no run was made yet; once a day is enough. */
async function wakeOnce(desk: Desk, session: Session): Promise<void> {
  const today = session.today();
  if (session.wokenOn === today) return;
  session.wokenOn = today;
  await session.store.wake({ asOf: today }, momentOf(desk, session));
}

async function storedWorkspace({ types }: Desk, session: Session): Promise<StoredWorkspace> {
  const { store } = session;
  const items = await store.items();
  const states = await listedDossiers(session);
  const dossierOf = (id: DossierId) => states.get(id)?.dossier;
  return {
    types,
    items,
    states,
    lastRun: await store.lastRun(),
    undoable: await store.undoable(),
    weights: await storedWeights(store),
    closed: new Set((await store.closedDossiers()).map(({ dossier }) => dossier)),
    cameIn: await store.cameIn(),
    sinceYesterday: await sinceYesterday(store, {
      items: new Map(items.map((item) => [item.id, item])),
      types,
      keyOf: (id) => dossierOf(id)?.key ?? null,
      partyOf: (id) => dossierOf(id)?.party ?? null,
    }),
  };
}
