import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { isOpen } from '#shared/domain/open-item.ts';
import type { Desk } from './desk.ts';
import { dossierView } from './dossier-view.ts';
import { goneDossier } from './gone-dossier.ts';
import { listedDossiers } from './listed-dossiers.ts';
import { startRun } from './start-run.ts';
import { todayView } from './today-view.ts';
import { withLockOwners } from './with-lock-owners.ts';
import { shortPath } from './workspace-files.ts';

type ListHandlers = Pick<
  Handlers,
  'startRun' | 'cancelRun' | 'getToday' | 'getDossier' | 'changeItem' | 'undo'
>;

/** The daily list, the dossier behind a line of it, and what a person does with an item. */
export function listHandlers(desk: Desk): ListHandlers {
  const moment = () => ({ at: desk.parts.clock.now(), who: desk.parts.user });
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
      const { store } = session;
      const [lastRun, items, states, undoable] = [
        await store.lastRun(),
        await store.items(),
        await listedDossiers(session),
        await store.undoable(),
      ];
      const view = todayView({ types: desk.types, lastRun, items, states, undoable });
      return success({ ...view, unread: await withLockOwners(view.unread) });
    },
    getDossier: ({ dossier }) => readDossier(desk, dossier as DossierId),
    changeItem: async ({ item, action }) => {
      if (!desk.session) return failure('no-workspace');
      const result = await desk.session.store.applyAction(item as ItemId, action, moment());
      if (result.kind === 'not-found' || result.kind === 'refused') return failure('not-found', item);
      desk.tell('stateChanged', null);
      return success(null);
    },
    undo: async () => {
      if (!desk.session) return failure('no-workspace');
      const undone = await desk.session.store.undoLast(moment());
      if (undone) desk.tell('stateChanged', null);
      return undone ? success(null) : failure('not-found');
    },
  };
}

async function readDossier(desk: Desk, id: DossierId): ReturnType<Handlers['getDossier']> {
  const { session, types } = desk;
  if (!session) return failure('no-workspace');
  const { store, workspace } = session;
  const all = await store.items();
  const asOf = (await store.lastRun())?.asOf ?? session.today();
  const state = (await store.dossierState(id)) ?? goneDossier(id, { types, items: all, asOf });
  const type = types.find((one) => one.id === state?.dossier.type);
  if (!state || !type) return failure('not-found', id);
  const items = all.filter((item) => isOpen(item) && item.finding.dossier === id);
  const history = await store.history({ kind: 'dossier', dossier: id });
  const shownPath = (file: string) => shortPath(file, workspace.folders);
  return success(dossierView({ state, type, items, history, asOf: state.asOf, shownPath }));
}
