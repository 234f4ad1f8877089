import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { Language } from '../made-pages/vocabulary.ts';
import type { Sheet } from '../printed/sheet.ts';
import type { Country } from './companies.ts';

/** The papers of one trade: who writes to whom in which language, and how that is set. */
export interface Trade {
  readonly between: readonly [seller: Country, buyer: Country];
  readonly language: Language;
  readonly set: (sheet: Sheet) => string;
  /** Instead of the euro. */
  readonly currency?: '$' | '£';
  readonly credit?: boolean;
  /** What is charged is not set as a table of lines. */
  readonly noLines?: boolean;
  /** A till receipt, of which the kind is a matter of taste. */
  readonly anyType?: boolean;
  readonly narrow?: boolean;
  /** Many lines, over several pages. */
  readonly long?: boolean;
  /** VAT is not charged: it is for the buyer to pay. */
  readonly untaxed?: boolean;
  /** What it is, where that is no bill. */
  readonly type?: DocumentType;
  /** What is not asked of it: it may be told in more than one way, or of more than one. */
  readonly unjudged?: readonly FieldName[];
}
