/** What one cell may hold, in UTF-16 units: https://support.microsoft.com/office/excel-specifications-and-limits. */
const longestText = 32_767;

/** Characters that XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets); surrogates apart are handled before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove.
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * A text as a workbook can hold it, and nothing else than text when it is read back: without characters that XML
 * cannot hold, half surrogates replaced, line ends as one sign, at most 32,767 long, ending in `…` when cut off.
 */
export function safeText(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replace(impossible, '');
  const escaped = clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped.length <= longestText ? escaped : `${escaped.slice(0, longestText - 1).toWellFormed()}…`;
}

/** Begins with a character that makes Excel read a formula once a person edits the cell and presses Enter. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n]/.test(text);
}
