import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { findAmounts } from '../layout/find-amounts.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { toCurrencyCode } from '../values/currencies.ts';
import type { LabelledPlace } from './candidate.ts';

/** The currency of a document and a place where it stands. */
interface FoundCurrency {
  readonly code: string;
  readonly span: Span;
  readonly confidence: number;
}

/** The currency behind its own label (a column of several says nothing), else the one that stands beside most amounts; `null` when none is printed. */
export function findCurrency(layout: DocumentLayout, places: readonly LabelledPlace[]): FoundCurrency | null {
  const named = places.filter(
    ({ target, place }) => target === 'currency' && codeOf(place.row.words[0]?.text ?? ''),
  );
  const [labelled] = named;
  if (labelled && new Set(named.map(({ place }) => codeOf(place.row.words[0]?.text ?? ''))).size === 1) {
    const span = toSpan(labelled.place.row, 0, 0);
    return { code: codeOf(span.text) ?? '', span, confidence: 0.97 };
  }
  const sightings = layout.lines.flatMap((line) => [...besideAmounts(line), ...alone(line)]);
  const counts = new Map<string, number>();
  for (const { code } of sightings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most, next] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const last = sightings.findLast(({ code }) => code === most?.[0]);
  if (!most || !last) return null;
  return { ...last, confidence: next && next[1] * 3 > most[1] ? 0.7 : 0.96 };
}

interface Sighting {
  readonly code: string;
  readonly span: Span;
}

function besideAmounts(line: LaidOutLine): readonly Sighting[] {
  return findAmounts(line, 'unknown').flatMap(({ parsed, span }) =>
    parsed.state === 'read' && parsed.currency !== null ? [{ code: parsed.currency, span }] : [],
  );
}

/** In a heading such as `Einzel/€`, `Bedrag (EUR)` or `Totaal EUR`. */
function alone(line: LaidOutLine): readonly Sighting[] {
  return line.words.flatMap((word, place) => {
    const code = codeOf(word.text);
    return code === null ? [] : [{ code, span: toSpan(line, place, place) }];
  });
}

function codeOf(text: string): string | null {
  const bare =
    /^(?:\p{L}+[/.(]|[(:])?(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|CAD|AUD|€|\$|£|₹|[Ee]uro|EUROS?)\)?[:.,;]?$/u.exec(
      text,
    )?.[1];
  return bare === undefined ? null : toCurrencyCode(bare);
}
