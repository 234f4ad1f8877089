/** What a text is to the thing it was found in; anything else is the id of a field. */
type PartKind = 'key' | 'party' | 'what' | 'note' | 'answer' | 'who' | 'file' | 'text' | (string & {});

/** One text by which something is found. */
export interface SearchPart {
  readonly kind: PartKind;
  readonly text: string;
  /** Plain decimal text of an amount: `1234.56`. */
  readonly amount?: string | undefined;
}
