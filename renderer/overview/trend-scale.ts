import type { OverviewWeek } from '#shared/domain/process-overview.ts';

/** The first week of which anything is known; those before it were never checked and are not zero. */
export function firstKnown(weeks: readonly OverviewWeek[]): number {
  const first = weeks.findIndex(
    ({ open, opened, solved, reopened }) => open + opened + solved + reopened > 0,
  );
  return first < 0 ? weeks.length : first;
}

/** The weeks of which something is known. */
export function knownWeeks(weeks: readonly OverviewWeek[]): readonly OverviewWeek[] {
  return weeks.slice(firstKnown(weeks));
}

const mostLines = 4;

/** Round numbers from zero up to at least the most, a few of them, to read the height of a bar by. */
export function scaleTo(most: number): readonly number[] {
  const rough = Math.max(1, most) / mostLines;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((part) => part * power).find((one) => one >= rough) ?? rough);
  const lines = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: lines + 1 }, (_, index) => index * step);
}
