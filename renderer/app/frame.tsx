import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '#shared/api/methods.ts';
import type { AppState, ItemView } from '#shared/api/views.ts';
import { Palette } from '../palette/palette.tsx';
import { DropZone } from '../quick-check/drop-zone.tsx';
import { useQuickCheck } from '../quick-check/use-quick-check.ts';
import { ReturnDialog } from '../return/return-dialog.tsx';
import { useReturn } from '../return/use-return.ts';
import { useListMemory } from '../today/use-list-memory.ts';
import { useToday } from '../today/use-today.ts';
import { Message } from '../ui/states.tsx';
import { AppContext, type AppTools } from './app-context.ts';
import { CommandProvider } from './commands.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FrameCommands } from './frame-commands.tsx';
import { Header } from './header.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { NewTask } from './new-task.tsx';
import { NoticeLine, useNotices } from './notices.tsx';
import { goTo, useRoute } from './route.ts';
import { RunBar } from './run-bar.tsx';
import { Screen } from './screen.tsx';
import { SetAsideLine } from './set-aside-line.tsx';
import { useEvent } from './use-event.ts';
import { useOpenWorkspace } from './use-open-workspace.ts';
import { useRun, useRunOutcome } from './use-run.ts';
import { useUndo } from './use-undo.ts';
import { useHelpKey, useWindowKeys } from './use-window-keys.ts';
import { WatchLine } from './watch-line.tsx';

interface FrameProps {
  readonly api: Api;
  readonly state: AppState;
  readonly setState: (state: AppState) => void;
  /** The program did not answer the last request. */
  readonly lost: boolean;
}

/** A window over whatever screen is there. */
type Over =
  | { readonly kind: 'palette' | 'keys' }
  | { readonly kind: 'task'; readonly on: ItemView | null }
  | null;

/** Header, the screen of the moment, below it what comes and goes by itself so that it moves nothing, messages, and what works everywhere: dropped files, Ctrl+K, Ctrl+B, Ctrl+Z. */
export function Frame({ api, state, setState, lost }: FrameProps) {
  const { t } = useTranslation();
  const route = useRoute();
  const { notice, tell, close } = useNotices();
  const { language } = state.settings;
  const [over, setOver] = useState<Over>(null);
  const tools: AppTools = useMemo(
    () => ({ api, state, setState, language, tell, showKeys: () => setOver({ kind: 'keys' }) }),
    [api, state, setState, language, tell],
  );
  const workspace = state.workspace?.folders.join('\n') ?? null;
  const today = useToday(api, workspace);
  const memory = useListMemory(api, state.settings.list);
  const returned = useReturn(api);
  const quickCheck = useQuickCheck(api, returned.offer);
  const run = useRun(today.run, tell);
  const undo = useUndo({ undo: today.undo, language, tell });
  const opener = useOpenWorkspace(tools, run);
  const askTask = (on: ItemView | null) => {
    if (today.view !== null && today.view.asOf !== null) setOver({ kind: 'task', on });
  };
  useRunOutcome(api, tell);
  useEvent(api, 'searchAsked', () => {
    if (document.querySelector('dialog[open]') === null) setOver({ kind: 'palette' });
  });
  useEvent(api, 'keysAsked', () => {
    if (document.querySelector('dialog[open]') === null) tools.showKeys();
  });
  useHelpKey(tools.showKeys);
  useWindowKeys({ k: () => setOver({ kind: 'palette' }), b: () => askTask(null) });
  useEffect(() => {
    document.title = `${t(`nav.${route.screen}`)} · Sluitend`;
  }, [route.screen, t]);

  const check = (files: Parameters<typeof quickCheck.add>[0]) => {
    quickCheck.add(files);
    goTo({ screen: 'quick-check' });
  };
  return (
    <AppContext value={tools}>
      <CommandProvider>
        <FrameCommands
          today={today}
          onRun={() => void run()}
          onUndo={undo}
          onTask={() => askTask(null)}
          onClose={opener.close}
        />
        <DropZone onFiles={check} onApproach={() => void api.call('prepareQuickCheck', {})}>
          <Header
            route={route}
            view={today.view}
            onRun={() => void run()}
            onUndo={undo}
            onFind={() => setOver({ kind: 'palette' })}
          />
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
              <Screen
                {...{ route, state, today, memory, opener, quickCheck }}
                onRun={() => void run()}
                onTask={askTask}
              />
            </ErrorBoundary>
          </main>
          <WatchLine watch={state.watch} />
          <RunBar run={state.run} />
          {returned.report !== null && (
            <ReturnDialog report={returned.report} onTaken={today.reload} onClose={returned.close} />
          )}
          {over?.kind === 'palette' && <Palette onClose={() => setOver(null)} />}
          {over?.kind === 'keys' && <KeysDialog onClose={() => setOver(null)} />}
          {over?.kind === 'task' && (
            <NewTask today={today} on={over.on} route={route} onClose={() => setOver(null)} />
          )}
          <NoticeLine notice={notice} onClose={close} />
        </DropZone>
      </CommandProvider>
    </AppContext>
  );
}
