import { lastColumn, lastRow } from '../sheet-size.ts';
import { DamagedPart } from '../xlsx/damaged-part.ts';

/** A row of a sheet as the library gives it, holes and all. */
interface HeldRow<Cell> {
  readonly number: number;
  readonly held: readonly (Cell | undefined)[];
}

/**
 * The rows that hold something. Throws `DamagedPart` for a cell beyond the last row or column that a spreadsheet program has:
 * going along a list of a thousand million holes can't be stopped from outside.
 */
export function* boundedRows<Cell>(
  data: readonly (readonly (Cell | undefined)[] | undefined)[],
): Generator<HeldRow<Cell>> {
  if (data.length > lastRow) throw new DamagedPart('row number');
  for (const [at, held] of data.entries()) {
    if (held === undefined) continue;
    if (held.length > lastColumn) throw new DamagedPart('cell address');
    yield { number: at + 1, held };
  }
}
