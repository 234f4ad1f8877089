import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '#shared/api/methods.ts';
import type { AppState } from '#shared/api/views.ts';
import { DossierScreen } from '../dossier/dossier-screen.tsx';
import { PrivacyScreen } from '../privacy/privacy-screen.tsx';
import { DropZone } from '../quick-check/drop-zone.tsx';
import { QuickCheckScreen } from '../quick-check/quick-check-screen.tsx';
import { useQuickCheck } from '../quick-check/use-quick-check.ts';
import { ReturnDialog } from '../return/return-dialog.tsx';
import { useReturn } from '../return/use-return.ts';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import { TodayScreen } from '../today/today-screen.tsx';
import { useListMemory } from '../today/use-list-memory.ts';
import { useToday } from '../today/use-today.ts';
import { Message } from '../ui/states.tsx';
import { AppContext, type AppTools } from './app-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { NoticeLine, useNotices } from './notices.tsx';
import { goTo, useRoute } from './route.ts';
import { RunBar } from './run-bar.tsx';
import { SetAsideLine } from './set-aside-line.tsx';
import { useOpenWorkspace } from './use-open-workspace.ts';
import { useRun, useRunOutcome } from './use-run.ts';
import { useUndo } from './use-undo.ts';
import { WatchLine } from './watch-line.tsx';

interface FrameProps {
  readonly api: Api;
  readonly state: AppState;
  readonly setState: (state: AppState) => void;
  /** The program did not answer the last request. */
  readonly lost: boolean;
}

/** Header, the screen of the moment, messages, and the places where files may be dropped: everywhere. */
export function Frame({ api, state, setState, lost }: FrameProps) {
  const { t } = useTranslation();
  const route = useRoute();
  const { notice, tell, close } = useNotices();
  const { language } = state.settings;
  const tools: AppTools = useMemo(
    () => ({ api, state, setState, language, tell }),
    [api, state, setState, language, tell],
  );
  const workspace = state.workspace?.folders.join('\n') ?? null;
  const today = useToday(api, workspace);
  const memory = useListMemory();
  const returned = useReturn(api);
  const quickCheck = useQuickCheck(api, returned.offer);
  const run = useRun(today.run, tell);
  const undo = useUndo({ last: today.view?.undoable ?? null, undo: today.undo, language, tell });
  const opener = useOpenWorkspace(tools, run);
  useRunOutcome(api, tell);
  useEffect(() => {
    document.title = `${t(`nav.${route.screen}`)} · Sluitend`;
  }, [route.screen, t]);

  const check = (files: Parameters<typeof quickCheck.add>[0]) => {
    quickCheck.add(files);
    goTo({ screen: 'quick-check' });
  };
  const screen = () => {
    if (route.screen === 'quick-check') return <QuickCheckScreen check={quickCheck} today={today.view} />;
    if (route.screen === 'privacy') return <PrivacyScreen />;
    if (route.screen === 'settings') return <SettingsScreen opener={opener} />;
    if (state.workspace === null) return <StartScreen opener={opener} />;
    if (route.screen === 'today')
      return <TodayScreen today={today} memory={memory} opening={opener.busy} onRun={() => void run()} />;
    return (
      <DossierScreen key={route.dossier} dossier={route.dossier} item={route.item} change={today.change} />
    );
  };
  return (
    <AppContext value={tools}>
      <DropZone onFiles={check}>
        <Header route={route} view={today.view} onRun={() => void run()} onUndo={undo} />
        <RunBar run={state.run} />
        <WatchLine watch={state.watch} />
        {state.stateSetAside && <SetAsideLine setAside={state.stateSetAside} />}
        {lost && (
          <div className="lost" role="alert">
            {t('session.lost')}
          </div>
        )}
        <main className="screen">
          <ErrorBoundary
            place={JSON.stringify(route)}
            fallback={<Message icon="info" title={t('app.bug')} text={t('app.bugText')} />}
          >
            {screen()}
          </ErrorBoundary>
        </main>
        {returned.report !== null && (
          <ReturnDialog report={returned.report} onTaken={today.reload} onClose={returned.close} />
        )}
        <NoticeLine notice={notice} onClose={close} />
      </DropZone>
    </AppContext>
  );
}
