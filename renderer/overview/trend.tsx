import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewWeek } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { Button } from '../ui/button.tsx';

const height = 150;
const weekWidth = 48;
const floor = height - 22;

/** Week by week: found, solved and come back as bars, what stood open as a line, and the same as a table. */
export function Trend({ weeks }: { readonly weeks: readonly OverviewWeek[] }) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="panel trend" aria-labelledby="overview-trend">
      <div className="trend-head">
        <h2 id="overview-trend">{t('overview.trend')}</h2>
        <span className="trend-legend" aria-hidden="true">
          <i className="is-opened" /> {t('overview.opened')} <i className="is-solved" />{' '}
          {t('overview.solved')} <i className="is-reopened" /> {t('overview.reopened')}{' '}
          <i className="is-open" /> {t('overview.open')}
        </span>
        <Button tone="quiet" icon="list" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('overview.trendTable')}
        </Button>
      </div>
      {asTable ? <TrendTable weeks={weeks} /> : <TrendChart weeks={weeks} />}
      <Direction weeks={weeks} />
    </section>
  );
}

function TrendChart({ weeks }: { readonly weeks: readonly OverviewWeek[] }) {
  const { t } = useTranslation();
  const most = Math.max(
    1,
    ...weeks.flatMap(({ opened, solved, reopened, open }) => [opened, solved, reopened, open]),
  );
  const y = (count: number) => floor - (count / most) * (floor - 12);
  const every = Math.ceil(weeks.length / 14);
  const says = t('overview.trendSays', { count: weeks.length });
  const line = weeks.map(({ open }, index) => `${index * weekWidth + weekWidth / 2},${y(open)}`).join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section className="table-scroll" tabIndex={0} aria-label={says}>
      <svg
        className="trend-chart"
        viewBox={`0 0 ${weeks.length * weekWidth} ${height}`}
        role="img"
        aria-label={says}
      >
        <line x1="0" x2={weeks.length * weekWidth} y1={floor} y2={floor} className="trend-floor" />
        {weeks.map((week, index) => (
          <g key={week.from} transform={`translate(${index * weekWidth} 0)`}>
            <title>{t('overview.weekSays', { ...week, date: formatDate(week.from) })}</title>
            <rect x="7" width="10" y={y(week.opened)} height={floor - y(week.opened)} className="is-opened" />
            <rect
              x="19"
              width="10"
              y={y(week.solved)}
              height={floor - y(week.solved)}
              className="is-solved"
            />
            <rect
              x="31"
              width="10"
              y={y(week.reopened)}
              height={floor - y(week.reopened)}
              className="is-reopened"
            />
            {index % every === 0 && (
              <text x={weekWidth / 2} y={height - 6}>
                {formatDate(week.from).slice(0, 5)}
              </text>
            )}
          </g>
        ))}
        <polyline points={line} className="trend-line" />
      </svg>
    </section>
  );
}

function TrendTable({ weeks }: { readonly weeks: readonly OverviewWeek[] }) {
  const { t } = useTranslation();
  return (
    <table className="overview-table">
      <thead>
        <tr>
          <th scope="col">{t('overview.week')}</th>
          <th scope="col">{t('overview.opened')}</th>
          <th scope="col">{t('overview.solved')}</th>
          <th scope="col">{t('overview.reopened')}</th>
          <th scope="col">{t('overview.open')}</th>
          <th scope="col">{t('overview.median')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.from}>
            <th scope="row">{formatDate(week.from)}</th>
            <td>{week.opened}</td>
            <td>{week.solved}</td>
            <td>{week.reopened}</td>
            <td>{week.open}</td>
            <td>{week.medianDaysOpen ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether less or more stands open than at the start of the period, in words. */
function Direction({ weeks }: { readonly weeks: readonly OverviewWeek[] }) {
  const { t } = useTranslation();
  const [first, last] = [weeks[0]?.open ?? 0, weeks.at(-1)?.open ?? 0];
  if (first === last) return <p className="muted">{t('overview.same', { open: last })}</p>;
  return (
    <p className="muted">
      {last < first ? t('overview.better', { first, last }) : t('overview.worse', { first, last })}
    </p>
  );
}
