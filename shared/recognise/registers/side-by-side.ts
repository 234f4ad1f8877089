import type { SheetRow } from '../../domain/content.ts';
import { findHeader, type TableHeader } from './find-header.ts';
import type { RegisterModel } from './register-model.ts';

/** So many headers again in the next block show that it is another table, and not the rest of a wide one. */
const fewestRepeated = 2;

/**
 * The rows once for each of the tables that lie beside each other, with an empty column between them and the same headers
 * above; the rows as they are where there is only one. `used` are the columns that hold something.
 */
export function sideBySide(
  rows: readonly SheetRow[],
  used: ReadonlySet<number>,
  models: readonly RegisterModel[],
): readonly (readonly SheetRow[])[] {
  const blocks = blocksOf(used);
  if (blocks.length < 2) return [rows];
  const parts = blocks.map((block) => within(rows, block));
  const headers = parts.map((part) => findHeader(part, 0, models, undefined));
  const [first, ...others] = headers;
  const areTables =
    first && others.every((header) => header !== null && repeated(first, header) >= fewestRepeated);
  return areTables ? parts : [rows];
}

interface Block {
  readonly first: number;
  readonly last: number;
}

function blocksOf(used: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const open = blocks.at(-1);
    if (open && column === open.last + 1) blocks[blocks.length - 1] = { first: open.first, last: column };
    else blocks.push({ first: column, last: column });
  }
  return blocks;
}

function within(rows: readonly SheetRow[], { first, last }: Block): readonly SheetRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= first && column <= last);
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
}

function repeated(one: TableHeader, other: TableHeader): number {
  const texts = new Set(one.headers.map(({ text }) => text));
  return other.headers.filter(({ text }) => texts.has(text)).length;
}
