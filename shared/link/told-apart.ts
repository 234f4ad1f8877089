import type { DossierType } from '../domain/dossier-type.ts';
import { canonicalText, comparisonKey, type FieldValue, identifierKey } from '../domain/field-value.ts';
import type { Register, RegisterRow } from '../domain/recognised.ts';
import { namesHeldTogether, partiesApart, type Vote } from './parties-apart.ts';

/**
 * The registers, with a mark on each row whose key stands for more than one dossier: two suppliers may use the same invoice
 * number. Rows of one supplier are not told apart, nor those that say the same of everything that its type names beside.
 */
export function toldApart(
  registers: readonly Register[],
  types: readonly DossierType[],
): readonly Register[] {
  const marks = new Map(types.flatMap((type) => [...marksIn(registers, type)]));
  if (marks.size === 0) return registers;
  return registers.map((register) =>
    register.rows.some((row) => marks.has(row))
      ? { ...register, rows: register.rows.map((row) => withMark(row, marks.get(row))) }
      : register,
  );
}

function marksIn(registers: readonly Register[], type: DossierType): ReadonlyMap<RegisterRow, string> {
  const { keyApart } = type;
  if (keyApart === undefined) return new Map();
  const { by, unlessSame } = keyApart;
  const rows = registers.flatMap((register) => {
    const { role } = register;
    return role.kind === 'dossiers' && role.type === type.id ? register.rows : [];
  });
  return partiesApart(rows, {
    numberOf: (row) => keyIn(row, type.key),
    votes: (one, other) =>
      by.map((field) => heldTogether(valueIn(one, field), valueIn(other, field), kindOf(field, type))),
    areDoubles: (one, other) =>
      unlessSame.length > 0 &&
      unlessSame.every((field) => isEqual(valueIn(one, field), valueIn(other, field))),
    marks: by.map((field) => (row: RegisterRow) => {
      const value = valueIn(row, field);
      return value === null ? null : numberKey(value);
    }),
  });
}

function withMark(row: RegisterRow, apart: string | undefined): RegisterRow {
  return apart === undefined ? row : { ...row, apart };
}

function heldTogether(
  one: FieldValue | null,
  other: FieldValue | null,
  kind: FieldValue['kind'] | undefined,
): Vote {
  if (one === null || other === null) return 'silent';
  if (kind !== 'text') return numberKey(one) === numberKey(other) ? 'same' : 'differs';
  return namesHeldTogether(canonicalText(one), canonicalText(other));
}

function isEqual(one: FieldValue | null, other: FieldValue | null): boolean {
  return one !== null && other !== null && comparisonKey(one) === comparisonKey(other);
}

function keyIn(row: RegisterRow, field: string): string {
  const value = valueIn(row, field);
  return value === null ? '' : identifierKey(canonicalText(value));
}

function valueIn({ fields }: RegisterRow, field: string): FieldValue | null {
  const reading = fields[field];
  return reading?.state === 'read' ? reading.value : null;
}

function kindOf(id: string, { fields }: DossierType): FieldValue['kind'] | undefined {
  return fields.find((field) => field.id === id)?.kind;
}

function numberKey(value: FieldValue): string {
  return identifierKey(canonicalText(value)).replace(/^0+(?=.)/, '');
}
