import { basename, extname } from 'node:path';
import type { ReadingDecision } from '#shared/domain/content.ts';
import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { textOutcome } from '../text/text-outcome.ts';
import { decodeText } from './decode-text.ts';
import { type Dialect, detectDialect } from './detect-dialect.ts';
import { parseRecords } from './parse-records.ts';

/** A million rows of a hundred characters. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Text with columns (csv, tsv, txt) to one sheet named after the file. A first line `sep=;` names the separator and is no
 * row, as in Excel. A text under the name .txt in which no separator makes columns is a document.
 */
export async function readDelimited({ bytes, name, limits }: ReadInput): Promise<ReadOutcome> {
  if (bytes.length > mostBytes) return refused('too-large', 'too-many-bytes', `${bytes.length} bytes`);
  const decoded = decodeText(bytes);
  if (decoded === null) return refused('corrupt', 'not-what-its-name-says', 'no text');
  const announced = /^sep=(.)(\r\n|\n|\r|$)/i.exec(decoded.text);
  const text = announced ? decoded.text.slice(announced[0].length) : decoded.text;
  if (text.trim() === '') return refused('corrupt', 'empty-file', 'only blank lines');
  const detected = detectDialect(text);
  const separator = announced?.[1] ?? detected.separator;
  if (!announced && !isTable(detected, extname(name).toLowerCase())) {
    return textOutcome(text, limits);
  }
  const parsed = parseRecords(text, separator, detected.quote, limits.rows);
  if (parsed.kind === 'too-many-rows') return refused('too-large', 'too-many-rows', `${limits.rows} rows`);
  if (parsed.kind === 'too-many-cells') return refused('too-large', 'out-of-memory', 'cells');
  if (parsed.kind === 'failed') return damaged(parsed.code);
  const decisions: readonly ReadingDecision[] = [
    { what: 'encoding', chosen: decoded.encoding },
    { what: 'separator', chosen: separator },
    { what: 'quote', chosen: parsed.quote ?? 'none' },
  ];
  const sheet = { name: basename(name, extname(name)), hidden: false, rows: parsed.rows };
  return {
    status: 'table',
    pages: 1,
    content: { kind: 'sheets', sheets: [sheet], decisions },
    problem: null,
  };
}

/** A file that calls itself a table may have one column; running text may not pass for a table. */
function isTable(dialect: Dialect, extension: string): boolean {
  if (extension === '.csv' || extension === '.tsv' || extension === '.tab') return true;
  return dialect.columns > 1 && dialect.consistency >= 0.7;
}
