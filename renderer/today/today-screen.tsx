import { useTranslation } from 'react-i18next';
import { useApp } from '../app/app-context.ts';
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
  readonly onRun: () => void;
}

/** The daily list in its four states, with what was not checked always below it. */
export function TodayScreen({ today, memory, onRun }: TodayScreenProps) {
  const { t } = useTranslation();
  const { state } = useApp();
  const { view } = today;
  const content = () => {
    if (today.failure !== null) return <FailureMessage failure={today.failure} retry={today.reload} />;
    if (view === null) return <Loading label={t('today.loading')} />;
    if (view.asOf === null) return <NeverRun running={state.run.kind === 'running'} onRun={onRun} />;
    return view.items.length === 0 ? (
      <NothingOpen today={view} />
    ) : (
      <DayList today={today} view={view} memory={memory} />
    );
  };
  return (
    <div className="today">
      <h1 className="unseen">{t('nav.today')}</h1>
      {today.newer !== null && (
        <div className="newer" role="status">
          {t('today.newer')}
          <Button icon="refresh" onClick={today.showNewer}>
            {t('today.showNewer')}
          </Button>
        </div>
      )}
      {content()}
      {view !== null && view.asOf !== null && <Drawer view={view} />}
    </div>
  );
}

function NeverRun({ running, onRun }: { readonly running: boolean; readonly onRun: () => void }) {
  const { t } = useTranslation();
  if (running) return <Loading label={t('today.firstRun')} />;
  return (
    <Message icon="list" title={t('today.neverRun')} text={t('today.neverRunText')}>
      <Button tone="primary" icon="play" onClick={onRun}>
        {t('run.start')}
      </Button>
    </Message>
  );
}

function NothingOpen({ today }: { readonly today: NonNullable<Today['view']> }) {
  const { t } = useTranslation();
  if (today.summary.dossiers === 0) {
    return <Message icon="folder" title={t('today.noDossiers')} text={t('today.noDossiersText')} />;
  }
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
