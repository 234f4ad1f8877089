import type { DesktopSettings } from '#shared/api/host-views.ts';

/** Whether no message may be shown now. `now`: local time, ISO 8601 without zone. The end itself is no longer quiet. */
export function isQuiet(now: string, hours: DesktopSettings['quietHours']): boolean {
  if (hours === null || hours.from === hours.until) return false;
  const time = now.slice(11, 16);
  const { from, until } = hours;
  return from < until ? from <= time && time < until : from <= time || time < until;
}
