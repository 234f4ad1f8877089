/** A record as it was read, with the text it was read from. */
export interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** With fewer columns a text of several lines is too easily a row for row. */
const fewestColumns = 4;
const fewestWhenMalformed = 3;

/** Whether a record may be several: one of its cells holds a line end and a separator. */
export function maySwallow(record: readonly string[], separator: string): boolean {
  return record.some((cell) => /[\r\n]/.test(cell) && cell.includes(separator));
}

/**
 * Records of which a quote that nobody closed swallowed the rows behind it, given back as those rows: each line of such a record
 * has as many columns as the rest of the table. The quote is then an ordinary character.
 */
export function withoutStrayQuotes(
  records: readonly RawRecord[],
  separator: string,
  quote: string,
): readonly (readonly string[])[] {
  const columns = usualLength(records);
  return records.flatMap(({ record, raw }) => {
    if (!maySwallow(record, separator)) return [record];
    const isMalformed = record.some((cell) => cell.startsWith(quote) && /[\r\n]/.test(cell));
    if (columns < (isMalformed ? fewestWhenMalformed : fewestColumns)) return [record];
    const lines = raw.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    const rows = lines.map((line) => line.split(separator));
    return rows.length > 1 && rows.every(({ length }) => length === columns) ? rows : [record];
  });
}

/** How many columns most records have. */
function usualLength(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { record } of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? 0;
}
