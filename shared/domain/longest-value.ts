/** As much as a cell of Excel holds: https://support.microsoft.com/office/excel-specifications-and-limits. What is longer is no value of a field. */
export const longestValue = 32_767;

const shown = 60;

/** How a text begins that is too long to show or keep. */
export function beginningOf(text: string): string {
  return `${text.slice(0, shown).trim()}…`;
}
