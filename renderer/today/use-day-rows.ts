import { useDeferredValue, useMemo } from 'react';
import type { TodayView } from '#shared/api/views.ts';
import { countDay, filterItems, type ListFilter, toSearchable } from './list-filter.ts';
import { toListRows } from './list-rows.ts';

/** What the list shows of the day for a filter. Typing stays quick: the list follows when there is time. */
export function useDayRows(items: TodayView['items'], filter: ListFilter) {
  const deferred = useDeferredValue(filter);
  const searchable = useMemo(() => toSearchable(items), [items]);
  const counts = useMemo(() => countDay(items), [items]);
  const shown = useMemo(() => filterItems(searchable, deferred), [searchable, deferred]);
  const rows = useMemo(() => toListRows(shown), [shown]);
  const owners = useMemo(() => [...new Set(items.map(({ item }) => item.finding.owner))].sort(), [items]);
  return { counts, rows, owners, shown: shown.length };
}
