import type { ItemView } from '#shared/api/views.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { itemAt, itemsOf, type ListRow, rowOf } from './list-rows.ts';

/** What is chosen beside the active row. `anchor`: from where a range runs. */
export interface Selection {
  readonly chosen: ReadonlySet<ItemId>;
  readonly anchor: ItemId | null;
}

/** Nothing but the active row. */
export const noSelection: Selection = { chosen: new Set(), anchor: null };

/** One item more, or less when it was chosen. The first time the active one, where the person already was, comes along. */
export function toggled({ chosen }: Selection, item: ItemId, active: ItemId | null): Selection {
  const start = chosen.size === 0 && active !== null && active !== item ? new Set([active]) : chosen;
  const after = new Set(start);
  if (!after.delete(item)) after.add(item);
  return { chosen: after, anchor: item };
}

/** Everything from the anchor (the active row when there is none) up to and including an item, and nothing else. */
export function extended(
  rows: readonly ListRow[],
  { anchor }: Selection,
  active: ItemId | null,
  to: ItemId,
): Selection {
  const from = rowOf(rows, anchor) >= 0 ? anchor : (active ?? to);
  const [start, end] = [rowOf(rows, from), rowOf(rows, to)].sort((a, b) => a - b) as [number, number];
  const ids = itemsOf(rows.slice(Math.max(start, 0), end + 1)).map(({ item }) => item.id);
  return { chosen: new Set(ids), anchor: from };
}

/** All that the list shows. */
export function allOf(rows: readonly ListRow[]): Selection {
  return { chosen: new Set(itemsOf(rows).map(({ item }) => item.id)), anchor: null };
}

/** What an action is about: the chosen items that the list shows, in its order; without any the active one. */
export function concerned(
  rows: readonly ListRow[],
  { chosen }: Selection,
  active: number,
): readonly ItemView[] {
  const shown = chosen.size === 0 ? [] : itemsOf(rows).filter(({ item }) => chosen.has(item.id));
  if (shown.length > 0) return shown;
  const current = itemAt(rows, active);
  return current === null ? [] : [current];
}
