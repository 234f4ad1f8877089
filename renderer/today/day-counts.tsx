import { useTranslation } from 'react-i18next';
import { type DayCount, dayCounts } from '#shared/api/list-settings.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';

interface DayCountsProps {
  readonly counts: Readonly<Record<DayCount, number>>;
  readonly chosen: DayCount | null;
  readonly onChoose: (count: DayCount | null) => void;
}

/** The day in numbers; each number shows only its own items, a second click shows all again. */
export function DayCounts({ counts, chosen, onChoose }: DayCountsProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  return (
    <fieldset className="day-counts">
      <legend className="unseen">{t('today.counts')}</legend>
      {dayCounts.map((count) => (
        <button
          key={count}
          type="button"
          className={`day-count day-count-${count}`}
          aria-pressed={chosen === count}
          disabled={counts[count] === 0 && chosen !== count}
          onClick={() => onChoose(chosen === count ? null : count)}
        >
          <b>{formatNumber(counts[count], language)}</b>{' '}
          <span>{t(`today.count.${count}`, { count: counts[count] })}</span>
        </button>
      ))}
    </fieldset>
  );
}
