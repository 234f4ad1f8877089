import { type ItemStatus, isOpen, type OpenItem } from '../domain/open-item.ts';

/** What a person does with an item. */
export type ItemAction =
  | { readonly kind: 'start' }
  | { readonly kind: 'claim-done' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'note'; readonly note: string };

/** `refused`: the check proved it already, only a next run can bring it back. */
export type ActionOutcome =
  | { readonly kind: 'changed'; readonly item: OpenItem }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly because: 'verified-by-check' };

/**
 * Decides what an action makes of an item. Claiming that it is done does not take it off the list: its check does.
 * A note can always be written, also with a verified item.
 */
export function applyAction(item: OpenItem, action: ItemAction): ActionOutcome {
  if (action.kind === 'note') {
    return action.note === item.note
      ? { kind: 'unchanged' }
      : { kind: 'changed', item: { ...item, note: action.note } };
  }
  if (!isOpen(item)) return { kind: 'refused', because: 'verified-by-check' };
  const status = statusAfter(item.status, action.kind);
  if (status === item.status) return { kind: 'unchanged' };
  return { kind: 'changed', item: { ...item, status, because: null } };
}

function statusAfter(status: ItemStatus, action: 'start' | 'claim-done' | 'reopen'): ItemStatus {
  switch (action) {
    case 'start':
      return 'in-progress';
    case 'claim-done':
      return 'claimed-done';
    case 'reopen':
      return isUntouched(status) ? status : 'reopened';
  }
}

/** Nobody said anything about it yet, so there is nothing to take back. */
function isUntouched(status: ItemStatus): boolean {
  return status === 'new' || status === 'reopened';
}
