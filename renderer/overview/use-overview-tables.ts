import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { OverviewView } from '#shared/api/overview-views.ts';
import { overviewSides } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { knownWeeks } from './trend-scale.ts';
import { useBarWords } from './use-bar-words.ts';

/** Everything the overview shows, as tables to take along. */
export function useOverviewTables(view: OverviewView): Input<'exportTables'>['tables'] {
  const { t } = useTranslation();
  const nameOf = useBarWords(view);
  const { sides, weeks, recurring } = view;
  const happened = [
    t('overview.open'),
    t('overview.blockingColumn'),
    t('overview.solved'),
    t('overview.reopened'),
  ];
  const trend = [
    t('overview.week'),
    t('overview.opened'),
    t('overview.solved'),
    t('overview.reopened'),
    t('overview.open'),
    t('overview.waitingForOthers'),
    t('overview.median'),
  ];
  return [
    {
      name: t('overview.trend'),
      columns: trend,
      rows: knownWeeks(weeks).map((week) => [
        formatDate(week.from),
        week.opened,
        week.solved,
        week.reopened,
        week.open,
        week.waitingForOthers,
        week.medianDaysOpen,
      ]),
    },
    ...overviewSides.map((side) => ({
      name: t(`overview.side.${side}`),
      columns: [t(`overview.side.${side}`), ...happened],
      rows: sides[side].map(({ key, open, blocking, solved, reopened }) => [
        nameOf(side, key).slice(0, 1000),
        open,
        blocking,
        solved,
        reopened,
      ]),
    })),
    {
      name: t('overview.recurring'),
      columns: [t('overview.side.check'), t('overview.side.party'), t('overview.times'), t('overview.open')],
      rows: recurring.map(({ check, party, times, open }) => [
        nameOf('check', check),
        nameOf('party', party),
        times,
        open,
      ]),
    },
  ];
}
