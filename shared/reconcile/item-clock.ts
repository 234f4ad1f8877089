import type { LocalDate } from '../domain/local-date.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { addWorkingDays, workingDaysBetween } from '../domain/working-days.ts';

/** Working days, up to and including `day`, that this item waited for others: what is behind us and what still runs. */
export function waitedForOthers(item: OpenItem, day: LocalDate): number {
  return (item.clock?.waitedForOthers ?? 0) + runningWait(item, day);
}

/** Working days, up to and including `day`, that others waited for us: all the time it is open but for the time we waited. */
export function othersWaited(item: OpenItem, day: LocalDate): number {
  return Math.max(0, workingDaysBetween(item.since, day) - waitedForOthers(item, day));
}

/** The item without whom it waited for; what it waited is behind us, and its last day moves by it. */
export function stopWaiting(item: OpenItem, day: LocalDate): OpenItem {
  const { waiting, ...rest } = item;
  if (waiting === undefined) return item;
  const countedUntil = later(day, item.clock?.countedUntil ?? waiting.askedOn);
  return withDue({ ...rest, clock: { waitedForOthers: waitedForOthers(item, day), countedUntil } }, day);
}

/** The item with its last day as it is on `day`. */
export function withDue(item: OpenItem, day: LocalDate): OpenItem {
  const due = dueOf(item, day);
  return due === item.due ? item : { ...item, due };
}

/**
 * Its last day: the finding's own, else counted from the day it was first found, moved by the working days that it waited for
 * others. The day that a person chose for a task does not move.
 */
export function dueOf(item: OpenItem, day: LocalDate, add = addWorkingDays): LocalDate | null {
  const { finding, since, task } = item;
  if (task !== undefined) return task.at?.date ?? null;
  const waited = waitedForOthers(item, day);
  if (finding.due !== null) return waited === 0 ? finding.due : add(finding.due, waited);
  return finding.settleWithin === null ? null : add(since, finding.settleWithin + waited);
}

function runningWait({ waiting, clock, since }: OpenItem, day: LocalDate): number {
  if (waiting === undefined) return 0;
  const from = later(later(waiting.askedOn, since), clock?.countedUntil ?? since);
  return Math.max(0, workingDaysBetween(from, day));
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}
