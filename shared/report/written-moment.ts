/** A day or local time in ISO 8601 (`2026-03-16T08:30:00`) as offices write it: `16-03-2026 08:30`. Anything else as it is. */
export function writtenMoment(at: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(at);
  if (!match) return at;
  const [, year, month, day, time] = match;
  return `${day}-${month}-${year}${time === undefined ? '' : ` ${time}`}`;
}
