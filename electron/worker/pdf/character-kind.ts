/** PDFium gives this number for a hyphen at the end of a line. */
const hyphenAtLineEnd = 2;

/** The end of a line in the file, or one that PDFium put between characters that are drawn apart. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Line ends and spaces, also those that PDFium itself put between words. */
export function isSpace(code: number): boolean {
  if (code === 32 || code === 0xa0) return true;
  if (code < 0x2000) return code >= 9 && code <= 13;
  return code <= 0x200a || code === 0x202f || code === 0x3000;
}

/** Takes no room and means nothing: zero-width characters and soft hyphens. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** No meaning known: a control character, the replacement character, or a private number of the font. */
export function isUnknown(code: number): boolean {
  if (code < 32) return code !== hyphenAtLineEnd;
  return (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xfffd && code <= 0xffff) || code >= 0xf0000;
}

/** A character number as text: ligatures in their letters, what has no meaning as U+FFFD. */
export function characterOf(code: number): string {
  if (code === hyphenAtLineEnd) return '-';
  if (code < 32 || code > 0x10ffff) return '\ufffd';
  const character = code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  return code >= 0xfb00 && code <= 0xfb06 ? character.normalize('NFKC') : character;
}
