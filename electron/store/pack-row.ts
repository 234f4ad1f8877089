import type { Cell, CellValue, SheetRow } from '#shared/domain/content.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** Row number, 1 when hidden, then column and value of each cell in turn. */
export type PackedRow = readonly PackedValue[];
type PackedValue = string | number | boolean | null | { readonly d: LocalDate } | { readonly e: string };

/** A row of cells in the shortest JSON that keeps text, number, date, boolean and error apart. */
export function packRow({ number, hidden, cells }: SheetRow): PackedRow {
  const packed: PackedValue[] = [number, hidden ? 1 : 0];
  for (const { column, value } of cells) packed.push(column, packValue(value));
  return packed;
}

/** What `packRow` made. */
export function unpackRow(packed: PackedRow): SheetRow {
  const cells: Cell[] = [];
  for (let index = 2; index < packed.length; index += 2) {
    cells.push({ column: Number(packed[index]), value: unpackValue(packed[index + 1] ?? null) });
  }
  return { number: Number(packed[0]), hidden: packed[1] === 1, cells };
}

function packValue(value: CellValue): PackedValue {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'boolean':
      return value.boolean;
    case 'date':
      return { d: value.date };
    case 'error':
      return { e: value.code };
    case 'formula-without-value':
      return null;
  }
}

function unpackValue(packed: PackedValue): CellValue {
  if (packed === null) return { kind: 'formula-without-value' };
  if (typeof packed === 'string') return { kind: 'text', text: packed };
  if (typeof packed === 'number') return { kind: 'number', number: packed };
  if (typeof packed === 'boolean') return { kind: 'boolean', boolean: packed };
  return 'd' in packed ? { kind: 'date', date: packed.d } : { kind: 'error', code: packed.e };
}
