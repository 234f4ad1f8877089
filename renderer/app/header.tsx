import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '#shared/api/views.ts';
import { departmentWithBall } from '#shared/domain/department-with-ball.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useApp, useBilingual } from './app-context.ts';
import { ExportButton } from './export-button.tsx';
import { type Route, routeAddress } from './route.ts';

interface HeaderProps {
  readonly route: Route;
  readonly view: TodayView | null;
  readonly onRun: () => void;
  readonly onUndo: () => void;
  readonly onFind: () => void;
}

const places = [
  { screen: 'today', icon: 'list' },
  { screen: 'questions', icon: 'question' },
  { screen: 'quick-check', icon: 'drop' },
  { screen: 'unlinked', icon: 'file' },
  { screen: 'overview', icon: 'info' },
  { screen: 'settings', icon: 'settings' },
] as const satisfies readonly { screen: Route['screen']; icon: IconName }[];

/** What is nowhere as long as no folder is open. */
const ofWorkspace: ReadonlySet<Route['screen']> = new Set(['questions', 'unlinked', 'overview']);

/** The place in the header under which a screen is found that has none of its own. */
const above: Readonly<Partial<Record<Route['screen'], Route['screen']>>> = {
  dossier: 'today',
  history: 'today',
  privacy: 'settings',
  'set-up': 'settings',
  'dossier-types': 'settings',
};

/** Where one is, where one can go, and what concerns the whole workspace. */
export function Header({ route, view, onRun, onUndo, onFind }: HeaderProps) {
  const { t } = useTranslation();
  const { state } = useApp();
  const say = useBilingual();
  const words = useWords();
  const departments = useMemo(() => departmentsOf(view), [view]);
  const checked =
    view === null || view.lastRunAt === null
      ? t('header.neverRun')
      : t('header.lastRun', { moment: words.moment(view.lastRunAt) });
  const fixedDay = state.workspace?.fixedDay ? words.date(state.workspace.fixedDay) : null;
  const isThere = ({ screen }: (typeof places)[number]) =>
    state.workspace !== null || !ofWorkspace.has(screen);
  const current = above[route.screen] ?? route.screen;
  return (
    <header className="app-header">
      <span className="app-name">Sluitend</span>
      <nav aria-label={t('nav.label')}>
        {places.filter(isThere).map(({ screen, icon }) => (
          <a
            key={screen}
            href={routeAddress({ screen })}
            aria-current={screen === current ? 'page' : undefined}
          >
            <Icon name={icon} />
            {screen === 'today' && state.workspace === null ? t('nav.start') : t(`nav.${screen}`)}
            {screen === 'unlinked' && view !== null && view.unlinked.length > 0 && (
              <span className="count">{view.unlinked.length}</span>
            )}
          </a>
        ))}
      </nav>
      <Button className="find-button" icon="search" title={`${t('palette.title')} (Ctrl+K)`} onClick={onFind}>
        {t('palette.find')}
        <kbd>Ctrl+K</kbd>
      </Button>
      {state.workspace !== null && (
        <div className="app-workspace">
          <span className="app-workspace-name">
            <span>
              <b title={state.workspace.folders.join('\n')}>{state.workspace.name}</b>
              {fixedDay !== null && (
                <span className="muted" title={t('header.judged', { date: fixedDay })}>
                  {' '}
                  {t('header.fixedDay', { date: fixedDay })}
                </span>
              )}
            </span>
            <span className="muted" title={checked}>
              {checked}
            </span>
          </span>
          {view !== null && view.undoable !== null && (
            <Button
              tone="quiet"
              icon="undo"
              className="undo-button"
              onClick={onUndo}
              title={`${t('undo.button')}: ${say(view.undoable)} (Ctrl+Z)`}
            >
              <span>{t('undo.button')}</span>
            </Button>
          )}
          <ExportButton disabled={view === null || view.asOf === null} departments={departments} />
          <Button tone="primary" icon="refresh" onClick={onRun} disabled={state.run.kind === 'running'}>
            {t('run.start')}
          </Button>
        </div>
      )}
    </header>
  );
}

function departmentsOf(view: TodayView | null): readonly string[] {
  return [...new Set((view?.items ?? []).map(({ item }) => departmentWithBall(item)))].sort();
}
