import type { LocalDate } from './local-date.ts';
import type { Severity } from './severity.ts';

/** Headings of the daily list, in this order. */
export const itemGroups = [
  'late',
  'today',
  'blocking',
  'new',
  'open',
  'waiting',
  'claimed',
  'unchecked',
] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** Why an item stands where it stands, as data; the words are made from it. */
export type PlaceReason =
  /** 0 working days late: the due date has passed, but only weekend days or holidays since. */
  | { readonly kind: 'late'; readonly workingDays: number }
  | { readonly kind: 'due-today' }
  | { readonly kind: 'due-in'; readonly workingDays: number }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'amount'; readonly decimal: string; readonly currency: string }
  | { readonly kind: 'age'; readonly workingDays: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'reopened' }
  /** Somebody outside waits until it is done. */
  | { readonly kind: 'customer-waits' }
  /** Of one that we wait for: how often we reminded them; of any other: how often they reminded us. */
  | { readonly kind: 'reminders'; readonly count: number; readonly by: 'us' | 'them' }
  | { readonly kind: 'blocks'; readonly items: number }
  /** Agreed with somebody for this day. */
  | { readonly kind: 'promised'; readonly on: LocalDate }
  /** An answer was expected by then. */
  | { readonly kind: 'reminder-due'; readonly since: LocalDate }
  | { readonly kind: 'not-rechecked'; readonly since: LocalDate };
