/** A part of a workbook that can't be read; ends the reading of that file. Expected with damaged files. */
export class DamagedPart extends Error {
  readonly why: string;
  /** `why` names what is wrong, without anything from the file itself. */
  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

/** A workbook with more rows or cells than the limits allow. */
export class TooManyRows extends Error {}
