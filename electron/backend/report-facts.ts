import { randomUUID } from 'node:crypto';
import type { ReportFacts } from '#electron/report/report-facts.ts';
import { countDossiers } from '#electron/run/dossier-status.ts';
import type { DossierState, Store } from '#electron/store/store.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { isOpen, type OpenItem, standingAlone } from '#shared/domain/open-item.ts';
import { typeVersion } from '#shared/domain/type-version.ts';
import type { ReportChanges, ReportDossier } from '#shared/report/report-input.ts';
import { requirementView } from './dossier-view.ts';
import { historyText } from './history-text.ts';
import { filesInDoubt, withValidity } from './requirement-validity.ts';
import { storedWeights } from './stored-weights.ts';
import { dossierSummary } from './today-view.ts';
import { entryWithoutSecrets } from './without-secrets.ts';
import { workspaceId } from './workspace-files.ts';

/** When the report before was made, in the settings of the workspace. */
const lastReportKey = 'report.last';

export interface ReportSource {
  readonly store: Store;
  readonly types: readonly DossierType[];
  readonly folders: readonly FilePath[];
  /** Local time, ISO 8601 without zone. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly version: string;
}

/** Everything a report tells, out of what is stored; null before the first run. */
export async function reportFacts(source: ReportSource): Promise<ReportFacts | null> {
  const { store, types, folders, madeAt, madeBy, version } = source;
  const lastRun = await store.lastRun();
  if (lastRun === null) return null;
  const all = await store.items();
  const items = all.filter(isOpen);
  const byDossier = Map.groupBy(items, ({ finding }) => finding.dossier);
  const states = [...(await store.dossierStates()).values()];
  const dossiers = states.map((state) => reportDossier(state, types, byDossier.get(state.dossier.id) ?? []));
  const { unread, decisions, unlinked } = lastRun.overview;
  return {
    asOf: lastRun.asOf,
    madeAt,
    madeBy,
    version,
    folders,
    counts: countDossiers(
      dossiers.map(({ status }) => status),
      standingAlone(items).map(({ finding }) => finding),
    ),
    items,
    unread,
    decisions,
    unlinked,
    types: types.map((type) => ({ ...type, version: typeVersion(type) })),
    states,
    dossiers,
    changes: await changesSince(store, standingAlone(all)),
    decided: await decided(store, states, types),
    weights: await storedWeights(store),
    identity: { workspace: workspaceId(folders), report: `${lastRun.asOf}-${randomUUID().slice(0, 8)}` },
  };
}

/** What persons decided, with the dossier and the document it is about. */
async function decided(
  store: Store,
  states: readonly DossierState[],
  types: readonly DossierType[],
): Promise<ReportFacts['decided']> {
  const keys = new Map(states.map(({ dossier }) => [dossier.id, dossier.key]));
  const files = new Map(
    states.flatMap(({ dossier }) => dossier.documents.map(({ id, shownPath }) => [id, shownPath] as const)),
  );
  return (await store.history({ kind: 'decisions' })).map((entry) => {
    const about = [
      entry.dossier === null ? null : (keys.get(entry.dossier) ?? entry.dossier),
      entry.document === null ? null : (files.get(entry.document) ?? null),
    ].filter((part) => part !== null);
    const { nl, en } = historyText(entryWithoutSecrets(entry, types));
    const withAbout = (text: string) => [text, ...about].join(' · ');
    return { at: entry.at, who: entry.who, what: { nl: withAbout(nl), en: withAbout(en) } };
  });
}

/** Remembers that a report was made, so that the next one tells what happened since. */
export async function rememberReport(store: Store, madeAt: string): Promise<void> {
  await store.saveSetting(lastReportKey, madeAt);
}

async function changesSince(store: Store, items: readonly OpenItem[]): Promise<ReportChanges | null> {
  const since = await store.setting(lastReportKey);
  if (since === null) return null;
  const { opened, resolved, reopened } = await store.changedSince(since);
  const now = (is: (item: OpenItem) => boolean) => items.filter(is).length;
  return {
    since,
    opened: now((item) => opened.has(item.id) && isOpen(item)),
    solved: now((item) => resolved.has(item.id) && !isOpen(item)),
    reopened: now((item) => reopened.has(item.id) && isOpen(item)),
  };
}

function reportDossier(
  state: DossierState,
  types: readonly DossierType[],
  open: readonly OpenItem[],
): ReportDossier {
  const { dossier } = state;
  const type = types.find(({ id }) => id === dossier.type);
  const { id, key, party, typeTitle, stage, status } = dossierSummary(state, types, { open });
  const doubted = filesInDoubt(open);
  const requirements = (type?.documents ?? []).flatMap((requirement) => {
    if (type === undefined) return [];
    const there = requirementView(requirement, state, type);
    const { label, state: shown } = withValidity(there, requirement, dossier, doubted);
    return [{ label, state: shown }];
  });
  return { id, key, type: typeTitle, party, stage, status, requirements };
}
