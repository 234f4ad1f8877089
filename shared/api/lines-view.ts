import type { DocumentType } from '../domain/document-type.ts';
import type { Money } from '../domain/money.ts';

/** Lines of order, confirmation, delivery and invoice beside each other. */
export interface LinesView {
  readonly sources: readonly { readonly origin: 'register' | DocumentType; readonly shownPath: string }[];
  readonly rows: readonly {
    readonly key: string;
    /** What the goods are called. */
    readonly label: string;
    /** One for each source; null where the source does not name these goods. */
    readonly cells: readonly ({
      readonly quantity: number | null;
      /** Empty where none is stated. */
      readonly unit: string;
      /** Of one unit, after discount. */
      readonly price: number | null;
      readonly amount: Money | null;
    } | null)[];
    /** What the sources do not agree on. */
    readonly differs: { readonly quantity: boolean; readonly price: boolean };
  }[];
}
