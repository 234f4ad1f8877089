import type { Brand } from './brand.ts';

/** Where a file stands: an absolute path as the operating system writes it. */
export type FilePath = Brand<string, 'FilePath'>;

/** Left, top, right, bottom in PDF points from the top left of the page. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Where a value was seen, or looked for. */
export type Evidence =
  | {
      readonly kind: 'cell';
      readonly file: FilePath;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly kind: 'page';
      readonly file: FilePath;
      readonly page: number;
      readonly box: Box | null;
      /** The letters there were read from a scan or photo. Left out for printed text. */
      readonly fromPicture?: true;
    }
  | { readonly kind: 'xml'; readonly file: FilePath; readonly path: string }
  | { readonly kind: 'file'; readonly file: FilePath };

/** Column number (1 = A) and row number to the address a spreadsheet shows: `cellAddress(28, 3)` is `AB3`. */
export function cellAddress(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** A cell as every spreadsheet program takes it to go there: `F118`, `'Orders 2026'!F118`. */
export function sheetReference({
  sheet,
  row,
  column,
}: Pick<Extract<Evidence, { kind: 'cell' }>, 'sheet' | 'row' | 'column'>): string {
  if (sheet === '') return cellAddress(column, row);
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(column, row)}`;
}
