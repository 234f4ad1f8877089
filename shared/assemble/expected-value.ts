import type { DocumentType } from '../domain/document-type.ts';
import type { FieldDefinition } from '../domain/dossier-type.ts';
import { comparisonKey, type FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import type { Case, LinkedDocument } from './gather-cases.ts';

/** What the register says a field is: the first row that says it readably; `null` when none does. */
export function expectedValue(one: Case, field: string): FieldValue | null {
  for (const { row } of one.rows) {
    const reading = row.fields[field];
    if (reading?.state === 'read') return reading.value;
  }
  return null;
}

/** The type of a document that must state the field; `null` when the field is not to be looked for in it. */
export function statesField(field: FieldDefinition, { document, link }: LinkedDocument): DocumentType | null {
  const type = document.recognised.type?.type ?? null;
  if (field.inDocuments === null || type === null || link.certainty === 'suggested') return null;
  return field.inDocuments.types.includes(type) ? type : null;
}

/** Whether two values mean the same. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  return a.kind === b.kind && comparisonKey(a) === comparisonKey(b);
}

/** Whether the document itself says, beside a label or in XML, what is expected. */
export function saysExpected(reading: Reading<FieldValue> | undefined, expected: FieldValue): boolean {
  return reading?.state === 'read' && isSameValue(reading.value, expected);
}
