import { type ListColumn, type ListSettings, listColumns, widthWithin } from '#shared/api/list-settings.ts';

type Columns = ListSettings['columns'];

/** Width of a column by itself, in pixels; `what` takes what is left, `reason` a part of it, and neither less than this. */
const ownWidths: Readonly<Record<ListColumn, number>> = {
  severity: 124,
  dossier: 180,
  party: 180,
  what: 260,
  cause: 220,
  amount: 100,
  owner: 116,
  due: 104,
  age: 76,
  status: 132,
  type: 150,
  note: 180,
  reason: 190,
};

/** The width that a column has, in pixels. */
export function widthOf({ column, width }: Columns[number]): number {
  return width ?? ownWidths[column];
}

/** The columns as a CSS grid: `what` grows as long as nobody gave it a width. */
export function gridTemplate(columns: Columns): string {
  const hasGrowing = columns.some(grows);
  return columns
    .map((choice, index) => {
      const fixed = `${widthOf(choice)}px`;
      const last = !hasGrowing && index === columns.length - 1;
      if (hasGrowing && choice.column === 'reason' && choice.width === null) return `minmax(${fixed}, 0.3fr)`;
      return grows(choice) || last ? `minmax(${fixed}, 1fr)` : fixed;
    })
    .join(' ');
}

function grows({ column, width }: Columns[number]): boolean {
  return column === 'what' && width === null;
}

/** Another width for a column; null gives it its own again. */
export function resized(columns: Columns, column: ListColumn, width: number | null): Columns {
  return columns.map((choice) =>
    choice.column === column ? { column, width: width === null ? null : widthWithin(width) } : choice,
  );
}

/** Shows a column, beside the one it stands next to at a first start, or hides it; the last one stays. */
export function shownOrHidden(columns: Columns, column: ListColumn): Columns {
  const others = columns.filter((choice) => choice.column !== column);
  if (others.length < columns.length) return others.length === 0 ? columns : others;
  const rank = listColumns.indexOf(column);
  const at = columns.findLastIndex((choice) => listColumns.indexOf(choice.column) < rank) + 1;
  return [...columns.slice(0, at), { column, width: null }, ...columns.slice(at)];
}

/** A column one place to the left (-1) or to the right (1); at the edge it stays. */
export function shifted(columns: Columns, column: ListColumn, by: -1 | 1): Columns {
  const at = columns.findIndex((choice) => choice.column === column);
  const moved = columns[at];
  const other = columns[at + by];
  if (moved === undefined || other === undefined) return columns;
  return columns.map((choice, index) => (index === at ? other : index === at + by ? moved : choice));
}
