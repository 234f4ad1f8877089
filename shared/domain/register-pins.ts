import type { RegisterRole } from './recognised.ts';

/** What a person settled about the sheets of some files, so that it is not decided anew each time. What is left out is decided as usual. */
export interface RegisterPins {
  /** Paths below the workspace folder with `/`; `*` stands for any characters: `Inkoop/facturen-*.xlsx`. Capitals do not matter. */
  readonly filePattern: string;
  /** Name of the sheet, with `*` as above. */
  readonly sheet: string;
  /** Number of the row that holds the headers. */
  readonly headerRow?: number;
  readonly columns?: readonly PinnedColumn[];
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly decimalSign?: 'comma' | 'point';
  readonly role?: RegisterRole;
}

interface PinnedColumn {
  /** 1 for column A. */
  readonly column: number;
  /** Text of its header: where the column has moved, the header is followed. Left out: the number alone counts. */
  readonly header?: string;
  /** Field of the dossier type; null: the column is not used. */
  readonly field: string | null;
}
