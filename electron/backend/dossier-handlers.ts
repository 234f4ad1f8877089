import { weightsKey } from '#electron/store/setting-change.ts';
import type { HistoryOf } from '#electron/store/store.ts';
import type { HistoryLine } from '#shared/api/life-views.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { sealOf } from '#shared/reconcile/dossier-seal.ts';
import type { Desk } from './desk.ts';
import { type HistoryWords, historyLine } from './history-lines.ts';
import { listedDossiers } from './listed-dossiers.ts';
import { momentOf } from './moment.ts';
import { readDossier } from './read-dossier.ts';
import type { Session } from './session.ts';
import { storedWeights } from './stored-weights.ts';

type DossierHandlers = Pick<
  Handlers,
  'getDossier' | 'closeDossier' | 'reopenDossier' | 'getHistory' | 'getWeights' | 'saveWeights'
>;

/** As many lines as a person will look through. */
const mostFound = 300;

/** A dossier and its diary, closing it, and by what the list is ordered. */
export function dossierHandlers(desk: Desk): DossierHandlers {
  return {
    getDossier: async ({ dossier }) => {
      if (!desk.session) return failure('no-workspace');
      const read = await readDossier(desk, desk.session, dossier as DossierId);
      return read === null ? failure('not-found', dossier) : success(read.view);
    },
    closeDossier: async ({ dossier }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const read = await readDossier(desk, session, dossier as DossierId);
      if (read === null) return failure('not-found', dossier);
      const { closing, summary } = read.view;
      if (closing.kind === 'closed') return success(null);
      if (closing.obstacles.length > 0) return failure('dossier-not-ready', summary.key);
      const seal = sealOf(read.dossier);
      await session.store.closeDossier(read.dossier.id, seal, momentOf(desk, session));
      desk.tell('stateChanged', null);
      return success(null);
    },
    reopenDossier: async ({ dossier }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      if (!(await session.store.reopenDossier(dossier as DossierId, momentOf(desk, session)))) {
        return failure('not-found', dossier);
      }
      desk.tell('stateChanged', null);
      return success(null);
    },
    getHistory: async ({ of }) =>
      desk.session ? success(await readLines(desk, desk.session, historyOf(of))) : failure('no-workspace'),
    getWeights: async () =>
      desk.session
        ? success({ weights: await storedWeights(desk.session.store), defaults: defaultWeights })
        : failure('no-workspace'),
    saveWeights: async ({ weights }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const before = await session.store.setting(weightsKey);
      const after = JSON.stringify(weights);
      if (after !== before) {
        await session.store.changeSetting({ kind: 'weights', before, after }, momentOf(desk, session));
      }
      desk.tell('stateChanged', null);
      return success(null);
    },
  };
}

function historyOf(of: Input<'getHistory'>['of']): HistoryOf {
  switch (of.kind) {
    case 'item':
      return { kind: 'item', item: of.item as ItemId };
    case 'dossier':
      return { kind: 'dossier', dossier: of.dossier as DossierId };
    case 'day':
      return of;
    case 'search':
      return {
        kind: 'search',
        words: of.text.split(/\s+/).filter((word) => word !== ''),
        most: mostFound,
      };
  }
}

async function readLines({ types }: Desk, session: Session, of: HistoryOf): Promise<readonly HistoryLine[]> {
  const states = await listedDossiers(session);
  const words: HistoryWords = {
    items: new Map((await session.store.items()).map((item) => [item.id, item])),
    types,
    keyOf: (dossier) => states.get(dossier)?.dossier.key ?? null,
  };
  return (await session.store.history(of)).map((entry) => historyLine(entry, words));
}
