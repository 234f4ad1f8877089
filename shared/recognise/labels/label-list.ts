import type { FieldName } from '../../domain/field-name.ts';

/** What a label announces: a field, a party or company number that still has to be told apart, or something we do not read. */
export type LabelTarget =
  | FieldName
  | 'documentNumber'
  | 'vatId'
  | 'amountDue'
  | 'seller'
  | 'buyer'
  | 'otherParty'
  | 'other';

/**
 * The labels of one target. A medium label says what follows only where it stands by itself (`Factuur 2024-001`, `Datum: …`); a weak one
 * also stands beside other things and needs a second proof.
 */
export interface LabelList {
  readonly target: LabelTarget;
  readonly strong: readonly string[];
  readonly medium?: readonly string[];
  readonly weak: readonly string[];
}

/** `factuur nummer, factuur nr` to its phrases. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

/** Every word of the first list before every word of the second: `factuur` with `nummer, nr`. */
export function combine(first: string, second: string): readonly string[] {
  return phrases(first).flatMap((left) => phrases(second).map((right) => `${left} ${right}`));
}
