import { useTranslation } from 'react-i18next';
import type { OverviewWeek } from '#shared/domain/process-overview.ts';
import { directionOf } from '#shared/overview/direction-of.ts';
import type { ChosenWeek } from './behind-week.tsx';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';

interface TrendProps {
  readonly weeks: readonly OverviewWeek[];
  readonly asTable: boolean;
  readonly onWeek: (chosen: ChosenWeek) => void;
}

/** Week by week: found, solved and come back, how long it took, what stood open and with whom; drawn or as a table. */
export function Trend({ weeks, asTable, onWeek }: TrendProps) {
  const { t } = useTranslation();
  return (
    <section className="panel trend" aria-labelledby="overview-trend">
      <div className="trend-head">
        <h2 id="overview-trend">{t('overview.trend')}</h2>
        {!asTable && <Legend />}
      </div>
      {asTable ? <TrendTable weeks={weeks} onWeek={onWeek} /> : <TrendChart weeks={weeks} onWeek={onWeek} />}
      <Direction weeks={weeks} />
    </section>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <span className="trend-legend" aria-hidden="true">
      <span>
        <i className="is-opened" /> {t('overview.opened')}
      </span>
      <span>
        <i className="is-solved" /> {t('overview.solved')}
      </span>
      <span>
        <i className="is-reopened" /> {t('overview.reopened')}
      </span>
      <span>
        <i className="is-open" /> {t('overview.open')}
      </span>
      <span>
        <i className="is-waiting" /> {t('overview.waitingForOthers')}
      </span>
    </span>
  );
}

/** Whether less or more stands open than at the start of the period, who is to act, and how long it takes; in words. */
function Direction({ weeks }: { readonly weeks: readonly OverviewWeek[] }) {
  const { t } = useTranslation();
  const { kind, first, last } = directionOf(weeks);
  const others = weeks.at(-1)?.waitingForOthers ?? 0;
  const median = weeks.findLast(({ medianDaysOpen }) => medianDaysOpen !== null)?.medianDaysOpen ?? null;
  return (
    <p className="muted">
      {kind === 'new' && t('overview.allNew', { count: last })}
      {kind === 'same' && t('overview.same', { count: last })}
      {kind === 'better' && t('overview.better', { first, last })}
      {kind === 'worse' && t('overview.worse', { first, last })}{' '}
      {last > 0 && t('overview.withWhom', { others, us: last - others })}{' '}
      {median !== null && t('overview.lastMedian', { count: median })}
    </p>
  );
}
