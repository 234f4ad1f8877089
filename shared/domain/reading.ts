import type { Evidence } from './evidence.ts';

/** What one look at one place gave. Unknown stays unknown: there is no empty or zero in between. */
export type Reading<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      /** As it stands in the source. */
      readonly raw: string;
      /** 0-1; of all values at 0.9, nine in ten are right. */
      readonly confidence: number;
      readonly at: Evidence;
    }
  | { readonly state: 'absent'; readonly searched: readonly Evidence[] }
  | {
      readonly state: 'unreadable';
      readonly reason: UnreadableReason;
      readonly raw: string;
      /** The number that stands there, exactly, as a decimal string: read, but no value of this field can be it. */
      readonly stated?: string;
      readonly at: Evidence;
    };

/** Why something that stands there could not be turned into a value. */
export type UnreadableReason =
  | 'ambiguous-amount'
  | 'ambiguous-date'
  | 'impossible-date'
  | 'not-an-amount'
  /** Nobody can pay it, and which cent is meant is for the sender to say. */
  | 'finer-than-a-cent'
  | 'not-a-date'
  | 'not-a-number'
  | 'error-cell'
  | 'too-long'
  | 'formula-without-value'
  | 'damaged-by-spreadsheet'
  | 'unknown-word'
  /** Read from a picture, and not what was expected or with check digits that fail: a letter may be read wrongly. */
  | 'read-from-picture'
  | 'no-text'
  | 'file-unreadable';
