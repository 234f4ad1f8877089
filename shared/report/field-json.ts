import { cellAddress, type Evidence } from '../domain/evidence.ts';
import { canonicalText, type FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import { shownReading } from '../search/shown-reading.ts';

/** Where a value stands, as the contract of `--json` writes it. */
export type PlaceJson =
  | {
      readonly page: number;
      readonly box: readonly number[] | null;
      /** The letters were read from a scan or photo. Left out for printed text. */
      readonly fromPicture?: true;
    }
  | { readonly sheet: string; readonly cell: string }
  | { readonly path: string };

/** A value that was read: dates `YYYY-MM-DD`, amounts as decimal strings with a dot, IBAN without spaces. */
export interface FieldJson {
  readonly value: string;
  readonly raw: string;
  /** 0-1. */
  readonly confidence: number;
  /** null where only the file as a whole is known. */
  readonly evidence: PlaceJson | null;
}

/** A read value in the shape of the contract; null for one that is absent or unreadable. A number that is read but can't be the field's value is given as it stands. */
export function toFieldJson(field: string, stated: Reading<FieldValue>): FieldJson | null {
  const reading = shownReading(stated);
  if (reading.state === 'unreadable' && reading.stated !== undefined) {
    return { value: reading.stated, raw: reading.raw, confidence: 1, evidence: toPlaceJson(reading.at) };
  }
  if (reading.state !== 'read') return null;
  const text = canonicalText(reading.value);
  return {
    value: field === 'iban' ? text.replace(/\s/g, '') : text,
    raw: reading.raw,
    confidence: Math.round(reading.confidence * 1000) / 1000,
    evidence: toPlaceJson(reading.at),
  };
}

/** A place without its file; null for a file as a whole. Boxes are in PDF points from the top left, to a hundredth. */
export function toPlaceJson(at: Evidence): PlaceJson | null {
  switch (at.kind) {
    case 'page':
      return {
        page: at.page,
        box: at.box === null ? null : at.box.map(toHundredth),
        ...(at.fromPicture && { fromPicture: true }),
      };
    case 'cell':
      return { sheet: at.sheet, cell: cellAddress(at.column, at.row) };
    case 'xml':
      return { path: at.path };
    case 'file':
      return null;
  }
}

function toHundredth(points: number): number {
  return Math.round(points * 100) / 100;
}
