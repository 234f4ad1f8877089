import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { Register, RegisterRow } from '#shared/domain/recognised.ts';
import { aReading } from './a-source-document.ts';

/** A row as a test writes it: field to value as text, null for an empty cell, or a whole reading. */
export type RowSpec = Readonly<Record<string, string | null | Reading<FieldValue>>>;

/** A register of the type in `<name>`, header in row 1, with a column for every field that some row names. */
export function aRegister(type: DossierType, rows: readonly RowSpec[], name = `${type.id}.xlsx`): Register {
  const file = `C:/w/${name}` as FilePath;
  const used = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    file,
    shownPath: name,
    sheet: 'Blad1',
    role: { kind: 'dossiers', type: type.id },
    headerRow: 1,
    columns: used.map((field, index) => ({ column: index + 1, header: field, field, confidence: 0.98 })),
    rows: rows.map((row, index) => toRow(row, index + 2, { type, used, file })),
  };
}

interface Table {
  readonly type: DossierType;
  readonly used: readonly string[];
  readonly file: FilePath;
}

function toRow(row: RowSpec, number: number, { type, used, file }: Table): RegisterRow {
  const fields: Record<string, Reading<FieldValue>> = {};
  used.forEach((field, index) => {
    const at: Evidence = { kind: 'cell', file, sheet: 'Blad1', row: number, column: index + 1 };
    const said = row[field] ?? null;
    const kind = type.fields.find((definition) => definition.id === field)?.kind ?? 'text';
    if (said === null) fields[field] = { state: 'absent', searched: [at] };
    else fields[field] = typeof said === 'string' ? aReading(kind, said, 0.99, at) : said;
  });
  return { number, fields };
}
