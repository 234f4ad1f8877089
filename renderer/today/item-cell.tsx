import type { ReactNode } from 'react';
import type { ListColumn } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import { daysBetween, type LocalDate } from '#shared/domain/local-date.ts';
import type { PlaceReason } from '#shared/domain/ranking.ts';
import { StatusWord } from '../finding/item-status.tsx';
import { SeverityWord } from '../finding/severity-mark.tsx';
import { subjectOfItem } from '../finding/subject-of-item.ts';
import { GridCell } from '../ui/grid.tsx';
import type { ListWords } from './use-list-words.ts';

interface ItemCellProps {
  readonly column: ListColumn;
  readonly view: ItemView;
  /** Columns on screen: what has its own does not stand in the second line of another. */
  readonly shown: readonly ListColumn[];
  readonly words: ListWords;
  readonly asOf: LocalDate | null;
}

/** What one column shows of an item. */
export function ItemCell({ column, view, shown, words: list, asOf }: ItemCellProps) {
  const { t, say, words } = list;
  const { item, reasons, group } = view;
  const { finding } = item;
  const beside = (other: ListColumn, text: ReactNode) =>
    !shown.includes(other) && <span className="second-line">{text}</span>;
  const days = asOf === null ? '' : t('today.days', { count: daysBetween(item.since, asOf) });
  const content: Readonly<Record<ListColumn, () => ReactNode>> = {
    severity: () => (
      <>
        <SeverityWord severity={finding.severity} t={t} />
        <span className="second-line">{t(`terms.class.${finding.class}`)}</span>
      </>
    ),
    dossier: () => (
      <>
        <b>{subjectOfItem(view) ?? t('today.noDossier')}</b>
        {finding.party !== null && beside('party', finding.party)}
      </>
    ),
    party: () => finding.party ?? '',
    what: () => (
      <>
        <span>{say(finding.message.what)}</span>
        <span className="second-line">
          {!shown.includes('status') && item.status !== 'new' && <StatusWord item={item} t={t} />}
          {(!shown.includes('cause') && list.cause(view)) || say(finding.message.todo)}
        </span>
      </>
    ),
    cause: () => list.cause(view),
    amount: () => (finding.amount === null ? '' : words.money(finding.amount)),
    owner: () => words.department(finding.owner),
    due: () => (
      <>
        <span>{item.due === null ? t('today.noDue') : words.date(item.due)}</span>
        {beside('age', days)}
      </>
    ),
    age: () => (asOf === null ? '' : t('today.age', { count: daysBetween(item.since, asOf) })),
    status: () => <StatusWord item={item} t={t} />,
    type: () => list.type(view),
    note: () => item.note,
    reason: () => placeReasons(reasons).map(words.reason).join(' · '),
  };
  return (
    <GridCell name={column === 'due' && group === 'late' ? 'due is-late' : column}>
      {content[column]()}
    </GridCell>
  );
}

/** The reasons that no column, and no missing status, shows already; the first of all where there are none. */
function placeReasons(reasons: readonly PlaceReason[]): readonly PlaceReason[] {
  const inColumns: readonly PlaceReason['kind'][] = ['severity', 'amount', 'age', 'new'];
  const others = reasons.filter(({ kind }) => !inColumns.includes(kind));
  return others.length > 0 ? others : reasons.slice(0, 1);
}
