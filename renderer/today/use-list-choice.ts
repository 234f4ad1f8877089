import { type MouseEvent, useMemo } from 'react';
import type { ItemView } from '#shared/api/views.ts';
import { itemAt, type ListRow } from './list-rows.ts';
import { allOf, concerned, extended, noSelection, type Selection, toggled } from './list-selection.ts';
import type { ListMemory } from './use-list-memory.ts';

/** What the person goes to and chooses in the list, by key and by mouse. */
export function useListChoice(
  rows: readonly ListRow[],
  active: number,
  { selection, setSelection, setActive }: ListMemory,
) {
  const about = useMemo(() => concerned(rows, selection, active), [rows, selection, active]);
  const current = itemAt(rows, active);
  const activeId = current?.item.id ?? null;
  const choose = (next: Selection, to: ItemView) => {
    setSelection(next);
    setActive(to.item.id);
  };
  const onTick = (to: ItemView) => choose(toggled(selection, to.item.id, activeId), to);
  const onMove = (to: ItemView, extend: boolean) =>
    choose(extend ? extended(rows, selection, activeId, to.item.id) : noSelection, to);
  return {
    /** What an action is about. */
    about,
    current,
    onTick,
    onMove,
    onPick: (to: ItemView, event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey) onTick(to);
      else onMove(to, event.shiftKey);
    },
    onAll: () => setSelection(allOf(rows)),
    onNone: () => setSelection(noSelection),
  };
}
