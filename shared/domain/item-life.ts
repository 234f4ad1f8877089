import type { LocalDate } from './local-date.ts';
import type { Department } from './severity.ts';

/** How somebody was reached. */
export const contactWays = ['phone', 'mail', 'chat', 'in-person', 'other'] as const;
type ContactWay = (typeof contactWays)[number];

/** Who has the ball while an item waits. */
type WaitingOn =
  | { readonly kind: 'customer' }
  | { readonly kind: 'supplier' }
  | { readonly kind: 'department'; readonly department: Department };

/** A question that is out: of whom, when and how it was asked, and when an answer is expected. */
export interface Waiting {
  readonly on: WaitingOn;
  /** Who exactly; null when that is not known. */
  readonly person: string | null;
  readonly how: ContactWay;
  /** What was asked; empty when it needs no words beside the finding. */
  readonly question: string;
  readonly askedOn: LocalDate;
  /** Reminding is due from this day on; null: nobody said when. */
  readonly expectedBy: LocalDate | null;
  /** Days on which we reminded them, oldest first. */
  readonly reminded: readonly LocalDate[];
}

/** Why an item rests: released under reserve, or put off. */
export type Pause =
  | { readonly kind: 'release'; readonly reason: string; readonly until: LocalDate }
  | { readonly kind: 'snooze'; readonly until: LocalDate }
  /** `known`: hashes of the documents that the dossier held then; any other one is the document that arrived. */
  | { readonly kind: 'snooze-until-document'; readonly known: readonly string[] };

/** Who was made responsible by a person; the department is that of the dossier type where it is null. */
export interface Assignment {
  readonly department: Department | null;
  readonly person: string | null;
  /** Department that the finding names itself. */
  readonly instead: Department;
}

/** What is to be done next, and when. */
export interface NextStep {
  readonly action: string;
  readonly on: LocalDate | null;
}

/** A call back to a number that was known before: whom we spoke to, on which number, when, and about which value. */
export interface CallBack {
  readonly person: string;
  readonly number: string;
  readonly on: LocalDate;
  /** The value that was confirmed, as the contracts write it: another one needs another call. */
  readonly value: string | null;
}

/** Working days that are behind us; what is still running is counted from `waiting.askedOn`. */
export interface Clock {
  readonly waitedForOthers: number;
  /** Up to and including this day it was counted, so that no day counts twice. */
  readonly countedUntil: LocalDate;
}

export const taskKinds = ['call-back', 'question', 'agreement', 'free'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** A task that somebody made by hand. */
export interface Task {
  readonly kind: TaskKind;
  readonly text: string;
  /** With whom it was agreed, or who is to be called or asked; null: nobody in particular. */
  readonly with: string | null;
  /** When it is to be done; `time` is `HH:MM`. */
  readonly at: TaskTime | null;
  /** Item it hangs on; null when it hangs on a dossier or on nothing. */
  readonly item: string | null;
}

interface TaskTime {
  readonly date: LocalDate;
  readonly time: string | null;
}
