/**
 * Whether the check of a set time is due. `now` and `before`: local time, ISO 8601 without zone; `before` is when this was
 * asked last. `checkAt`: `HH:MM`. A time that passed while the computer slept counts at the first question after it, if
 * that is on the same day.
 */
export function isCheckDue(before: string, now: string, checkAt: string | null): boolean {
  if (checkAt === null) return false;
  const moment = `${now.slice(0, 10)}T${checkAt}:00`;
  return before < moment && moment <= now;
}
