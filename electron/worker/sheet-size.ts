/** The last row and column that a spreadsheet program has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
