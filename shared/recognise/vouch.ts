import type { Page } from '../domain/content.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { toDecimal } from '../domain/money.ts';
import type { Vouching } from '../domain/recognised.ts';
import { markedPlace } from './from-picture.ts';
import { toEvidence } from './layout/span.ts';
import { foldText } from './values/fold-text.ts';
import { amountKey } from './vouching/amount-key.ts';
import { findIdentifier, findSimilarIdentifier } from './vouching/find-identifier.ts';
import { prepareVouching } from './vouching/prepare-vouching.ts';
import type { PreparedPages, Sighting } from './vouching/prepared-pages.ts';
import { findInStream } from './vouching/text-stream.ts';

/** Pages are values that never change, so what was prepared for them stays true as long as they live. */
const prepared = new WeakMap<readonly Page[], PreparedPages>();

/**
 * Looks for a value that must stand in the document, in every way people write it, as a whole and not as part of a longer number.
 * The surest sighting counts. The first call for the same pages prepares them; later calls are fast.
 */
export function vouch(pages: readonly Page[], expected: FieldValue, file: FilePath): Vouching {
  const [best] = sightingsOf(preparedFor(pages), expected).toSorted((a, b) => b.confidence - a.confidence);
  if (!best) return lookalike(pages, expected, file);
  const { span, confidence } = best;
  return { state: 'found', raw: span.text, at: markedPlace(pages, toEvidence(span, file)), confidence };
}

/** On a picture `2O26-0042` for `2026-0042`: one letter that looks like a digit, or the other way round. */
function lookalike(pages: readonly Page[], expected: FieldValue, file: FilePath): Vouching {
  const scanned = pages.filter(({ certainty }) => certainty !== undefined);
  if (expected.kind !== 'identifier' || scanned.length === 0) return { state: 'not-found' };
  const known = scanned.length === pages.length ? pages : scanned;
  const span = findSimilarIdentifier(preparedFor(known), expected.text);
  if (!span) return { state: 'not-found' };
  return { state: 'similar', raw: span.text, at: markedPlace(scanned, toEvidence(span, file)) };
}

function preparedFor(pages: readonly Page[]): PreparedPages {
  const known = prepared.get(pages) ?? prepareVouching(pages);
  prepared.set(pages, known);
  return known;
}

function sightingsOf(pages: PreparedPages, expected: FieldValue): readonly Sighting[] {
  switch (expected.kind) {
    case 'amount':
      return amountSightings(pages, toDecimal(expected.amount));
    case 'number':
      return Number.isFinite(expected.number) ? amountSightings(pages, plainDecimal(expected.number)) : [];
    case 'date':
      return dateSightings(pages, expected.date);
    case 'identifier':
      return findIdentifier(pages, expected.text);
    case 'text':
      return textSightings(pages, expected.text);
  }
}

/** Credit notes print their totals with or without the minus; anywhere else the sign must be there. */
function amountSightings(pages: PreparedPages, decimal: string): readonly Sighting[] {
  const key = amountKey(decimal);
  const wanted = decimal.startsWith('-') ? 'negative' : 'positive';
  return (pages.amounts.get(key) ?? []).flatMap((sighting) => {
    if (key === '0' || sighting.sign === wanted || sighting.sign === 'either') return [sighting];
    return pages.isCredit ? [{ ...sighting, confidence: sighting.confidence - 0.05 }] : [];
  });
}

function plainDecimal(value: number): string {
  const text = String(value);
  return /e/i.test(text) ? value.toFixed(10) : text;
}

function dateSightings(pages: PreparedPages, date: LocalDate): readonly Sighting[] {
  return pages.dates.get(date) ?? [];
}

/** Case, accents, punctuation and line breaks do not matter; the words must stand in this order. */
function textSightings(pages: PreparedPages, text: string): readonly Sighting[] {
  const key = foldText(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (key.length < 2) return [];
  return pages.streams.flatMap((stream) =>
    findInStream(stream, key).map((span) => ({ span, confidence: key.length < 4 ? 0.7 : 0.96 })),
  );
}
