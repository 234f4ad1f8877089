import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';

/** No value from a picture is surer than this: one letter read wrongly is still a number. */
const mostCertain = 0.85;

/** Values from a picture: as certain as the recogniser is of the place times how certain the letters are (0-1). */
export function lessCertain(recognised: RecognisedContent, letters: number): RecognisedContent {
  const { type } = recognised;
  return {
    ...recognised,
    type: type && { ...type, confidence: lower(type.confidence, letters) },
    fields: allLowered(recognised.fields, letters),
    lines: recognised.lines.map((line) => ({ ...line, fields: allLowered(line.fields, letters) })),
  };
}

function allLowered<Name extends string>(
  fields: Readonly<Partial<Record<Name, Reading<FieldValue>>>>,
  letters: number,
): Readonly<Partial<Record<Name, Reading<FieldValue>>>> {
  const entries = Object.entries<Reading<FieldValue> | undefined>(fields);
  return Object.fromEntries(
    entries.map(([name, reading]) => [name, reading && lowered(reading, letters)]),
  ) as Partial<Record<Name, Reading<FieldValue>>>;
}

function lowered(reading: Reading<FieldValue>, letters: number): Reading<FieldValue> {
  return reading.state === 'read' ? { ...reading, confidence: lower(reading.confidence, letters) } : reading;
}

function lower(confidence: number, letters: number): number {
  return Math.min(mostCertain, Math.round(confidence * letters * 1000) / 1000);
}
