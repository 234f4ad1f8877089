import { useTranslation } from 'react-i18next';
import { type OverviewWeek, weekFigures } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import type { ChosenWeek } from './behind-week.tsx';
import { FigureButton } from './figure-button.tsx';
import { knownWeeks } from './trend-scale.ts';

interface TrendTableProps {
  readonly weeks: readonly OverviewWeek[];
  readonly onWeek: (chosen: ChosenWeek) => void;
}

/** The weeks as numbers, the latest first; each number opens its list. */
export function TrendTable({ weeks, onWeek }: TrendTableProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section className="table-scroll" tabIndex={0} aria-label={t('overview.trendNumbers')}>
      <table className="overview-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.week')}</th>
            {weekFigures.map((figure) => (
              <th key={figure} scope="col">
                {t(`overview.${figure}`)}
              </th>
            ))}
            <th scope="col">{t('overview.median')}</th>
          </tr>
        </thead>
        <tbody>
          {knownWeeks(weeks)
            .toReversed()
            .map((week) => (
              <tr key={week.from}>
                <th scope="row">{formatDate(week.from)}</th>
                {weekFigures.map((figure) => (
                  <td key={figure}>
                    <FigureButton
                      count={week[figure]}
                      label={t('overview.behindWeek', {
                        figure: t(`overview.${figure}`),
                        date: formatDate(week.from),
                      })}
                      onOpen={() => onWeek({ from: week.from, figure })}
                    />
                  </td>
                ))}
                <td>{week.medianDaysOpen === null ? '–' : formatNumber(week.medianDaysOpen, language)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
