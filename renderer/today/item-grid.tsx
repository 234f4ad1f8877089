import { type KeyboardEvent, type MouseEvent, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListGrouping, ListSettings } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';
import { Grid, GridCell, GridRow, GridRows } from '../ui/grid.tsx';
import { gridTemplate } from './column-layout.ts';
import { ItemRow } from './item-row.tsx';
import { ListHead } from './list-head.tsx';
import type { ListRow } from './list-rows.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import type { ListWords } from './use-list-words.ts';

export interface ItemGridProps {
  readonly rows: readonly ListRow[];
  /** What the headings in `rows` are of. */
  readonly grouping: ListGrouping;
  /** Index in `rows` of the row with the focus; -1 for none. */
  readonly active: number;
  readonly chosen: ReadonlySet<ItemId>;
  readonly asOf: LocalDate | null;
  readonly settings: ListSettings;
  readonly words: ListWords;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onArrange: (settings: ListSettings) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPick: (view: ItemView, event: MouseEvent) => void;
  readonly onTick: (view: ItemView) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onMenu: (at: { readonly x: number; readonly y: number }, on: ItemView | null) => void;
}

/** The daily list as a grid with one tab stop; the active row is told by `aria-activedescendant`. */
export function ItemGrid(props: ItemGridProps) {
  const { rows, active, chosen, settings, scroller } = props;
  const { t } = useTranslation();
  const { language } = useApp();
  const id = useId();
  const virtual = useDrawnRows(rows, active, scroller, settings.compact);
  const columns = settings.columns.length + 1;
  const onRowMenu = (event: MouseEvent, on: ItemView) => {
    event.preventDefault();
    event.stopPropagation();
    props.onMenu({ x: event.clientX, y: event.clientY }, on);
  };
  return (
    <Grid
      ref={scroller}
      template={`1.9rem ${gridTemplate(settings.columns)}`}
      className={`item-grid ${settings.compact ? 'is-compact' : ''}`}
      aria-label={t('today.list')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns}
      aria-multiselectable
      aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
      onKeyDown={props.onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        const row = document.getElementById(`${id}${active}`)?.getBoundingClientRect();
        if (row) props.onMenu({ x: row.left + 40, y: row.bottom }, null);
      }}
    >
      <ListHead settings={settings} onArrange={props.onArrange} grid={scroller} />
      <GridRows className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {rows.length === 0 && (
          <GridRow className="none-row" aria-rowindex={2}>
            <GridCell name="none" span={columns}>
              {t('filter.none')}
            </GridCell>
          </GridRow>
        )}
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return row.kind === 'group' ? (
            <GridRow key={`group ${row.group}`} className="group-row" aria-rowindex={index + 2} top={start}>
              <GridCell name="group" span={columns}>
                {props.words.heading(props.grouping, row.group)}{' '}
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
              chosen={chosen.size === 0 ? index === active : chosen.has(row.view.item.id)}
              ticked={chosen.has(row.view.item.id)}
              columns={settings.columns}
              words={props.words}
              asOf={props.asOf}
              onPick={props.onPick}
              onTick={props.onTick}
              onOpen={props.onOpen}
              onMenu={onRowMenu}
            />
          );
        })}
      </GridRows>
    </Grid>
  );
}
