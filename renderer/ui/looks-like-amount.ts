/** Whether a text of a sheet is an amount, which stands to the right as in the sheet itself; a number of something has no decimals. */
export function looksLikeAmount(text: string): boolean {
  return /^\(?-?\s?(€|EUR)?\s?-?\d[\d.,' ]*[.,]\d{2,}\)?-?$/.test(text.trim());
}
