import { countDossiers, dossierStatus } from '#electron/run/dossier-status.ts';
import type { ListedDossier } from '#electron/store/listed-dossier.ts';
import type { LastRun, UndoableAction } from '#electron/store/store.ts';
import type { SinceYesterday } from '#shared/api/life-views.ts';
import type { DossierSummary, TodayView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import {
  type ItemId,
  isOpen,
  type OpenItem,
  standingAlone,
  withFollowers,
} from '#shared/domain/open-item.ts';
import type { PriorityWeights } from '#shared/domain/priority-weights.ts';
import { circumstancesOf } from './circumstances.ts';
import { forgotten } from './forgotten.ts';
import { historyText } from './history-text.ts';
import { itemViews } from './item-view.ts';
import { entryWithoutSecrets } from './without-secrets.ts';

export interface StoredWorkspace {
  readonly types: readonly DossierType[];
  readonly lastRun: LastRun | null;
  readonly items: readonly OpenItem[];
  readonly states: ReadonlyMap<DossierId, ListedDossier>;
  readonly undoable: UndoableAction | null;
  readonly weights: PriorityWeights;
  /** Dossiers that a person closed. */
  readonly closed: ReadonlySet<DossierId>;
  readonly cameIn: readonly ItemId[];
  readonly sinceYesterday: SinceYesterday | null;
}

const nothingYet: TodayView = {
  asOf: null,
  lastRunAt: null,
  summary: {
    dossiers: 0,
    complete: 0,
    incomplete: 0,
    unchecked: 0,
    findings: { blocking: 0, warning: 0, info: 0 },
  },
  items: [],
  dossiers: [],
  unlinked: [],
  unread: [],
  decisions: [],
  cameIn: [],
  sinceYesterday: null,
  forgotten: { items: [], dossiers: [] },
  undoable: null,
};

/** The daily list out of what is stored. */
export function todayView(stored: StoredWorkspace): TodayView {
  const { types, lastRun, items, states, undoable, weights, closed } = stored;
  if (lastRun === null) return nothingYet;
  const open = items.filter(isOpen);
  const openByDossier = Map.groupBy(open, (item) => item.finding.dossier);
  const dossiers = [...states.values()].map((state) =>
    dossierSummary(state, types, {
      open: openByDossier.get(state.dossier.id) ?? [],
      isClosed: closed.has(state.dossier.id),
    }),
  );
  const openIds = new Set(open.map(({ id }) => id));
  const circumstances = circumstancesOf({ items, types, states });
  const views = itemViews(open, types, { asOf: lastRun.asOf, weights, circumstances });
  return {
    asOf: lastRun.asOf,
    lastRunAt: lastRun.endedAt,
    summary: countDossiers(
      dossiers.map(({ status }) => status),
      standingAlone(open)
        .filter(({ task }) => task === undefined)
        .map(({ finding }) => finding),
    ),
    items: views,
    dossiers,
    ...lastRun.overview,
    cameIn: stored.cameIn.filter((id) => openIds.has(id)),
    sinceYesterday: stored.sinceYesterday,
    forgotten: forgotten(
      views.map(({ item }) => item),
      dossiers,
    ),
    undoable: undoable?.entries[0] ? historyText(entryWithoutSecrets(undoable.entries[0], types)) : null,
  };
}

/** One dossier in a list. Findings of the whole workspace that hang on it count for its status. */
export function dossierSummary(
  { dossier, evaluation }: ListedDossier,
  types: readonly DossierType[],
  { open, isClosed = false }: { readonly open: readonly OpenItem[]; readonly isClosed?: boolean },
): DossierSummary {
  const type = types.find(({ id }) => id === dossier.type);
  const own = new Set(evaluation.findings.map(({ id }) => id));
  const others = open
    .filter(({ task }) => !task)
    .map(({ finding }) => finding)
    .filter(({ id }) => !own.has(id));
  return {
    id: dossier.id,
    type: dossier.type,
    typeTitle: type?.title ?? { nl: dossier.type, en: dossier.type },
    key: dossier.key,
    party: dossier.party,
    stage: stageTitle(dossier, type),
    status: dossierStatus({ ...evaluation, findings: [...evaluation.findings, ...others] }),
    openItems: withFollowers(open).length,
    closed: isClosed,
  };
}

function stageTitle({ stage }: ListedDossier['dossier'], type: DossierType | undefined): Bilingual | null {
  if (stage.state !== 'read') return null;
  return type?.stages.find(({ id }) => id === stage.value)?.title ?? null;
}
