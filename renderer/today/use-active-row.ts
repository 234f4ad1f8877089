import { useEffect, useRef } from 'react';
import { firstItem, itemAt, type ListRow, rowOf } from './list-rows.ts';
import type { ListMemory } from './use-list-memory.ts';

/** Index of the active row. When its item left the list, the item that took its place is active. */
export function useActiveRow(rows: readonly ListRow[], { active, setActive }: ListMemory): number {
  const last = useRef(-1);
  const found = rowOf(rows, active);
  const index = found >= 0 ? found : nearest(rows, last.current);
  const item = itemAt(rows, index)?.item.id ?? null;
  useEffect(() => {
    if (index >= 0) last.current = index;
    if (item !== null && item !== active) setActive(item);
  }, [index, item, active, setActive]);
  return index;
}

function nearest(rows: readonly ListRow[], wanted: number): number {
  for (let index = Math.min(wanted, rows.length - 1); index >= 0; index -= 1) {
    if (rows[index]?.kind === 'item') return index;
  }
  return firstItem(rows);
}
