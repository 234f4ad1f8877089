import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { daysBetween } from '#shared/domain/local-date.ts';
import type { PlaceReason } from '#shared/domain/ranking.ts';
import { useBilingual } from '../app/app-context.ts';
import { ItemStatus } from '../finding/item-status.tsx';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { useWords } from '../finding/use-words.ts';
import { GridCell, GridRow } from '../ui/grid.tsx';

interface ItemRowProps {
  readonly view: ItemView;
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly asOf: LocalDate | null;
  readonly onPick: (view: ItemView) => void;
  readonly onOpen: (view: ItemView) => void;
}

/** One item of the list: what is wrong, where, by when, and why it stands here. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { view, asOf } = props;
  const { item, reasons, group } = view;
  const { finding } = item;
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  const cause = finding.likelyCause === null ? null : words.cause(finding.likelyCause);
  return (
    <GridRow
      id={props.id}
      className="item-row"
      aria-rowindex={props.index + 2}
      aria-selected={props.active}
      top={props.top}
      onClick={() => props.onPick(view)}
      onDoubleClick={() => props.onOpen(view)}
    >
      <GridCell name="severity">
        <SeverityMark severity={finding.severity} />
        <span className="second-line">{t(`terms.class.${finding.class}`)}</span>
      </GridCell>
      <GridCell name="dossier">
        <b>{finding.dossierKey ?? t('today.noDossier')}</b>
        <span className="second-line">{finding.party ?? t('today.noParty')}</span>
      </GridCell>
      <GridCell name="what">
        <span>{say(finding.message.what)}</span>
        <span className="second-line">
          {item.status !== 'new' && <ItemStatus item={item} />}
          {cause ?? say(finding.message.todo)}
        </span>
      </GridCell>
      <GridCell name="amount">{finding.amount === null ? '' : words.money(finding.amount)}</GridCell>
      <GridCell name="owner">{words.department(finding.owner)}</GridCell>
      <GridCell name={group === 'late' ? 'due is-late' : 'due'}>
        <span>{item.due === null ? t('today.noDue') : words.date(item.due)}</span>
        {asOf !== null && (
          <span className="second-line">{t('today.days', { count: daysBetween(item.since, asOf) })}</span>
        )}
      </GridCell>
      <GridCell name="reason">{placeReasons(reasons).map(words.reason).join(' · ')}</GridCell>
    </GridRow>
  );
});

/** The reasons that no column, and no missing status, shows already; the first of all where there are none. */
function placeReasons(reasons: readonly PlaceReason[]): readonly PlaceReason[] {
  const inColumns: readonly PlaceReason['kind'][] = ['severity', 'amount', 'age', 'new'];
  const others = reasons.filter(({ kind }) => !inColumns.includes(kind));
  return others.length > 0 ? others : reasons.slice(0, 1);
}
