import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { Grid, GridCell, GridHeader, GridRow, GridRows } from '../ui/grid.tsx';
import { ItemRow } from './item-row.tsx';
import type { ListRow } from './list-rows.ts';

interface ItemGridProps {
  readonly rows: readonly ListRow[];
  /** Index in `rows` of the row with the focus; -1 for none. */
  readonly active: number;
  readonly asOf: LocalDate | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPick: (view: ItemView) => void;
  readonly onOpen: (view: ItemView) => void;
}

const columns = ['severity', 'dossier', 'what', 'amount', 'owner', 'due', 'reason'] as const;

/** The daily list as a grid with one tab stop; the active row is told by `aria-activedescendant`. */
export function ItemGrid({ rows, active, asOf, scroller, onKeyDown, onPick, onOpen }: ItemGridProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const id = useId();
  const virtual = useRows(rows, active, scroller);
  return (
    <Grid
      ref={scroller}
      className="item-grid"
      aria-label={t('today.list')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
      onKeyDown={onKeyDown}
    >
      <GridRows className="grid-head">
        <GridRow aria-rowindex={1} className="head-row">
          {columns.map((column) => (
            <GridHeader key={column} name={column}>
              {t(`today.column.${column}`)}
            </GridHeader>
          ))}
        </GridRow>
      </GridRows>
      <GridRows className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {rows.length === 0 && (
          <GridRow className="none-row" aria-rowindex={2}>
            <GridCell name="none" span={columns.length}>
              {t('filter.none')}
            </GridCell>
          </GridRow>
        )}
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return row.kind === 'group' ? (
            <GridRow key={row.group} className="group-row" aria-rowindex={index + 2} top={start}>
              <GridCell name="group" span={columns.length}>
                {t(`terms.group.${row.group}`)}{' '}
                <span className="count">{formatNumber(row.count, language)}</span>
              </GridCell>
            </GridRow>
          ) : (
            <ItemRow
              key={row.view.item.id}
              view={row.view}
              id={`${id}${index}`}
              index={index}
              top={start}
              active={index === active}
              asOf={asOf}
              onPick={onPick}
              onOpen={onOpen}
            />
          );
        })}
      </GridRows>
    </Grid>
  );
}

const itemHeight = 46;
const groupHeight = 32;
const headHeight = 30;

function useRows(rows: readonly ListRow[], active: number, scroller: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? groupHeight : itemHeight),
    overscan: 10,
    scrollPaddingStart: groupHeight,
    scrollPaddingEnd: headHeight,
    rangeExtractor: (range) => withActive(defaultRangeExtractor(range), active),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights.
  useEffect(() => virtual.measure(), [rows]);
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active);
  }, [active, virtual]);
  return virtual;
}

/** The active row stays drawn while it is scrolled out of sight, so that it keeps its name for screen readers. */
function withActive(drawn: number[], active: number): number[] {
  return active < 0 || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
}
