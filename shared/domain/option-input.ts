import type { Bilingual } from './bilingual.ts';

export type OptionKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'numbers'
  | 'yes-no'
  | 'choice'
  | 'choices'
  | 'field'
  | 'fields'
  | 'stage'
  | 'document'
  | 'document-types'
  | 'expression';

/** One option of a check as a form asks for it. */
export interface OptionInput {
  readonly path: readonly string[];
  readonly label: Bilingual;
  readonly kind: OptionKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
  /** What counts when it is left out. */
  readonly standard: unknown;
}
