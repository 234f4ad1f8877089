import type { Page } from '../../domain/content.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { LaidOutLine } from '../layout/document-layout.ts';
import { findAmounts } from '../layout/find-amounts.ts';
import { findDates } from '../layout/find-dates.ts';
import { heightOf, type Segment, toLines } from '../layout/lines.ts';
import { recogniseCredit } from '../type/recognise-credit.ts';
import { foldText } from '../values/fold-text.ts';
import { dateOrderOf, languageOf } from '../values/notation.ts';
import type { DateOrder } from '../values/parse-date.ts';
import { amountKey } from './amount-key.ts';
import type { AmountSighting, PreparedPages, Sighting } from './prepared-pages.ts';
import { type StreamWord, toStream } from './text-stream.ts';

/** Indexes the pages of one document, so that each value looked for afterwards costs next to nothing. */
export function prepareVouching(pages: readonly Page[]): PreparedPages {
  const lines = pages.flatMap((page) =>
    toLines(page).map((line) => ({ ...line, words: line.segments.flatMap((segment) => segment.words) })),
  );
  const rows: readonly LaidOutLine[] = lines.map((line, index) => ({ ...line, line: index, height: 0 }));
  return {
    amounts: indexAmounts(rows),
    dates: indexDates(rows),
    streams: [toStream(rows.flatMap(streamWords)), toStream(columnWords(rows))],
    isCredit: recogniseCredit(rows),
  };
}

function indexAmounts(rows: readonly LaidOutLine[]): ReadonlyMap<string, readonly AmountSighting[]> {
  const index = new Map<string, AmountSighting[]>();
  for (const row of rows) {
    for (const sighting of amountSightings(row)) {
      const known = index.get(sighting.key);
      if (known) known.push(sighting);
      else index.set(sighting.key, [sighting]);
    }
  }
  return index;
}

function amountSightings(row: LaidOutLine): readonly (AmountSighting & { readonly key: string })[] {
  return findAmounts(row, 'unknown').flatMap(({ parsed, span, shape }) => {
    const readings =
      parsed.state === 'read' ? [parsed.decimal] : parsed.state === 'ambiguous' ? parsed.readings : [];
    const confidence =
      (shape === 'decimals' ? 0.97 : shape === 'with-currency' ? 0.93 : 0.8) -
      (readings.length > 1 ? 0.1 : 0);
    return readings.map((reading) => {
      const isApart = span.last > span.first && /^[-–−] | [-–−]$/.test(span.text);
      const sign = isApart ? 'either' : reading.startsWith('-') ? 'negative' : 'positive';
      return { key: amountKey(reading), span, confidence, sign } as const;
    });
  });
}

function indexDates(rows: readonly LaidOutLine[]): ReadonlyMap<LocalDate, readonly Sighting[]> {
  const found = rows.flatMap((row) => findDates(row, 'unknown'));
  const text = rows.map((row) => row.words.map((word) => word.text).join(' ')).join('\n');
  const order = dateOrderOf(
    found.map(({ span }) => span.text),
    languageOf(foldText(text)),
    text,
  );
  const index = new Map<LocalDate, Sighting[]>();
  for (const { parsed, span } of found) {
    if (parsed.state === 'impossible') continue;
    const readings = parsed.state === 'read' ? [parsed.date] : readingsIn(parsed.readings, order);
    for (const date of readings) {
      const sighting = {
        span,
        confidence: parsed.state === 'read' ? 0.97 : readings.length > 1 ? 0.6 : 0.93,
      };
      index.set(date, [...(index.get(date) ?? []), sighting]);
    }
  }
  return index;
}

/** Readings stand with the day first: the order of the document leaves one of them. */
function readingsIn(readings: readonly LocalDate[], order: DateOrder): readonly LocalDate[] {
  if (order === 'unknown') return readings;
  return readings.slice(order === 'day-first' ? 0 : -1).slice(0, 1);
}

function streamWords(row: LaidOutLine): readonly StreamWord[] {
  return row.segments.flatMap((segment, place) =>
    segment.words.map((word) => ({ ...word, page: row.page, line: row.line, run: row.line * 1000 + place })),
  );
}

/** Segments that stand left-aligned right below each other, read as one text: a name or address over several lines. */
function columnWords(rows: readonly LaidOutLine[]): readonly StreamWord[] {
  const taken = new Set<Segment>();
  const words: StreamWord[] = [];
  let run = 0;
  for (const [index, row] of rows.entries()) {
    for (const segment of row.segments) {
      run += 1;
      let [current, at] = [segment, index];
      while (!taken.has(current)) {
        taken.add(current);
        words.push(
          ...current.words.map((word) => ({ ...word, page: row.page, line: rows[at]?.line ?? 0, run })),
        );
        const next = rows[at + 1];
        const under =
          next && next.page === row.page ? next.segments.find((item) => isUnder(item, current)) : undefined;
        if (!under) break;
        [current, at] = [under, at + 1];
      }
    }
  }
  return words;
}

function isUnder(lower: Segment, upper: Segment): boolean {
  return Math.abs(lower.box[0] - upper.box[0]) < 2 && lower.box[1] - upper.box[3] < 1.2 * heightOf(upper);
}
