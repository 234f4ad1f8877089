import type { ListFacet } from '#shared/api/list-settings.ts';
import type { AppState, ItemView } from '#shared/api/views.ts';
import { DossierTypesScreen } from '../dossier-types/dossier-types-screen.tsx';
import { HistoryScreen } from '../history/history-screen.tsx';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import { PrivacyScreen } from '../privacy/privacy-screen.tsx';
import { QuestionsScreen } from '../questions/questions-screen.tsx';
import { QuickCheckScreen } from '../quick-check/quick-check-screen.tsx';
import type { useQuickCheck } from '../quick-check/use-quick-check.ts';
import { SetUpScreen } from '../set-up/set-up-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import { noFilter } from '../today/list-filter.ts';
import { TodayScreen } from '../today/today-screen.tsx';
import type { ListMemory } from '../today/use-list-memory.ts';
import type { Today } from '../today/use-today.ts';
import { UnlinkedScreen } from '../unlinked/unlinked-screen.tsx';
import { DossierPlace } from './dossier-place.tsx';
import { goTo, type Route } from './route.ts';
import type { WorkspaceOpener } from './use-open-workspace.ts';

interface ScreenProps {
  readonly route: Route;
  readonly state: AppState;
  readonly today: Today;
  readonly memory: ListMemory;
  readonly opener: WorkspaceOpener;
  readonly quickCheck: ReturnType<typeof useQuickCheck>;
  readonly onRun: () => void;
  readonly onTask: (on: ItemView | null) => void;
}

/** The screen of the address; without a workspace, the start. */
export function Screen({ route, state, today, memory, opener, quickCheck, onRun, onTask }: ScreenProps) {
  if (route.screen === 'quick-check') return <QuickCheckScreen check={quickCheck} today={today.view} />;
  if (route.screen === 'privacy') return <PrivacyScreen />;
  if (route.screen === 'settings') return <SettingsScreen opener={opener} />;
  if (state.workspace === null) return <StartScreen opener={opener} />;
  if (route.screen === 'set-up') return <SetUpScreen onRun={onRun} />;
  if (route.screen === 'dossier-types') return <DossierTypesScreen onRun={onRun} />;
  if (route.screen === 'questions') return <QuestionsScreen today={today} onTask={onTask} />;
  if (route.screen === 'unlinked') {
    const start = route.file ?? null;
    return <UnlinkedScreen key={start} start={start} dossiers={today.view?.dossiers ?? []} onRun={onRun} />;
  }
  if (route.screen === 'overview') {
    const onList = (facet: ListFacet, value: string) => {
      memory.setFilter({ ...noFilter, facets: { [facet]: [value] } });
      goTo({ screen: 'today' });
    };
    return <OverviewScreen items={today.view?.items ?? []} onList={onList} />;
  }
  if (route.screen === 'today') {
    return <TodayScreen {...{ today, memory, onRun, onTask }} opening={opener.busy} onLeave={opener.close} />;
  }
  if (route.screen === 'history') {
    const about = today.view?.items.find(({ item }) => item.id === route.item) ?? null;
    return <HistoryScreen key={route.item} item={route.item} about={about} />;
  }
  return <DossierPlace {...route} {...{ today, memory, onTask }} />;
}
