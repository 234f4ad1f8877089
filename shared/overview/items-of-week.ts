import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { BallTurn, TrackedEvent, WeekFigure } from '../domain/process-overview.ts';
import { openAt, waitingForOthersAt } from './weeks.ts';

export interface WeekAsked {
  /** Its Monday. */
  readonly from: LocalDate;
  readonly figure: WeekFigure;
  /** Last day that counts. */
  readonly asOf: LocalDate;
}

/** The items that a figure of a week counts, each once, in the order in which it happened. */
export function itemsOfWeek(
  { from, figure, asOf }: WeekAsked,
  events: readonly TrackedEvent[],
  turns: readonly BallTurn[],
): readonly ItemId[] {
  const end = addDays(from, 6) < asOf ? addDays(from, 6) : asOf;
  switch (figure) {
    case 'open':
      return [...openAt(events, end)];
    case 'waitingForOthers':
      return [...waitingForOthersAt(events, turns, end)];
    default: {
      const within = events.filter(({ on, kind }) => kind === figure && on >= from && on <= end);
      return [...new Set(within.map(({ item }) => item))];
    }
  }
}
