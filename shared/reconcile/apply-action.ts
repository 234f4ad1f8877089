import { type ItemReply, type ItemStatus, isOpen, type OpenItem } from '../domain/open-item.ts';

/** What a person does with an item. */
export type ItemAction =
  | { readonly kind: 'start' }
  | { readonly kind: 'claim-done' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'note'; readonly note: string }
  /** What a colleague answered, and by when they expect it settled; nothing of both takes the answer away. */
  | { readonly kind: 'reply'; readonly reply: ItemReply };

/** `refused`: the check proved it already, only a next run can bring it back. */
export type ActionOutcome =
  | { readonly kind: 'changed'; readonly item: OpenItem }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly because: 'verified-by-check' };

/**
 * Decides what an action makes of an item. Claiming that it is done does not take it off the list: its check does.
 * A note can always be written and an answer always be given, also with a verified item.
 */
export function applyAction(item: OpenItem, action: ItemAction): ActionOutcome {
  if (action.kind === 'note') {
    return action.note === item.note
      ? { kind: 'unchanged' }
      : { kind: 'changed', item: { ...item, note: action.note } };
  }
  if (action.kind === 'reply') return withReply(item, action.reply);
  if (!isOpen(item)) return { kind: 'refused', because: 'verified-by-check' };
  const status = statusAfter(item.status, action.kind);
  if (status === item.status) return { kind: 'unchanged' };
  return { kind: 'changed', item: { ...item, status, because: null } };
}

function withReply(item: OpenItem, { answer, expectedBy }: ItemReply): ActionOutcome {
  const { reply, ...rest } = item;
  if ((reply?.answer ?? '') === answer && (reply?.expectedBy ?? null) === expectedBy)
    return { kind: 'unchanged' };
  if (answer === '' && expectedBy === null) return { kind: 'changed', item: rest };
  return { kind: 'changed', item: { ...rest, reply: { answer, expectedBy } } };
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
