import { type MouseEvent, memo } from 'react';
import type { ListSettings } from '#shared/api/list-settings.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { GridCell, GridRow } from '../ui/grid.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemCell } from './item-cell.tsx';
import type { ListWords } from './use-list-words.ts';

interface ItemRowProps {
  readonly view: ItemView;
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  /** What an action of the person would be about. */
  readonly chosen: boolean;
  /** Chosen beside the active row. */
  readonly ticked: boolean;
  readonly columns: ListSettings['columns'];
  readonly words: ListWords;
  readonly asOf: LocalDate | null;
  readonly onPick: (view: ItemView, event: MouseEvent) => void;
  readonly onTick: (view: ItemView) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onMenu: (event: MouseEvent, view: ItemView) => void;
}

/** One item of the list: what is wrong, where, by when, and why it stands here. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { view, active, chosen, ticked, columns, words } = props;
  const shown = columns.map(({ column }) => column);
  return (
    <GridRow
      id={props.id}
      className={`item-row ${active ? 'is-active' : ''}`}
      aria-rowindex={props.index + 2}
      aria-selected={chosen}
      top={props.top}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => props.onPick(view, event)}
      onDoubleClick={() => props.onOpen(view)}
      onContextMenu={(event) => props.onMenu(event, view)}
    >
      <GridCell name="tick">
        <button
          type="button"
          tabIndex={-1}
          className="tick"
          aria-pressed={ticked}
          aria-label={words.t('list.tick')}
          onClick={(event) => {
            event.stopPropagation();
            props.onTick(view);
          }}
        >
          {ticked && <Icon name="check" />}
        </button>
      </GridCell>
      {shown.map((column) => (
        <ItemCell key={column} column={column} view={view} shown={shown} words={words} asOf={props.asOf} />
      ))}
    </GridRow>
  );
});
