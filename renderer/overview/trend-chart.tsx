import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewWeek, WeekFigure } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { useWidth } from '../ui/use-width.ts';
import type { ChosenWeek } from './behind-week.tsx';
import { TrendAxis, TrendUnknown } from './trend-axis.tsx';
import { firstKnown, scaleTo } from './trend-scale.ts';

interface TrendChartProps {
  readonly weeks: readonly OverviewWeek[];
  readonly onWeek: (chosen: ChosenWeek) => void;
}

/** In pixels; with less room it scrolls. */
const leastWidth = 640;
const height = 220;
const floor = height - 44;
const ceiling = 16;
/** Room for the numbers of the lines across, and for the last number of the open ones. */
const [left, right] = [44, 36];
/** Room that a date takes. */
const dateWidth = 64;
const bars = ['opened', 'solved', 'reopened'] as const satisfies readonly WeekFigure[];

/** Bars of what happened in each week, and lines of what stood open and what of it waited for others. A bar opens its list. */
export function TrendChart({ weeks, onWeek }: TrendChartProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const frame = useRef<HTMLElement>(null);
  const width = Math.max(leastWidth, useWidth(frame, 1280));
  const step = (width - left - right) / Math.max(1, weeks.length);
  const bar = Math.min(26, step / 4);
  const lines = scaleTo(
    Math.max(1, ...weeks.flatMap((week) => [week.open, ...bars.map((name) => week[name])])),
  );
  const y = (count: number) => floor - (count / (lines.at(-1) ?? 1)) * (floor - ceiling);
  const x = (index: number) => left + (index + 0.5) * step;
  const start = firstKnown(weeks);
  const lineOf = (figure: 'open' | 'waitingForOthers') =>
    weeks.flatMap((week, index) => (index < start ? [] : [`${x(index)},${y(week[figure])}`])).join(' ');
  const says = t('overview.trendSays', { count: weeks.length });
  const every = Math.ceil(dateWidth / step);
  const last = weeks.at(-1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section ref={frame} className="table-scroll" tabIndex={0} aria-label={says}>
      <svg className="trend-chart" width={width} height={height} role="img" aria-label={says}>
        <TrendAxis lines={lines} left={left} right={width - right} y={y} />
        {start > 0 && (
          <TrendUnknown left={left} width={start * step} top={ceiling} height={floor - ceiling} />
        )}
        {weeks.map((week, index) => (
          <g key={week.from} transform={`translate(${x(index)} 0)`}>
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
            {(weeks.length - 1 - index) % every === 0 && (
              <text y={height - 26}>{formatDate(week.from).slice(0, 5)}</text>
            )}
            {week.medianDaysOpen !== null && (weeks.length - 1 - index) % every === 0 && (
              <text y={height - 8}>
                {t('overview.days', { days: formatNumber(week.medianDaysOpen, language) })}
              </text>
            )}
          </g>
        ))}
        <polyline points={lineOf('open')} className="trend-line" />
        <polyline points={lineOf('waitingForOthers')} className="trend-line trend-line-waiting" />
        {last !== undefined && (
          <text x={x(weeks.length - 1) + 8} y={y(last.open) + 4} className="trend-last">
            {formatNumber(last.open, language)}
          </text>
        )}
      </svg>
      {weeks.some(({ medianDaysOpen }) => medianDaysOpen !== null) && (
        <p className="muted trend-note">{t('overview.medianBelow')}</p>
      )}
    </section>
  );
}
