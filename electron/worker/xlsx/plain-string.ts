const opening = Buffer.from('<si><t>');
const openingWithSpace = Buffer.from('<si><t xml:space="preserve">');
const closing = Buffer.from('</t></si>');
const [less, ampersand, firstWide] = [60, 38, 128];

/** A shared text in the common form, by where it stands in the bytes. */
export interface PlainString {
  from: number;
  to: number;
  /** Index behind the element. */
  end: number;
}

/**
 * Finds the text of `<si><t>text</t></si>` at `start`, where it is plain ASCII without entities. False for any other form, which
 * then goes the general way; `place` then holds nothing of use.
 */
export function findPlainString(bytes: Buffer, start: number, place: PlainString): boolean {
  const from = behind(bytes, start, opening) ?? behind(bytes, start, openingWithSpace);
  if (from === null) return false;
  let at = from;
  let code = bytes[at] ?? firstWide;
  while (code < firstWide && code !== less && code !== ampersand) code = bytes[++at] ?? firstWide;
  const end = code === less ? behind(bytes, at, closing) : null;
  if (end === null) return false;
  place.from = from;
  place.to = at;
  place.end = end;
  return true;
}

function behind(bytes: Buffer, at: number, expected: Buffer): number | null {
  for (let index = 0; index < expected.length; index += 1)
    if (bytes[at + index] !== expected[index]) return null;
  return at + expected.length;
}
