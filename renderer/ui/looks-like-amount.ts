/** Whether a text of a sheet is an amount, which stands to the right as in the sheet itself; a number of something has no decimals. */
function looksLikeAmount(text: string): boolean {
  return /^\(?-?\s?(€|EUR)?\s?-?\d[\d.,' ]*[.,]\d{2,}\)?-?$/.test(text.trim());
}

/** Which columns hold amounts: there whole numbers stand to the right as well, so that they end beneath each other. */
export function amountColumns(cells: Iterable<readonly [column: number, text: string]>): ReadonlySet<number> {
  return new Set([...cells].flatMap(([column, text]) => (looksLikeAmount(text) ? [column] : [])));
}

/** Whether a text stands to the right. */
export function standsRight(text: string, inAmountColumn: boolean): boolean {
  return looksLikeAmount(text) || (inAmountColumn && /^-?\d+$/.test(text.trim()));
}
