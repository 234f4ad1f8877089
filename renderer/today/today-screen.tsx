import { useTranslation } from 'react-i18next';
import type { ItemView, TodayView, WorkspaceView } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';
import { useCommands } from '../app/commands.tsx';
import { FailureMessage } from '../app/failure-message.tsx';
import { Button } from '../ui/button.tsx';
import { Loading, Message } from '../ui/states.tsx';
import { DayList } from './day-list.tsx';
import { Drawer } from './drawer.tsx';
import type { ListMemory } from './use-list-memory.ts';
import type { Today } from './use-today.ts';
import './today.css';

interface TodayScreenProps {
  readonly today: Today;
  readonly memory: ListMemory;
  /** The workspace is being opened; its first check has not begun. */
  readonly opening: boolean;
  readonly onRun: () => void;
  /** Leaves this workspace for the screen where one is chosen. */
  readonly onLeave: () => void;
  readonly onTask: (on: ItemView | null) => void;
}

/** The daily list in its four states, with what was not checked always below it. That there is newer is said below the list as well, where it moves nothing. */
export function TodayScreen({ today, memory, opening, onRun, onLeave, onTask }: TodayScreenProps) {
  const { t } = useTranslation();
  const { state } = useApp();
  const { view } = today;
  const newer = { id: 'newer', title: t('today.showNewer'), icon: 'refresh', run: today.showNewer } as const;
  useCommands(today.newer === null ? [] : [newer]);
  const content = () => {
    if (today.failure !== null) return <FailureMessage failure={today.failure} retry={today.reload} />;
    if (view === null) return <Loading label={t('today.loading')} />;
    const running = opening || state.run.kind === 'running';
    if (running && isBefore(view, state.workspace)) return <Loading label={t('today.firstRun')} />;
    if (view.asOf === null) return <NeverRun onRun={onRun} />;
    return view.items.length === 0 ? (
      <NothingOpen today={view} onLeave={onLeave} />
    ) : (
      <DayList today={today} view={view} memory={memory} onTask={onTask} />
    );
  };
  return (
    <div className="today">
      <h1 className="unseen">{t('nav.today')}</h1>
      {content()}
      {today.newer !== null && (
        <div className="newer" role="status">
          {t('today.newer')}
          <Button icon="refresh" onClick={today.showNewer}>
            {t('today.showNewer')}
          </Button>
        </div>
      )}
      {view !== null && view.asOf !== null && <Drawer view={view} />}
    </div>
  );
}

/** There is no list yet, or only one of a day before the day that the workspace is judged on. */
function isBefore({ asOf }: TodayView, workspace: WorkspaceView | null): boolean {
  const day = workspace?.fixedDay ?? null;
  return asOf === null || (day !== null && asOf !== day);
}

function NeverRun({ onRun }: { readonly onRun: () => void }) {
  const { t } = useTranslation();
  return (
    <Message icon="list" title={t('today.neverRun')} text={t('today.neverRunText')}>
      <Button tone="primary" icon="play" onClick={onRun}>
        {t('run.start')}
      </Button>
    </Message>
  );
}

function NothingOpen({ today, onLeave }: { readonly today: TodayView; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  if (today.summary.dossiers === 0) return <NoDossiers today={today} onLeave={onLeave} />;
  const unchecked = today.unread.length + today.summary.unchecked;
  return unchecked > 0 ? (
    <Message
      icon="question"
      title={t('today.nothingOpen')}
      text={t('today.notAllChecked', { files: today.unread.length, dossiers: today.summary.unchecked })}
    />
  ) : (
    <Message
      icon="check"
      title={t('today.allDone')}
      text={t('today.allDoneText', { count: today.summary.dossiers })}
    />
  );
}

/** Nothing to check: an empty folder, or files in which no dossier was recognised. Either way the person may want another folder. */
function NoDossiers({ today, onLeave }: { readonly today: TodayView; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const isEmpty = [today.unread, today.unlinked, today.decisions].every((list) => list.length === 0);
  return (
    <Message
      icon="folder"
      title={isEmpty ? t('today.noFiles') : t('today.noDossiers')}
      text={isEmpty ? t('today.noFilesText') : t('today.noDossiersText')}
    >
      <Button icon="folder" onClick={onLeave}>
        {t('today.otherFolder')}
      </Button>
      {!isEmpty && <a href="#/set-up">{t('setUp.link')}</a>}
    </Message>
  );
}
