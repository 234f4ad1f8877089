import type { Line } from '../sample-types.ts';
import { lineTotal } from '../totals.ts';
import { dutchAmount, englishAmount } from '../written.ts';
import { type Ink, rule, type Sheet, write } from './pen.ts';

type ColumnName = 'code' | 'description' | 'quantity' | 'unit' | 'rate' | 'price' | 'total' | 'box';

interface TableColumn {
  readonly name: ColumnName;
  readonly title: string;
  /** Left edge, or right edge when the column is set to the right. */
  readonly x: number;
  readonly set: 'left' | 'right';
}

export interface TableStyle {
  readonly columns: readonly TableColumn[];
  readonly left: number;
  readonly right: number;
  readonly rowHeight: number;
  readonly header: Ink;
  readonly body: Ink;
  readonly amounts: 'dutch' | 'english';
  /** `all`: a line below each row; `header`: only below the header. */
  readonly rules: 'all' | 'header';
}

/** Draws the article lines of a paper from `y` down. Returns the `y` below the table. */
export function drawLineTable(sheet: Sheet, y: number, lines: readonly Line[], style: TableStyle): number {
  for (const column of style.columns) {
    write(sheet, column.x, y, column.title, { ...style.header, anchor: column.set });
  }
  let top = y + style.rowHeight;
  rule(sheet, [style.left, top - 4], [style.right, top - 4]);
  for (const line of lines) {
    for (const column of style.columns) {
      write(sheet, column.x, top, cellText(line, column.name, style.amounts), {
        ...style.body,
        anchor: column.set,
      });
    }
    top += style.rowHeight;
    if (style.rules === 'all') rule(sheet, [style.left, top - 4], [style.right, top - 4], '#d8d8dc');
  }
  return top;
}

function cellText(line: Line, column: ColumnName, amounts: TableStyle['amounts']): string {
  const amount = amounts === 'dutch' ? dutchAmount : englishAmount;
  switch (column) {
    case 'code':
      return line.article.code;
    case 'description':
      return line.article.description;
    case 'quantity':
      return String(line.quantity);
    case 'unit':
      return line.article.unit;
    case 'rate':
      return `${line.article.rate}%`;
    case 'price':
      return amount(line.article.price);
    case 'total':
      return amount(lineTotal(line));
    case 'box':
      return '[   ]';
    default:
      return column satisfies never;
  }
}
