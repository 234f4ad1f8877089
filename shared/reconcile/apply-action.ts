import { canonicalText } from '../domain/field-value.ts';
import type { Finding } from '../domain/finding.ts';
import { isSameData } from '../domain/is-same-data.ts';
import type { CallBack, NextStep, Pause, Task, Waiting } from '../domain/item-life.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type ItemReply, isOpen, type OpenItem } from '../domain/open-item.ts';
import { stopWaiting } from './item-clock.ts';
import { asTask, ownedBy, type TaskOwner } from './make-task.ts';

/** What a person does with an item. */
export type ItemAction =
  | { readonly kind: 'start' }
  | { readonly kind: 'claim-done' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'note'; readonly note: string }
  /** What a colleague answered, and by when they expect it settled; nothing of both takes the answer away. */
  | { readonly kind: 'reply'; readonly reply: ItemReply }
  | { readonly kind: 'wait'; readonly waiting: Omit<Waiting, 'reminded'> }
  | { readonly kind: 'remind'; readonly on: LocalDate; readonly expectedBy: LocalDate | null }
  /** The ball is back with us. */
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'release'; readonly reason: string; readonly until: LocalDate }
  | { readonly kind: 'snooze'; readonly pause: Exclude<Pause, { kind: 'release' }> }
  /** The finding carries the department then, so that every list and report sees the same one. */
  | ({ readonly kind: 'assign' } & TaskOwner)
  | { readonly kind: 'call-back'; readonly call: Omit<CallBack, 'value'> }
  /** null takes it away. */
  | { readonly kind: 'next'; readonly next: NextStep | null }
  | ({ readonly kind: 'change-task'; readonly task: Task } & TaskOwner);

/** The day on which it is done, and which findings may be released under reserve. */
export interface ActionDay {
  readonly today: LocalDate;
  readonly isReleasable: (finding: Finding) => boolean;
}

/** `verified-by-check`: the check proved it already, only a next run can bring it back. */
export type ActionRefusal =
  | 'verified-by-check'
  | 'not-releasable'
  | 'no-reason'
  | 'date-in-past'
  | 'not-waiting'
  | 'not-a-task';

export type ActionOutcome =
  | { readonly kind: 'changed'; readonly item: OpenItem }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly because: ActionRefusal };

/**
 * Decides what an action makes of an item. Claiming that it is done does not take it off the list: its check does. A task has
 * no check, so there a person's word is enough. What is only written down can be said of a verified item as well.
 */
export function applyAction(item: OpenItem, action: ItemAction, day: ActionDay): ActionOutcome {
  if (!isOpen(item) && !isOnlyWritten(action) && !(item.task && action.kind === 'reopen')) {
    return refused('verified-by-check');
  }
  switch (action.kind) {
    case 'note':
      return changed(item, { ...item, note: action.note });
    case 'reply':
      return changed(item, withReply(item, action.reply));
    case 'start':
      return moved(item, 'in-progress', day);
    case 'claim-done':
      return item.task ? done(item, day) : moved(item, 'claimed-done', day);
    case 'reopen':
      return isUntouched(item) ? { kind: 'unchanged' } : moved(item, 'reopened', day);
    case 'wait':
      return changed(item, {
        ...atRest(item, day.today),
        status: 'waiting',
        because: null,
        waiting: { ...action.waiting, reminded: [] },
      });
    case 'remind':
      return remind(item, action);
    case 'answered':
      return item.waiting ? answered(item, action.answer, day) : refused('not-waiting');
    case 'release':
      return release(item, action, day);
    case 'snooze':
      return snooze(item, action.pause, day);
    case 'assign':
      return changed(item, ownedBy(item, action));
    case 'call-back':
      return changed(item, { ...item, call: { ...action.call, value: foundIn(item.finding) } });
    case 'next':
      return changed(item, withNext(item, action.next));
    case 'change-task':
      return item.task ? changed(item, asTask(item, action.task, action)) : refused('not-a-task');
  }
}

function foundIn({ found }: Finding): string | null {
  return found === null ? null : canonicalText(found);
}

function isOnlyWritten({ kind }: ItemAction): boolean {
  return kind === 'note' || kind === 'reply';
}

function refused(because: ActionRefusal): ActionOutcome {
  return { kind: 'refused', because };
}

function changed(before: OpenItem, after: OpenItem): ActionOutcome {
  return isSameData(before, after) ? { kind: 'unchanged' } : { kind: 'changed', item: after };
}

function moved(item: OpenItem, status: OpenItem['status'], { today }: ActionDay): ActionOutcome {
  if (status === item.status) return { kind: 'unchanged' };
  return { kind: 'changed', item: { ...atRest(item, today), status, because: null } };
}

function done(item: OpenItem, { today }: ActionDay): ActionOutcome {
  const after: OpenItem = { ...atRest(item, today), status: 'verified', because: 'done-by-person' };
  return { kind: 'changed', item: after };
}

/** Neither waiting nor put off. */
function atRest(item: OpenItem, today: LocalDate): OpenItem {
  const { pause: _, ...rest } = stopWaiting(item, today);
  return rest;
}

/** Nobody said anything about it yet, so there is nothing to take back. */
function isUntouched({ status }: OpenItem): boolean {
  return status === 'new' || status === 'reopened';
}

/** Whoever was asked and names a day is not reminded before that day. */
function withReply(item: OpenItem, { answer, expectedBy }: ItemReply): OpenItem {
  const { reply, ...rest } = expectedAgain(item, expectedBy);
  if ((reply?.answer ?? '') === answer && (reply?.expectedBy ?? null) === expectedBy) return item;
  return answer === '' && expectedBy === null ? rest : { ...rest, reply: { answer, expectedBy } };
}

function expectedAgain(item: OpenItem, expectedBy: LocalDate | null): OpenItem {
  const { waiting } = item;
  return waiting === undefined || expectedBy === null
    ? item
    : { ...item, waiting: { ...waiting, expectedBy } };
}

function remind(item: OpenItem, { on, expectedBy }: Extract<ItemAction, { kind: 'remind' }>): ActionOutcome {
  const { waiting } = item;
  if (waiting === undefined) return refused('not-waiting');
  const reminded = [...waiting.reminded, on];
  return { kind: 'changed', item: { ...item, waiting: { ...waiting, expectedBy, reminded } } };
}

function answered(item: OpenItem, answer: string, { today }: ActionDay): ActionOutcome {
  const after: OpenItem = { ...stopWaiting(item, today), status: 'in-progress', because: null };
  return {
    kind: 'changed',
    item: answer === '' ? after : { ...after, reply: { answer, expectedBy: null } },
  };
}

function release(
  item: OpenItem,
  { reason, until }: Extract<ItemAction, { kind: 'release' }>,
  day: ActionDay,
): ActionOutcome {
  if (item.task || !day.isReleasable(item.finding)) return refused('not-releasable');
  if (reason.trim() === '') return refused('no-reason');
  if (until <= day.today) return refused('date-in-past');
  const pause: Pause = { kind: 'release', reason, until };
  return changed(item, {
    ...atRest(item, day.today),
    status: 'released-under-reserve',
    because: null,
    pause,
  });
}

function snooze(item: OpenItem, pause: Pause, { today }: ActionDay): ActionOutcome {
  if (pause.kind === 'snooze' && pause.until <= today) return refused('date-in-past');
  return changed(item, { ...atRest(item, today), status: 'snoozed', because: null, pause });
}

function withNext(item: OpenItem, next: NextStep | null): OpenItem {
  const { next: _, ...rest } = item;
  return next === null ? rest : { ...rest, next };
}
