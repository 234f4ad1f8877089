import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import { goTo } from '../app/route.ts';
import { Button } from '../ui/button.tsx';
import { DayCounts } from './day-counts.tsx';
import { DayDialogs } from './day-dialogs.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemGrid } from './item-grid.tsx';
import { itemAt } from './list-rows.ts';
import { useActiveRow } from './use-active-row.ts';
import { useCopyTable } from './use-copy-table.ts';
import { useDayRows } from './use-day-rows.ts';
import { useDecisions } from './use-decisions.ts';
import { useFilterKey } from './use-filter-key.ts';
import { useListKeys } from './use-list-keys.ts';
import type { ListMemory } from './use-list-memory.ts';
import type { Today } from './use-today.ts';

interface DayListProps {
  readonly today: Today;
  readonly view: TodayView;
  readonly memory: ListMemory;
}

/** Counts, filter, list and detail of the open items, and the decisions made on them. */
export function DayList({ today, view, memory }: DayListProps) {
  const { t } = useTranslation();
  const { filter, setFilter, setActive } = memory;
  const { counts, rows, owners, shown } = useDayRows(view.items, filter);
  const active = useActiveRow(rows, memory);
  const current = itemAt(rows, active);

  const grid = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const toGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), []);
  const onFilter = useCallback(() => box.current?.select(), []);
  useEffect(toGrid, [toGrid]);
  useFilterKey(onFilter);

  const { act: onAct, saveNote, dialog, setDialog } = useDecisions(today, rows, memory, toGrid);
  const onCopy = useCopyTable(rows);
  const onHelp = () => setDialog({ kind: 'keys' });
  const onMove = useCallback((to: ItemView) => setActive(to.item.id), [setActive]);
  const onOpen = useOpen(setActive);
  const onKeyDown = useListKeys({ rows, active, onMove, onOpen, onAct, onFilter, onHelp });
  const list = { rows, active, asOf: view.asOf, scroller: grid, onKeyDown, onPick: onMove, onOpen };

  return (
    <>
      <div className="today-top">
        <DayCounts
          counts={counts}
          chosen={filter.count}
          onChoose={(count) => setFilter({ ...filter, count })}
        />
        <Button tone="quiet" icon="note" onClick={onCopy}>
          {t('forms.copy')}
        </Button>
        <Button tone="quiet" icon="keyboard" onClick={onHelp}>
          {t('keys.title')}
        </Button>
      </div>
      <FilterBar
        filter={filter}
        departments={owners}
        shown={shown}
        total={view.items.length}
        box={box}
        onChange={setFilter}
        onLeave={toGrid}
      />
      <ItemGrid {...list} />
      {current !== null && <ItemDetail view={current} onAct={(act) => onAct(act, current)} />}
      <DayDialogs dialog={dialog} onClose={() => setDialog(null)} onSaveNote={saveNote} />
    </>
  );
}

function useOpen(setActive: ListMemory['setActive']) {
  return useCallback(
    ({ item }: ItemView) => {
      if (item.finding.dossier === null) return;
      setActive(item.id);
      goTo({ screen: 'dossier', dossier: item.finding.dossier, item: item.id });
    },
    [setActive],
  );
}
