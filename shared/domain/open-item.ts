import type { Brand } from './brand.ts';
import type { Finding, FindingId } from './finding.ts';
import type { Assignment, CallBack, Clock, NextStep, Pause, Task, Waiting } from './item-life.ts';
import type { LocalDate } from './local-date.ts';

/** Same text as the finding it follows; hand-made tasks get their own. */
export type ItemId = Brand<string, 'ItemId'>;

/** The item that follows a finding carries the finding's identity. */
export function itemIdOf(finding: FindingId): ItemId {
  return finding as string as ItemId;
}

export const itemStatuses = [
  'new',
  'in-progress',
  'waiting',
  'claimed-done',
  'verified',
  'released-under-reserve',
  'snoozed',
  'reopened',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** Where an item stands and what people said of it: the part of it that its history keeps before and after. */
export interface ItemState {
  readonly status: ItemStatus;
  /** Why it was reopened or closed last; null for an item that never was. */
  readonly because: ChangeReason | null;
  readonly note: string;
  /** What a colleague said of it; left out while nobody did. */
  readonly reply?: ItemReply | undefined;
  /** Whom it waits for; there exactly while its status is `waiting`. */
  readonly waiting?: Waiting | undefined;
  /** Why it rests; there exactly while it is released or snoozed. */
  readonly pause?: Pause | undefined;
  readonly assigned?: Assignment | undefined;
  readonly next?: NextStep | undefined;
  readonly call?: CallBack | undefined;
  readonly clock?: Clock | undefined;
  /** There exactly where a person made it. */
  readonly task?: Task | undefined;
}

/**
 * A finding or a hand-made task with a status and a history. `verified` is off the list: its check passed, or it is a task
 * that a person did. What is left out was never said of it.
 */
export interface OpenItem extends ItemState {
  readonly id: ItemId;
  /** Of a hand-made task: what it says, in the same form. Its owner is the department that was made responsible. */
  readonly finding: Finding;
  /** Day of the first run that found it. */
  readonly since: LocalDate;
  /** Day of the last run that found it. */
  readonly lastFound: LocalDate;
  /** The finding's own last day, else counted from `since`, moved by the time we waited for others; null when nothing sets one. */
  readonly due: LocalDate | null;
  /** First run that could not check it again; null while it is checked. */
  readonly notRechecked: { readonly since: LocalDate; readonly reason: NotRecheckedReason } | null;
  readonly reopened?: Reopening | undefined;
}

/** How it came back last. Values are as the contracts write them, files by their names. */
export interface Reopening {
  readonly on: LocalDate;
  readonly because: ChangeReason;
  /** Status it had, so that a return from waiting is told from a return from rest. */
  readonly from: ItemStatus;
  readonly before: string | null;
  readonly after: string | null;
}

/** The answer of whom we asked, and when they expect it to be settled. At least one of the two says something. */
export interface ItemReply {
  readonly answer: string;
  readonly expectedBy: LocalDate | null;
}

/** `dossier-gone`: no register and no document speaks of its dossier any more. */
export type NotRecheckedReason =
  | 'source-unavailable'
  | 'check-did-not-run'
  | 'run-incomplete'
  | 'dossier-gone';

export type ChangeReason =
  | 'check-passed'
  | 'no-longer-applies'
  | 'still-wrong'
  | 'value-changed'
  | 'found-again'
  /** The file in which the value stood was replaced by another one. */
  | 'file-replaced'
  | 'row-vanished'
  /** The day came until which it was released or put off. */
  | 'deadline-passed'
  | 'document-arrived'
  /** A task, done: nothing can check it but a person. */
  | 'done-by-person'
  /** A task that should not have been there. */
  | 'withdrawn';

/** What a run means for one item. */
export type ItemChange =
  | { readonly kind: 'opened'; readonly item: OpenItem }
  | { readonly kind: 'kept'; readonly item: OpenItem }
  | { readonly kind: 'reopened'; readonly item: OpenItem }
  | { readonly kind: 'resolved'; readonly item: OpenItem }
  | { readonly kind: 'not-rechecked'; readonly item: OpenItem };

/** An item with those that go away with it. */
export interface ItemWithFollowers {
  readonly item: OpenItem;
  /** Open items whose finding follows from this one, in order of id; nobody has taken them up by themselves. */
  readonly follows: readonly OpenItem[];
}

/**
 * The open items that stand by themselves, each with what follows from it. What a person gave a status, a note or an answer
 * stands by itself, whatever it follows from.
 */
export function withFollowers(items: readonly OpenItem[]): readonly ItemWithFollowers[] {
  const open = items.filter(isOpen);
  const alone = new Set(standingAlone(open));
  const follows = Map.groupBy(
    open.filter((item) => !alone.has(item)),
    ({ finding }) => finding.causedBy as string,
  );
  return [...alone].map((item) => ({
    item,
    follows: (follows.get(item.id) ?? []).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  }));
}

/**
 * The items that count by themselves, in the same order: whatever counts items, open or settled, counts these. An item that
 * follows from another one counts with that.
 */
export function standingAlone(items: readonly OpenItem[]): readonly OpenItem[] {
  const open = new Set<string>(items.filter(isOpen).map(({ id }) => id));
  const all = new Set<string>(items.map(({ id }) => id));
  return items.filter((item) => {
    const { causedBy } = item.finding;
    const known = isOpen(item) ? open : all;
    return causedBy === null || !known.has(causedBy) || isTakenUp(item);
  });
}

/** Also settled, an item keeps what was said of it. */
function isTakenUp({ status, note, reply, assigned, next }: OpenItem): boolean {
  const isSaid = reply !== undefined || assigned !== undefined || next !== undefined;
  const isUntouched = status === 'new' || status === 'reopened' || status === 'verified';
  return !isUntouched || note !== '' || isSaid;
}

/** An item is off the daily list only when its check proved it. */
export function isOpen(item: OpenItem): boolean {
  return item.status !== 'verified';
}
