import { cellAddress } from '#shared/domain/evidence.ts';

/** `O` for 15; `cellAddress` gives it with a row. */
export function columnLetter(column: number): string {
  return cellAddress(column, 1).slice(0, -1);
}

/** `A2:A118`. */
export function cellRange(column: number, from: number, to: number): string {
  return `${cellAddress(column, from)}:${cellAddress(column, to)}`;
}

/** A sheet by its name in a formula: `'Niet gecontroleerd'`, quotes doubled. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
