import { type KeyboardEvent, useCallback } from 'react';
import type { ItemView } from '#shared/api/views.ts';
import type { ItemAct } from '../finding/item-buttons.tsx';
import { firstItem, itemAt, type ListRow, moveBy } from './list-rows.ts';

interface ListKeys {
  readonly rows: readonly ListRow[];
  readonly active: number;
  readonly onMove: (view: ItemView) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onAct: (act: ItemAct, view: ItemView) => void;
  readonly onFilter: () => void;
  readonly onHelp: () => void;
}

const pageSize = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: pageSize,
  PageUp: -pageSize,
  End: Number.MAX_SAFE_INTEGER,
};
const acts: Readonly<Record<string, ItemAct>> = { s: 'start', d: 'claim-done', r: 'reopen', n: 'note' };

/** What the keys do while the list has the focus. Single letters work only there, so they never get in the way of typing. */
export function useListKeys({ rows, active, onMove, onOpen, onAct, onFilter, onHelp }: ListKeys) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const done = onItem(event.key) || onList(event.key);
      if (done) event.preventDefault();

      function onItem(key: string): boolean {
        const view = itemAt(rows, active);
        const act = acts[key.toLowerCase()];
        if (view === null || (key !== 'Enter' && act === undefined)) return false;
        if (act === undefined) onOpen(view);
        else onAct(act, view);
        return true;
      }

      function onList(key: string): boolean {
        const target = targetRow(rows, active, key);
        const next = target === null ? null : itemAt(rows, target);
        if (next !== null) onMove(next);
        else if (key === '/') onFilter();
        else if (key === '?') onHelp();
        else return target !== null;
        return true;
      }
    },
    [rows, active, onMove, onOpen, onAct, onFilter, onHelp],
  );
}

function targetRow(rows: readonly ListRow[], active: number, key: string): number | null {
  if (key === 'Home') return firstItem(rows);
  const step = steps[key];
  return step === undefined ? null : moveBy(rows, active, step);
}
