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
  | { readonly kind: 'not-rechecked'; readonly since: LocalDate };
