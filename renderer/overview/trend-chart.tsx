import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewWeek, WeekFigure } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { useWidth } from '../ui/use-width.ts';
import type { ChosenWeek } from './behind-week.tsx';

interface TrendChartProps {
  readonly weeks: readonly OverviewWeek[];
  readonly onWeek: (chosen: ChosenWeek) => void;
}

/** In pixels; with less room it scrolls. */
const leastWidth = 640;
const height = 188;
const floor = height - 40;
const ceiling = 14;
/** Room that a date takes. */
const dateWidth = 64;
const bars = ['opened', 'solved', 'reopened'] as const satisfies readonly WeekFigure[];

/** Bars of what happened in each week, and lines of what stood open and what of it waited for others. A bar opens its list. */
export function TrendChart({ weeks, onWeek }: TrendChartProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const frame = useRef<HTMLElement>(null);
  const width = Math.max(leastWidth, useWidth(frame, 1280));
  const step = width / Math.max(1, weeks.length);
  const bar = Math.min(22, step / 4);
  const most = Math.max(1, ...weeks.flatMap((week) => [week.open, ...bars.map((name) => week[name])]));
  const y = (count: number) => floor - (count / most) * (floor - ceiling);
  const lineOf = (figure: 'open' | 'waitingForOthers') =>
    weeks.map((week, index) => `${(index + 0.5) * step},${y(week[figure])}`).join(' ');
  const says = t('overview.trendSays', { count: weeks.length });
  const every = Math.ceil(dateWidth / step);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section ref={frame} className="table-scroll" tabIndex={0} aria-label={says}>
      <svg className="trend-chart" width={width} height={height} role="img" aria-label={says}>
        <line x1="0" x2={width} y1={floor} y2={floor} className="trend-floor" />
        {weeks.map((week, index) => (
          <g key={week.from} transform={`translate(${(index + 0.5) * step} 0)`}>
            <title>{t('overview.weekSays', { ...week, date: formatDate(week.from) })}</title>
            <rect x={-step / 2} width={step} y="0" height={floor} className="trend-ground" />
            {bars.map((figure, place) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table has a button for each number.
              <rect
                key={figure}
                x={(place - 1.5) * bar}
                width={bar - 1}
                y={y(week[figure])}
                height={floor - y(week[figure])}
                className={`trend-bar is-${figure}`}
                onClick={() => onWeek({ from: week.from, figure })}
              />
            ))}
            {index % every === 0 && (
              <>
                <text y={height - 24}>{formatDate(week.from).slice(0, 5)}</text>
                <text y={height - 6} className="trend-median">
                  {week.medianDaysOpen === null
                    ? '–'
                    : t('overview.days', { days: formatNumber(week.medianDaysOpen, language) })}
                </text>
              </>
            )}
          </g>
        ))}
        <polyline points={lineOf('open')} className="trend-line" />
        <polyline points={lineOf('waitingForOthers')} className="trend-line trend-line-waiting" />
      </svg>
      <p className="muted trend-note">{t('overview.medianBelow')}</p>
    </section>
  );
}
