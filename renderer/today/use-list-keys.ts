import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ItemView } from '#shared/api/views.ts';
import { actOfKey, type ItemAct } from '../finding/item-acts.ts';
import { firstItem, itemAt, type ListRow, moveBy } from './list-rows.ts';

interface ListKeys {
  readonly rows: readonly ListRow[];
  readonly active: number;
  readonly onMove: (view: ItemView, extend: boolean) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onAct: (act: ItemAct) => void;
  readonly onTick: (view: ItemView) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onFilter: () => void;
}

const pageSize = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: pageSize,
  PageUp: -pageSize,
  End: Number.MAX_SAFE_INTEGER,
};

/** What the keys do while the list has the focus. Single letters work only there, so they never get in the way of typing. */
export function useListKeys(keys: ListKeys): (event: KeyboardEvent) => void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const stable = useRef((event: KeyboardEvent) => {
    if (event.altKey || !isDone(event, latest.current)) return;
    event.preventDefault();
  });
  return stable.current;
}

function isDone(event: KeyboardEvent, keys: ListKeys): boolean {
  const view = itemAt(keys.rows, keys.active);
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return false;
    keys.onAll();
    return true;
  }
  const target = targetRow(keys.rows, keys.active, event.key);
  const next = target === null ? null : itemAt(keys.rows, target);
  if (next !== null) keys.onMove(next, event.shiftKey);
  else if (event.key === '/') keys.onFilter();
  else if (event.key === 'Escape') keys.onNone();
  else return target !== null || (view !== null && isDoneOnItem(event.key, view, keys));
  return true;
}

function isDoneOnItem(key: string, view: ItemView, keys: ListKeys): boolean {
  const act = actOfKey(key);
  if (key === 'Enter') keys.onOpen(view);
  else if (key === ' ' || key.toLowerCase() === 'x') keys.onTick(view);
  else if (act !== null) keys.onAct(act);
  else return false;
  return true;
}

function targetRow(rows: readonly ListRow[], active: number, key: string): number | null {
  if (key === 'Home') return firstItem(rows);
  const step = steps[key];
  return step === undefined ? null : moveBy(rows, active, step);
}
