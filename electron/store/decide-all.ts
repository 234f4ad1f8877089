import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import { applyAction } from '#shared/reconcile/apply-action.ts';
import type { ActedOn } from './act.ts';
import type { ActionResult, BulkAction } from './store.ts';

/** What one action makes of each of these items; an item that is named twice is acted on once. */
export function decideAll(
  items: ReadonlyMap<ItemId, OpenItem>,
  { items: ids, actionFor, isReleasable }: BulkAction,
  today: LocalDate,
): { readonly acted: readonly ActedOn[]; readonly results: ReadonlyMap<ItemId, ActionResult> } {
  const results = new Map<ItemId, ActionResult>();
  const acted: ActedOn[] = [];
  for (const id of new Set(ids)) {
    const before = items.get(id);
    if (before === undefined) {
      results.set(id, { kind: 'not-found' });
      continue;
    }
    const action = actionFor(before);
    if (action === null) {
      results.set(id, { kind: 'refused', because: 'no-dossier' });
      continue;
    }
    const outcome = applyAction(before, action, { today, isReleasable });
    if (outcome.kind !== 'changed') results.set(id, outcome);
    else {
      results.set(id, { kind: 'done', item: outcome.item });
      acted.push({ action: action.kind, before, after: outcome.item });
    }
  }
  return { acted, results };
}
