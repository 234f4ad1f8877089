import type { LocalDate } from '../../domain/local-date.ts';
import type { Span } from '../layout/span.ts';
import type { TextStream } from './text-stream.ts';

/** A place where a value stands, with how sure we are that it is meant as that value. */
export interface Sighting {
  readonly span: Span;
  readonly confidence: number;
}

/** An amount as it stands on the page; `either` when its sign stands apart and may be a dash. */
export interface AmountSighting extends Sighting {
  readonly sign: 'positive' | 'negative' | 'either';
}

/** The pages of one document, indexed once so that many values can be looked for. */
export interface PreparedPages {
  /** By digits without sign and trailing zeros: `1234.5`. */
  readonly amounts: ReadonlyMap<string, readonly AmountSighting[]>;
  readonly dates: ReadonlyMap<LocalDate, readonly Sighting[]>;
  /** Letters and digits in reading order by line, and by column for what runs on over lines. */
  readonly streams: readonly TextStream[];
  /** Whether the document calls itself a credit note: its amounts may be printed without sign. */
  readonly isCredit: boolean;
}
