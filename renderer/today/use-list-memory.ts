import { useState } from 'react';
import type { ItemId } from '#shared/domain/open-item.ts';
import { type ListFilter, noFilter } from './list-filter.ts';

/** What the list keeps while the person looks at another screen. */
export interface ListMemory {
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  readonly active: ItemId | null;
  readonly setActive: (item: ItemId | null) => void;
}

/** Filter and place in the list; held by the frame, so that coming back finds them as they were. */
export function useListMemory(): ListMemory {
  const [filter, setFilter] = useState(noFilter);
  const [active, setActive] = useState<ItemId | null>(null);
  return { filter, setFilter, active, setActive };
}
