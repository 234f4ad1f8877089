import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { Cell, SheetRow } from '#shared/domain/content.ts';
import { maySwallow, type RawRecord, withoutStrayQuotes } from './stray-quotes.ts';

export type ParsedRecords =
  | { readonly kind: 'parsed'; readonly rows: readonly SheetRow[]; readonly quote: string | null }
  | { readonly kind: 'too-many-rows' }
  | { readonly kind: 'too-many-cells' }
  | { readonly kind: 'failed'; readonly code: string };

/** Of the whole text; a blank cell counts, since it takes room before it is known to be one. */
const mostCells = 5_000_000;
/** Longer ones are no rows any more: a text without line ends, or a quote that is never closed. */
const mostInRecord = 4 * 1024 * 1024;

class TooManyCells extends Error {}

/**
 * Records to rows; row numbers count every record, blank ones too, as a spreadsheet program shows them. A quote that is
 * never closed makes the quote an ordinary character and the text is read once more; so it does in a record where such a quote
 * swallowed the rows up to the next one.
 */
export function parseRecords(
  text: string,
  separator: string,
  quote: string | null,
  maxRows: number,
): ParsedRecords {
  let cells = 0;
  try {
    const options = {
      delimiter: separator,
      quote: quote ?? false,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: maxRows + 1,
      max_record_size: mostInRecord,
      on_record: (record: string[]) => {
        cells += record.length;
        if (cells > mostCells) throw new TooManyCells();
        return record;
      },
    };
    const read: readonly (readonly string[])[] = parse(text, options);
    const hasStray = quote !== null && read.some((record) => maySwallow(record, separator));
    const records = hasStray ? withoutStrayQuotes(rawRecords(text, options), separator, quote) : read;
    if (records.length > maxRows) return { kind: 'too-many-rows' };
    return { kind: 'parsed', rows: toRows(records), quote };
  } catch (error) {
    if (error instanceof TooManyCells) return { kind: 'too-many-cells' };
    if (!(error instanceof CsvError)) throw error;
    return quote === null
      ? { kind: 'failed', code: error.code }
      : parseRecords(text, separator, null, maxRows);
  }
}

function rawRecords(text: string, options: Options): readonly RawRecord[] {
  // With `raw` the library gives what it read beside each record, which its types do not say.
  return parse(text, { ...options, raw: true }) as unknown as readonly RawRecord[];
}

function toRows(records: readonly (readonly string[])[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  records.forEach((record, index) => {
    const cells: Cell[] = [];
    record.forEach((text, column) => {
      if (text.trim() !== '') cells.push({ column: column + 1, value: { kind: 'text', text } });
    });
    if (cells.length > 0) rows.push({ number: index + 1, hidden: false, cells });
  });
  return rows;
}
