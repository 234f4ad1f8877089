import { describe, expect, it } from 'vitest';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ValueKind } from '#shared/domain/field-value.ts';
import { recogniseRegisters } from '#shared/recognise/registers/recognise-registers.ts';
import { aSheet, type CellSpec, dateCell } from '../../support/a-sheet.ts';
import type { Story } from '../../support/a-story.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { stories } from './stories.ts';

const types = Object.keys(stories).toSorted().map(shippedType);

function roleOf(rows: readonly (readonly CellSpec[])[]) {
  const { registers } = recogniseRegisters({
    file: 'C:/werk/lijst.xlsx' as FilePath,
    shownPath: 'lijst.xlsx',
    sheets: [aSheet(rows)],
    decisions: [],
    types,
  });
  return registers.map(({ role }) => role);
}

/** A register as an office keeps it: a column for everything that any of its dossiers knows. */
function registerOf(type: DossierType, told: readonly Story[]): readonly (readonly CellSpec[])[] {
  const used = type.fields.filter(
    ({ id }) => id === type.key || id === 'status' || told.some(({ values }) => id in values),
  );
  const rows = told.map(({ key, stage, values }) =>
    used.map((field): CellSpec => {
      if (field.id === type.key) return key;
      if (field.id === 'status') return type.stages.find((one) => one.id === stage)?.words[0] ?? stage;
      return cellOf(field.kind, values[field.id]);
    }),
  );
  return [used.map(({ headers }) => headers[0] ?? ''), ...rows];
}

function cellOf(kind: ValueKind, text: string | undefined): CellSpec {
  if (text === undefined) return null;
  if (kind === 'date') return dateCell(text);
  return kind === 'amount' || kind === 'number' ? Number(text) : text;
}

describe('a register', () => {
  it.each(Object.entries(stories))('of %s is recognised by its columns among all types', (id, told) => {
    const rows = registerOf(shippedType(id), [told.complete, told.wrong, told.bare, told.early]);
    expect(roleOf(rows)).toEqual([{ kind: 'dossiers', type: id }]);
  });

  it('of plain suppliers or customers stays master data', () => {
    expect(
      roleOf([
        ['Leveranciersnummer', 'Naam', 'IBAN', 'KvK'],
        ['70001', 'Leverancier B.V.', 'NL91 ABNA 0417 1643 00', '12345678'],
        ['70002', 'Test B.V.', 'NL20 INGB 0001 2345 67', '12345679'],
      ]),
    ).toEqual([{ kind: 'master', of: 'supplier' }]);
    expect(
      roleOf([
        ['Klantnummer', 'Naam', 'Postcode', 'E-mail', 'Kredietlimiet'],
        ['00042', 'Voorbeeld B.V.', '1234 AB', 'inkoop@voorbeeld.nl', 5000],
        ['00043', 'Test B.V.', '1234 AC', 'inkoop@test.nl', 2500],
      ]),
    ).toEqual([{ kind: 'master', of: 'customer' }]);
  });
});
