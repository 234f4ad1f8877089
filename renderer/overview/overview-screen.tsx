import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacet } from '#shared/api/list-settings.ts';
import type { OverviewView } from '#shared/api/overview-views.ts';
import type { ItemView } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Loading, Message } from '../ui/states.tsx';
import { BehindBar, type ChosenBar } from './behind-bar.tsx';
import { BehindWeek, type ChosenWeek } from './behind-week.tsx';
import { Recurring } from './recurring.tsx';
import { SideBars } from './side-bars.tsx';
import { Trend } from './trend.tsx';
import { useOverviewTables } from './use-overview-tables.ts';
import './overview.css';

const periods = ['4', '12', '26', '52'] as const;
const sides = ['check', 'party', 'department', 'dossierType', 'age', 'cause', 'ball'] as const;

interface OverviewScreenProps {
  /** What is open now: the list behind a bar. */
  readonly items: readonly ItemView[];
  /** Shows the items of one value in the daily list. */
  readonly onList: (facet: ListFacet, value: string) => void;
}

/** Where the process gets stuck: by seven sides, week by week, and what keeps coming back. */
export function OverviewScreen({ items, onList }: OverviewScreenProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [period, setPeriod] = useState<(typeof periods)[number]>('12');
  const [asTable, setAsTable] = useState(false);
  const [request, reload] = useRequest(api, 'getOverview', { weeks: Number(period) });
  useEvent(api, 'stateChanged', reload);
  useEvent(api, 'runEnded', reload);
  return (
    <div className="overview">
      <header className="overview-head page-head">
        <div>
          <h1>{t('nav.overview')}</h1>
          <p className="muted">{t('overview.what')}</p>
        </div>
        <Choice
          legend={t('overview.period')}
          value={period}
          options={periods.map((value) => ({ value, label: t('overview.weeks', { count: Number(value) }) }))}
          onChange={setPeriod}
        />
        <div className="overview-acts">
          <Button tone="quiet" icon="list" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('overview.asTable')}
          </Button>
          {request.state === 'done' && request.value.asOf !== null && <SaveTables view={request.value} />}
        </div>
      </header>
      {request.state === 'loading' && <Loading label={t('overview.loading')} />}
      {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
      {request.state === 'done' && <Content view={request.value} {...{ items, asTable, onList }} />}
    </div>
  );
}

interface ContentProps extends OverviewScreenProps {
  readonly view: OverviewView;
  readonly asTable: boolean;
}

function Content({ view, items, asTable, onList }: ContentProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChosenBar | null>(null);
  const [week, setWeek] = useState<ChosenWeek | null>(null);
  if (view.asOf === null || view.weeks.every(({ opened, open }) => opened + open === 0)) {
    return <Message icon="info" title={t('overview.nothing')} text={t('overview.nothingText')} />;
  }
  return (
    <>
      <Trend weeks={view.weeks} asTable={asTable} onWeek={setWeek} />
      <div className={`overview-sides ${asTable ? 'as-table' : ''}`}>
        {sides.map((side) => (
          <SideBars key={side} side={side} view={view} asTable={asTable} onChoose={setChosen} />
        ))}
        <Recurring view={view} onChoose={setChosen} />
      </div>
      {week !== null && <BehindWeek chosen={week} onClose={() => setWeek(null)} />}
      {chosen !== null && (
        <BehindBar {...{ chosen, items, onList }} asOf={view.asOf} onClose={() => setChosen(null)} />
      )}
    </>
  );
}

function SaveTables({ view }: { readonly view: OverviewView }) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const tables = useOverviewTables(view);
  const save = async () => {
    const title = t('nav.overview');
    const reply = await api.call('exportTables', {
      title,
      page: t('overview.page'),
      of: t('overview.of'),
      tables,
    });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    const report = reply.value;
    if (report === null) return;
    if (report.kind === 'saved')
      return tell({ tone: 'done', text: t('overview.saved', { path: report.path }) });
    const { url, fileName } = report;
    tell({ tone: 'done', text: t('overview.ready'), download: { url, fileName } });
  };
  return (
    <Button icon="download" onClick={() => void save()}>
      {t('overview.save')}
    </Button>
  );
}
