import type { Severity } from './severity.ts';

/** Points each circumstance gives. Data, so that a person can see them and set them. */
export interface PriorityWeights {
  readonly severity: Readonly<Record<Severity, number>>;
  /** For each working day past the due date, up to `lateDaysCounted` of them. */
  readonly lateDay: number;
  readonly lateDaysCounted: number;
  readonly dueToday: number;
  /** For each working day that the due date is nearer than `dueSoonDays`. */
  readonly dueSoonDay: number;
  readonly dueSoonDays: number;
  /** For each factor ten of the amount at stake in whole units of its currency: € 10, € 100, € 1.000 … */
  readonly amountTenfold: number;
  /** For each working day that the item is open, up to `ageDaysCounted` of them. */
  readonly ageDay: number;
  readonly ageDaysCounted: number;
  readonly reopened: number;
  readonly customerWaits: number;
  /** For each reminder that they sent us. */
  readonly reminder: number;
  /** For each other item that can't be settled before this one, up to `blocksCounted` of them. */
  readonly blocksItem: number;
  readonly blocksCounted: number;
  /** When something was promised; twice when its day is there. */
  readonly promised: number;
}

/** A blocking item outweighs a warning that is a week late; a month late outweighs everything. */
export const defaultWeights: PriorityWeights = {
  severity: { blocking: 60, warning: 25, info: 5 },
  lateDay: 5,
  lateDaysCounted: 20,
  dueToday: 15,
  dueSoonDay: 2,
  dueSoonDays: 5,
  amountTenfold: 5,
  ageDay: 1,
  ageDaysCounted: 20,
  reopened: 15,
  customerWaits: 20,
  reminder: 10,
  blocksItem: 5,
  blocksCounted: 5,
  promised: 15,
};
