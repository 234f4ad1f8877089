import type { ItemView } from '#shared/api/views.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { type ItemGroup, itemGroups } from '#shared/domain/ranking.ts';

/** One line of the list: a heading or an item. */
export type ListRow =
  | { readonly kind: 'group'; readonly group: ItemGroup; readonly count: number }
  | { readonly kind: 'item'; readonly view: ItemView };

/** Items under their headings, headings in the fixed order, items in the order they came. Empty groups get no heading. */
export function toListRows(items: readonly ItemView[]): readonly ListRow[] {
  const groups = new Map<ItemGroup, ItemView[]>(itemGroups.map((group) => [group, []]));
  for (const view of items) groups.get(view.group)?.push(view);
  const rows: ListRow[] = [];
  for (const [group, views] of groups) {
    if (views.length === 0) continue;
    rows.push({ kind: 'group', group, count: views.length });
    for (const view of views) rows.push({ kind: 'item', view });
  }
  return rows;
}

/** Where an item stands in the rows; -1 when it is not there. */
export function rowOf(rows: readonly ListRow[], item: ItemId | null): number {
  return item === null ? -1 : rows.findIndex((row) => row.kind === 'item' && row.view.item.id === item);
}

/** The row that many items further (back when negative), stopping at the ends and stepping over headings. */
export function moveBy(rows: readonly ListRow[], from: number, steps: number): number {
  const direction = Math.sign(steps);
  let at = from;
  let left = Math.abs(steps);
  for (let next = from + direction; left > 0 && next >= 0 && next < rows.length; next += direction) {
    if (rows[next]?.kind !== 'item') continue;
    at = next;
    left -= 1;
  }
  return at < 0 ? firstItem(rows) : at;
}

/** The first item; -1 in an empty list. */
export function firstItem(rows: readonly ListRow[]): number {
  return rows.findIndex((row) => row.kind === 'item');
}

/** The item of a row; null for a heading or outside the list. */
export function itemAt(rows: readonly ListRow[], index: number): ItemView | null {
  const row = rows[index];
  return row?.kind === 'item' ? row.view : null;
}

/** The item that gets the focus once this one was decided: the next, at the end the one before it. */
export function itemAfter(rows: readonly ListRow[], item: ItemId): ItemId | null {
  const at = rowOf(rows, item);
  if (at < 0) return null;
  const next = moveBy(rows, at, 1);
  const chosen = next === at ? moveBy(rows, at, -1) : next;
  return chosen === at ? null : (itemAt(rows, chosen)?.item.id ?? null);
}
