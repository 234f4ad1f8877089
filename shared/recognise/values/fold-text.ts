const marks = /\p{M}+/gu;
/** Nothing to take off: most words. */
export const plain = /^[\x20-\x7e]*$/;
const invisible = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

/** Text without characters that take no room on the page: soft hyphen, zero-width space, byte order and direction marks. */
export function stripInvisible(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, '');
}

/** Text on which to compare words: lower case, without accents, `ß` as `ss`, `ij`, `oe` and full-width forms written out. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return stripInvisible(text).normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Letters and digits of the folded text only: `Factuur-nr.` gives `factuurnr`. */
export function foldKey(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
