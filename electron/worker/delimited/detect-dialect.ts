import { splitRecord } from './split-record.ts';

export interface Dialect {
  readonly separator: string;
  /** null when quotes are ordinary characters. */
  readonly quote: '"' | "'" | null;
  /** Share of the sampled records that have the usual number of fields (0-1). */
  readonly consistency: number;
  /** Usual number of fields. */
  readonly columns: number;
}

const separators = [';', '\t', ',', '|'] as const;
const sampledRecords = 200;

/**
 * Separator and quote of a text with columns, judged by which separator splits the most lines into the same number of
 * fields. A comma that only ever stands between digits of an amount counts as a decimal sign when another separator
 * fits too.
 */
export function detectDialect(text: string): Dialect {
  const sample = text.slice(0, 256 * 1024);
  const candidates = separators.map((separator) => judge(sample, separator));
  return candidates.reduce((best, candidate) => (rank(candidate) > rank(best) ? candidate : best));
}

function judge(sample: string, separator: string): Dialect {
  const quote = detectQuote(sample, separator);
  const counts = new Map<number, number>();
  let records = 0;
  let decimals = 0;
  let at = 0;
  while (at < sample.length && records < sampledRecords) {
    const record = splitRecord(sample, at, separator, quote);
    at = record.next;
    if (record.blank) continue;
    records += 1;
    decimals += record.decimalSeparators;
    counts.set(record.fields, (counts.get(record.fields) ?? 0) + 1);
  }
  const split = [...counts].filter(([fields]) => fields > 1);
  const [columns, rows] = split.reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0] as const);
  const decimalShare = decimals / Math.max(1, rows * (columns - 1));
  const weight = separator === ',' ? 1 - 0.5 * Math.min(1, decimalShare) : 1;
  return { separator, quote, columns, consistency: records === 0 ? 0 : (rows / records) * weight };
}

function rank({ consistency, columns }: Dialect): number {
  return consistency * 1000 + Math.min(columns, 400);
}

/** A quote counts when fields begin and end with it; a stray inch sign does not make a quote. */
function detectQuote(sample: string, separator: string): Dialect['quote'] {
  const edge = separator === '|' ? '\\|' : separator;
  for (const quote of ['"', "'"] as const) {
    const opened = sample.match(new RegExp(`(?:^|[\\n\\r]|${edge})${quote}`, 'g'))?.length ?? 0;
    const closed = sample.match(new RegExp(`${quote}(?:$|[\\n\\r]|${edge})`, 'g'))?.length ?? 0;
    if (opened > 0 && closed > 0 && Math.min(opened, closed) * 3 >= Math.max(opened, closed)) return quote;
  }
  return null;
}
