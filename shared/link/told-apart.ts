import type { DossierType, KeyApart } from '../domain/dossier-type.ts';
import { canonicalText, comparisonKey, type FieldValue, identifierKey } from '../domain/field-value.ts';
import type { Register, RegisterRow } from '../domain/recognised.ts';
import { areStrangers, isSameParty, partyWords } from './party-name.ts';

/**
 * The registers, with a mark on each row whose key stands for more than one dossier: two suppliers may use the same invoice
 * number. Rows of one supplier are not told apart, nor those that say the same of everything that its type names beside.
 */
export function toldApart(
  registers: readonly Register[],
  types: readonly DossierType[],
): readonly Register[] {
  const marks = new Map(types.flatMap((type) => marksIn(registers, type)));
  if (marks.size === 0) return registers;
  return registers.map((register) =>
    register.rows.some((row) => marks.has(row))
      ? { ...register, rows: register.rows.map((row) => withMark(row, marks.get(row))) }
      : register,
  );
}

function marksIn(
  registers: readonly Register[],
  type: DossierType,
): readonly (readonly [RegisterRow, string])[] {
  const { keyApart } = type;
  if (keyApart === undefined) return [];
  const rows = registers.flatMap((register) => {
    const { role } = register;
    return role.kind === 'dossiers' && role.type === type.id ? register.rows : [];
  });
  const groups = Map.groupBy(rows, (row) => keyIn(row, type.key));
  return [...groups].flatMap(([key, group]) => {
    if (key === '' || group.length < 2 || group.length > mostRows) return [];
    const parties = partiesOf(group, keyApart, type);
    if (parties.length < 2) return [];
    return parties.flatMap((party) => {
      const mark = markOf(party, keyApart);
      return party.map((row) => [row, mark] as const);
    });
  });
}

function withMark(row: RegisterRow, apart: string | undefined): RegisterRow {
  return apart === undefined ? row : { ...row, apart };
}

/** A number that stands on more rows than this is a mistake of another kind. */
const mostRows = 200;

/** Rows that belong together, in whatever order they were given. */
function partiesOf(
  rows: readonly RegisterRow[],
  apart: KeyApart,
  type: DossierType,
): readonly (readonly RegisterRow[])[] {
  const parties: RegisterRow[][] = [];
  for (const row of rows) {
    const same = parties.filter((party) => party.some((other) => !isOther(row, other, apart, type)));
    const [first] = same;
    if (first === undefined) parties.push([row]);
    else {
      first.push(row);
      for (const party of same.slice(1)) {
        first.push(...party);
        parties.splice(parties.indexOf(party), 1);
      }
    }
  }
  return parties;
}

/** Something that both say differs, nothing of it is the same, and they are not one thing that was entered twice. */
function isOther(
  one: RegisterRow,
  other: RegisterRow,
  { by, unlessSame }: KeyApart,
  type: DossierType,
): boolean {
  const votes = by.map((field) =>
    heldTogether(valueIn(one, field), valueIn(other, field), kindOf(field, type)),
  );
  if (!votes.includes('differs') || votes.includes('same')) return false;
  return (
    unlessSame.length === 0 ||
    !unlessSame.every((field) => isEqual(valueIn(one, field), valueIn(other, field)))
  );
}

function heldTogether(
  one: FieldValue | null,
  other: FieldValue | null,
  kind: FieldValue['kind'] | undefined,
): 'same' | 'differs' | 'silent' {
  if (one === null || other === null) return 'silent';
  if (kind !== 'text') return numberKey(one) === numberKey(other) ? 'same' : 'differs';
  const [mine, theirs] = [partyWords(canonicalText(one)), partyWords(canonicalText(other))];
  if (isSameParty(mine, theirs)) return 'same';
  return areStrangers(mine, theirs) ? 'differs' : 'silent';
}

function isEqual(one: FieldValue | null, other: FieldValue | null): boolean {
  return one !== null && other !== null && comparisonKey(one) === comparisonKey(other);
}

/** The first thing that its rows say of who it is, the lowest of them. */
function markOf(rows: readonly RegisterRow[], { by }: KeyApart): string {
  for (const field of by) {
    const [lowest] = rows
      .flatMap((row) => valueIn(row, field) ?? [])
      .map(numberKey)
      .filter((text) => text !== '')
      .toSorted();
    if (lowest !== undefined) return lowest;
  }
  return '';
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
