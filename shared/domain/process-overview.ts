import type { LikelyCause } from './finding.ts';
import type { LocalDate } from './local-date.ts';
import type { ItemId } from './open-item.ts';
import type { Department, Severity } from './severity.ts';

/** What the overview looks at of one item, also of one that is settled. */
export interface TrackedItem {
  readonly id: ItemId;
  /** Check use. */
  readonly check: string;
  readonly severity: Severity;
  readonly party: string | null;
  readonly department: Department;
  /** null for an item about the workspace. */
  readonly dossierType: string | null;
  readonly cause: LikelyCause | null;
  /** Day it was first found. */
  readonly since: LocalDate;
  readonly isOpen: boolean;
  /** Who has the ball; `us` while it waits for nobody else. */
  readonly ballWith: BallWith;
}

type BallWith = 'us' | 'customer' | 'supplier' | 'department';

/** What happened to an item on a day. */
export interface TrackedEvent {
  readonly item: ItemId;
  readonly kind: 'opened' | 'solved' | 'reopened';
  readonly on: LocalDate;
}

/** An item went to others to wait for, or came back to us. */
export interface BallTurn {
  readonly item: ItemId;
  readonly with: 'us' | 'others';
  readonly on: LocalDate;
}

export const overviewSides = ['check', 'party', 'department', 'dossierType', 'age', 'cause', 'ball'] as const;
export type OverviewSide = (typeof overviewSides)[number];

/** One bar: what is open of one value of a side, and what happened to it in the period. */
export interface OverviewBar {
  /** Empty where the items have none. */
  readonly key: string;
  readonly open: number;
  readonly blocking: number;
  readonly solved: number;
  readonly reopened: number;
}

/** A week from Monday to Sunday; the last one ends today. */
export interface OverviewWeek {
  readonly from: LocalDate;
  readonly opened: number;
  readonly solved: number;
  readonly reopened: number;
  /** Working days from found to solved, of what was solved in it; null when nothing was. */
  readonly medianDaysOpen: number | null;
  /** Open at its end. */
  readonly open: number;
  /** Of those, how many waited for a customer, a supplier or a department; with the others it was our turn. */
  readonly waitingForOthers: number;
}

/** What of a week can be looked into. */
export const weekFigures = ['opened', 'solved', 'reopened', 'open', 'waitingForOthers'] as const;
export type WeekFigure = (typeof weekFigures)[number];

/** The same check that goes wrong with the same party again and again. */
export interface Recurring {
  readonly check: string;
  /** Empty where the items have none. */
  readonly party: string;
  /** Times that it was found in the period, anew or again. */
  readonly times: number;
  readonly open: number;
}

/** Where the process gets stuck. */
export interface ProcessOverview {
  readonly sides: Readonly<Record<OverviewSide, readonly OverviewBar[]>>;
  readonly weeks: readonly OverviewWeek[];
  readonly recurring: readonly Recurring[];
}
