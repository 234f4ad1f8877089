import { countDossiers, dossierStatus } from '#electron/run/dossier-status.ts';
import type { DossierState, LastRun, UndoableAction } from '#electron/store/store.ts';
import type { DossierSummary, TodayView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { isOpen, type OpenItem, withFollowers } from '#shared/domain/open-item.ts';
import { historyText } from './history-text.ts';
import { itemViews } from './item-view.ts';

export interface StoredWorkspace {
  readonly types: readonly DossierType[];
  readonly lastRun: LastRun | null;
  readonly items: readonly OpenItem[];
  readonly states: ReadonlyMap<DossierId, DossierState>;
  readonly undoable: UndoableAction | null;
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
  undoable: null,
};

/** The daily list out of what is stored. */
export function todayView({ types, lastRun, items, states, undoable }: StoredWorkspace): TodayView {
  if (lastRun === null) return nothingYet;
  const open = items.filter(isOpen);
  const openByDossier = Map.groupBy(open, (item) => item.finding.dossier);
  const dossiers = [...states.values()].map((state) =>
    dossierSummary(state, types, openByDossier.get(state.dossier.id) ?? []),
  );
  return {
    asOf: lastRun.asOf,
    lastRunAt: lastRun.endedAt,
    summary: countDossiers(
      dossiers.map(({ status }) => status),
      open.map(({ finding }) => finding),
    ),
    items: itemViews(open, types, lastRun.asOf),
    dossiers,
    ...lastRun.overview,
    undoable: undoable?.entries[0] ? historyText(undoable.entries[0]) : null,
  };
}

/** One dossier in a list. Findings of the whole workspace that hang on it count for its status. */
export function dossierSummary(
  { dossier, evaluation }: Pick<DossierState, 'dossier' | 'evaluation'>,
  types: readonly DossierType[],
  open: readonly OpenItem[],
): DossierSummary {
  const type = types.find(({ id }) => id === dossier.type);
  const own = new Set(evaluation.findings.map(({ id }) => id));
  const others = open.map(({ finding }) => finding).filter(({ id }) => !own.has(id));
  return {
    id: dossier.id,
    type: dossier.type,
    typeTitle: type?.title ?? { nl: dossier.type, en: dossier.type },
    key: dossier.key,
    party: dossier.party,
    stage: stageTitle(dossier, type),
    status: dossierStatus({ ...evaluation, findings: [...evaluation.findings, ...others] }),
    openItems: withFollowers(open).length,
  };
}

function stageTitle({ stage }: Dossier, type: DossierType | undefined): Bilingual | null {
  if (stage.state !== 'read') return null;
  return type?.stages.find(({ id }) => id === stage.value)?.title ?? null;
}
