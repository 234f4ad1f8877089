import { useCallback, useDeferredValue, useEffect, useRef } from 'react';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import type { ItemAct } from '../finding/item-acts.ts';
import { useItemActs } from '../finding/use-item-acts.tsx';
import { DayHead } from './day-head.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemGrid } from './item-grid.tsx';
import { itemsOf } from './list-rows.ts';
import { ListTools } from './list-tools.tsx';
import { SelectionPanel } from './selection-panel.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useCopyTable } from './use-copy-table.ts';
import { useDayRows } from './use-day-rows.ts';
import { useDecide } from './use-decide.ts';
import { useFilterKey } from './use-filter-key.ts';
import { useItemMenu } from './use-item-menu.tsx';
import { useListChoice } from './use-list-choice.ts';
import { useListCommands } from './use-list-commands.ts';
import { useListKeys } from './use-list-keys.ts';
import type { ListMemory } from './use-list-memory.ts';
import { useListWords } from './use-list-words.ts';
import { useOpenItem } from './use-open-item.tsx';
import { useSameHandlers } from './use-same-handlers.ts';
import type { Today } from './use-today.ts';
import { useTypeTitles } from './use-type-titles.ts';

interface DayListProps {
  readonly today: Today;
  readonly view: TodayView;
  readonly memory: ListMemory;
  readonly onTask: (on: ItemView | null) => void;
}

/** Counts, filter, list and detail of the open items, and the decisions made on them. */
export function DayList({ today, view, memory, onTask }: DayListProps) {
  const words = useListWords(useTypeTitles(view.dossiers));
  const { counts, rows, grouping, shown } = useDayRows(view, memory, words);
  const active = useActiveRow(rows, memory);
  const { listed } = memory;
  useEffect(() => {
    listed.current = itemsOf(rows);
  }, [rows, listed]);
  const { about, current, onTick, onMove, onPick, onAll, onNone } = useListChoice(rows, active, memory);
  const { grid, box, toGrid, onFilter } = usePlaces();

  const decide = useDecide(today, rows, memory, toGrid);
  const acts = useItemActs({ asOf: view.asOf, onChange: decide, onCallBack: onTask });
  const onAct = (act: ItemAct) => acts.act(act, about);
  const { onOpen, opened } = useOpenItem(memory, view.unlinked);
  const onCopy = useCopyTable(() => (memory.selection.chosen.size > 0 ? about : itemsOf(rows)));
  const onGo = (to: ItemView) => onMove(to, false);
  const { menu, onMenu } = useItemMenu({ about, onGo, onAct: acts.act, onOpen, onCopy, onLeave: toGrid });
  const keys = { rows, active, onMove, onOpen, onAct, onTick, onFilter, onAll, onNone };
  const onKeyDown = useListKeys(keys);
  const same = useSameHandlers({ row: { onPick, onTick, onOpen, onMenu }, onAct });
  // Holding a key down the list goes on at once; the detail follows when there is time.
  const detailed = useDeferredValue(current);
  useListCommands({ memory, about, onAct, onCopy });
  const { selection, settings, setSettings, filter, setFilter } = memory;
  return (
    <>
      <DayHead memory={memory} counts={counts} onCopy={onCopy} />
      <FilterBar
        filter={filter}
        items={view.items}
        shown={shown}
        words={words}
        box={box}
        onChange={setFilter}
        onLeave={toGrid}
      >
        <ListTools memory={memory} />
      </FilterBar>
      <ItemGrid
        {...{ rows, grouping, active, settings, words, onKeyDown, ...same.row }}
        chosen={selection.chosen}
        asOf={view.asOf}
        scroller={grid}
        onArrange={setSettings}
      />
      {about.length > 1 && <SelectionPanel views={about} onAct={onAct} onCopy={onCopy} onNone={onNone} />}
      {about.length === 1 && detailed !== null && (
        <ItemDetail view={detailed} onOpen={same.row.onOpen} onAct={same.onAct} />
      )}
      {acts.window}
      {opened}
      {menu}
    </>
  );
}

/** The list and the search box, and the ways to them. */
function usePlaces() {
  const grid = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const toGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), []);
  const onFilter = useCallback(() => box.current?.select(), []);
  useEffect(toGrid, [toGrid]);
  useFilterKey(onFilter);
  return { grid, box, toGrid, onFilter };
}
