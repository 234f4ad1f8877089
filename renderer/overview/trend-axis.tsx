import { useTranslation } from 'react-i18next';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';

interface TrendAxisProps {
  readonly lines: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly y: (count: number) => number;
}

/** Lines across with their numbers. */
export function TrendAxis({ lines, left, right, y }: TrendAxisProps) {
  const { language } = useApp();
  return lines.map((count) => (
    <g key={count}>
      <line
        x1={left}
        x2={right}
        y1={y(count)}
        y2={y(count)}
        className={count === 0 ? 'trend-floor' : 'trend-rule'}
      />
      <text x={left - 8} y={y(count) + 4} className="trend-number">
        {formatNumber(count, language)}
      </text>
    </g>
  ));
}

interface TrendUnknownProps {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** The weeks before anything was checked. */
export function TrendUnknown({ left, width, top, height }: TrendUnknownProps) {
  const { t } = useTranslation();
  return (
    <>
      <rect x={left} y={top} width={width} height={height} className="trend-unknown" />
      <text x={left + width / 2} y={top + height / 2}>
        {t('overview.unknown')}
      </text>
    </>
  );
}
