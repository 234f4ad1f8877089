import type { FieldSource } from '../domain/dossier.ts';
import type { DossierType, FieldDefinition } from '../domain/dossier-type.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import type { RowInRegister } from './gather-cases.ts';

/** What a row of a register says of a field, also where a word in another column says it. */
export function registerSource(row: RowInRegister, field: FieldDefinition, type: DossierType): FieldSource {
  return { origin: { kind: 'register' }, how: 'cell', reading: readingOf(row, field, type) };
}

function readingOf(row: RowInRegister, field: FieldDefinition, type: DossierType): Reading<FieldValue> {
  const own = inColumn(row, field.id);
  if (own.state !== 'absent') return isMeantElsewhere(own, field) ? absentAt(own) : own;
  for (const other of type.fields.filter(({ wordsFor }) => wordsFor?.field === field.id)) {
    const said = inColumn(row, other.id);
    if (said.state !== 'absent' && isMeantElsewhere(said, other)) return asText(said);
  }
  return own;
}

function inColumn({ register, row }: RowInRegister, field: string): Reading<FieldValue> {
  return row.fields[field] ?? { state: 'absent', searched: [{ kind: 'file', file: register.file }] };
}

/** Whether the cell holds no value of this field but a word that says something of another: “onbepaalde tijd” as an end date. */
function isMeantElsewhere({ raw }: Said, { wordsFor }: FieldDefinition): boolean {
  return wordsFor?.words.includes(raw.trim().replace(/\s+/g, ' ').toLowerCase()) === true;
}

function absentAt({ at }: Said): Reading<FieldValue> {
  return { state: 'absent', searched: [at] };
}

function asText({ raw, at }: Said): Reading<FieldValue> {
  return { state: 'read', value: { kind: 'text', text: raw.trim() }, raw, confidence: 0.99, at };
}

type Said = Exclude<Reading<FieldValue>, { state: 'absent' }>;
