import { useDeferredValue, useMemo } from 'react';
import type { ListSettings } from '#shared/api/list-settings.ts';
import type { TodayView } from '#shared/api/views.ts';
import { countDay, filterItems } from './list-filter.ts';
import { type OrderWords, sortItems } from './list-order.ts';
import { toListRows } from './list-rows.ts';
import type { ListMemory } from './use-list-memory.ts';

/**
 * What the list shows of the day. Typing, sorting and grouping stay quick: the list follows when there is time, cut in pieces
 * between which the window draws. `grouping`: that of the rows, which may be one behind what was chosen.
 */
export function useDayRows(
  { items, cameIn }: TodayView,
  { filter, settings }: Pick<ListMemory, 'filter' | 'settings'>,
  words: OrderWords,
) {
  const later = useDeferredValue(filter);
  const { sort, grouping }: ListSettings = useDeferredValue(settings);
  const counts = useMemo(() => countDay(items), [items]);
  const sorted = useMemo(() => sortItems(items, sort, words), [items, sort, words]);
  const shown = useMemo(() => filterItems(sorted, later), [sorted, later]);
  const rows = useMemo(() => toListRows(shown, grouping, new Set(cameIn)), [shown, grouping, cameIn]);
  return { counts, rows, grouping, shown: shown.length };
}
