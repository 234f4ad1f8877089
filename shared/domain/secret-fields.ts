import type { DossierField } from './dossier.ts';
import type { DossierType } from './dossier-type.ts';
import type { FieldValue } from './field-value.ts';
import { maskBsn } from './identifiers/bsn.ts';
import type { Reading } from './reading.ts';

/** Fields of a type that hold a citizen service number: those that its check of such numbers looks at. */
export function secretFieldsOf({ checks }: Pick<DossierType, 'checks'>): readonly string[] {
  return checks
    .filter(({ check }) => check === 'bsn-valid')
    .flatMap(({ options }) => (Array.isArray(options['fields']) ? options['fields'] : []))
    .map(String);
}

/** The field with its numbers as they may be shown. */
export function maskedField(field: DossierField): DossierField {
  return {
    ...field,
    sources: field.sources.map((source) => ({ ...source, reading: maskedReading(source.reading) })),
  };
}

function maskedReading(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state === 'absent') return reading;
  const raw = maskBsn(reading.raw);
  return reading.state === 'read'
    ? { ...reading, raw, value: { kind: 'identifier', text: raw } }
    : { ...reading, raw };
}
