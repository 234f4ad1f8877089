import type { DossierDocument, DossierLines } from '#shared/domain/dossier.ts';
import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import { type LineFieldName, lineFields, type TradeLine } from '#shared/domain/trade-line.ts';
import { amount, cellAt } from './a-dossier.ts';

/** A line as a test writes it: numbers as numbers, amounts as decimal strings, everything else as text. */
export type LineSaid = Readonly<Partial<Record<LineFieldName, string | number>>>;

/** The lines of a document. */
export function linesOf(document: DossierDocument, ...said: readonly LineSaid[]): DossierLines {
  const at = (place: number, column: number) =>
    document.status === 'xml'
      ? ({ kind: 'xml', file: document.file, path: `/Invoice/Line[${place}]/${column}` } as const)
      : ({
          kind: 'page',
          file: document.file,
          page: 1,
          box: [10 + column * 40, 100 + place * 12, 45 + column * 40, 110 + place * 12],
        } as const);
  return {
    origin: { kind: 'document', document: document.id, documentType: document.type ?? 'other' },
    lines: said.map((line, place) => tradeLine(line, place, (column) => at(place, column))),
  };
}

/** The lines of the register. */
export function registerLines(...said: readonly LineSaid[]): DossierLines {
  return {
    origin: { kind: 'register' },
    lines: said.map((line, place) => tradeLine(line, place, (column) => cellAt(5 + place, 10 + column))),
  };
}

function tradeLine(
  said: LineSaid,
  place: number,
  at: (column: number) => Extract<NonNullable<TradeLine['fields']['article']>, { state: 'read' }>['at'],
): TradeLine {
  const fields = Object.entries(said).map(([field, written], column) => {
    const value = lineValue(field as LineFieldName, written);
    const raw = canonicalText(value);
    return [field, { state: 'read', value, raw, confidence: 0.9, at: at(column) }];
  });
  return { position: place + 1, fields: Object.fromEntries(fields) };
}

function lineValue(field: LineFieldName, written: string | number): FieldValue {
  const kind = lineFields[field];
  if (kind === 'amount') return amount(String(written));
  if (kind === 'number') return { kind, number: Number(written) };
  return { kind, text: String(written) };
}
