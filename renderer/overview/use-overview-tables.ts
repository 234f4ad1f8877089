import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { OverviewView } from '#shared/api/overview-views.ts';
import { overviewSides } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { knownWeeks } from './trend-scale.ts';
import { useBarWords } from './use-bar-words.ts';

type Table = Input<'exportTables'>['tables'][number];

/** Everything the overview shows, as tables to take along. */
export function useOverviewTables(view: OverviewView): Table[] {
  const { t } = useTranslation();
  const nameOf = useBarWords(view);
  const { sides, weeks, recurring } = view;
  return [
    trendTable(weeks, t),
    ...overviewSides.map((side) => ({
      name: t(`overview.side.${side}`),
      columns: [t(`overview.side.${side}`), ...happened.map((name) => t(`overview.${name}`))],
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

const happened = ['open', 'blockingColumn', 'solved', 'reopened'] as const;
const inWeek = ['week', 'opened', 'solved', 'reopened', 'open', 'waitingForOthers', 'median'] as const;

function trendTable(weeks: OverviewView['weeks'], t: TFunction): Table {
  return {
    name: t('overview.trend'),
    columns: inWeek.map((name) => t(`overview.${name}`)),
    rows: knownWeeks(weeks).map((week) => [
      formatDate(week.from),
      week.opened,
      week.solved,
      week.reopened,
      week.open,
      week.waitingForOthers,
      week.medianDaysOpen,
    ]),
  };
}
