/** Something wrong in a dossier type file: the line (1 for the first) and what, in plain words. */
export interface TypeMistake {
  readonly line: number;
  readonly nl: string;
  readonly en: string;
}

/** A mistake with the place in the file's data instead of a line. */
export interface PlacedMistake {
  readonly path: readonly PropertyKey[];
  readonly nl: string;
  readonly en: string;
}
