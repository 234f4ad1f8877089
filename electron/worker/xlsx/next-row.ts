const between = Buffer.from('</row><row ');
const longest = 400;
const greater = 62;

/** Where one row ends and the next begins with nothing between them. */
export interface NextRow {
  readonly attributes: string;
  /** Index behind the tag that begins the row. */
  readonly end: number;
}

/** The row that begins at once behind the one that ends at `at`; `null` where something else stands there. */
export function nextRow(bytes: Buffer, at: number): NextRow | null {
  if (between.compare(bytes, at, Math.min(bytes.length, at + between.length)) !== 0) return null;
  const end = bytes.indexOf(greater, at);
  if (end < 0 || end - at > longest) return null;
  const attributes = bytes.toString('latin1', at + between.length - 1, end);
  return /^[^&<]*"$/.test(attributes) ? { attributes, end: end + 1 } : null;
}
