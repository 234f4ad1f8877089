import { lastColumn, lastRow } from '../sheet-size.ts';
import { attributeOf } from './attribute-of.ts';
import { DamagedPart } from './damaged-part.ts';

export interface RowPlace {
  readonly number: number;
  readonly hidden: boolean;
}

/** Number and visibility of a row; the one after the previous when it has no number. Rows must go up. */
export function rowPlace(attributes: string, previous: number): RowPlace {
  const given = attributeOf(attributes, 'r');
  const number = given === null ? previous + 1 : Number(given);
  if (!Number.isInteger(number) || number <= previous || number > lastRow)
    throw new DamagedPart('row number');
  return { number, hidden: isTrue(attributeOf(attributes, 'hidden')) };
}

/** Column number of an address like `AB12`; the one after the previous cell when there is no address. */
export function columnOf(address: string | null, previous: number): number {
  let column = address === null ? previous + 1 : 0;
  for (let at = 0; address !== null && at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return nextColumn(column, previous);
}

/** The column itself; cells of a row must go up. */
export function nextColumn(column: number, previous: number): number {
  if (column <= previous || column > lastColumn) throw new DamagedPart('cell address');
  return column;
}

/** An attribute that says yes (xsd:boolean). */
export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}
