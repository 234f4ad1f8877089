import { column, row, text } from '../report-cells.ts';
import type { ReportRow, ReportWorkbook } from '../report-workbook.ts';
import type { HandoverInput, HandoverPage } from './handover-page.ts';

const widths = [34, 30, 34, 28, 14];

/** A handover as a workbook of one sheet that is read from top to bottom. */
export function handoverWorkbook(
  page: HandoverPage,
  { madeAt, madeBy }: Pick<HandoverInput, 'madeAt' | 'madeBy'>,
): ReportWorkbook {
  return {
    title: page.title,
    madeBy,
    madeAt,
    footer: { left: page.title, page: '', of: '/' },
    sheets: [
      {
        name: page.title.split(':')[0] ?? page.title,
        layout: 'page',
        columns: widths.map((width, index) => ({ ...column(String(index), '', width), wrap: true })),
        printedColumns: widths.length,
        rows: () => rowsOf(page),
      },
    ],
  };
}

function* rowsOf({ title, facts, parts, nothing }: HandoverPage): Iterable<ReportRow> {
  const styled = (style: ReportRow['style'], texts: readonly string[]): ReportRow => ({
    style,
    cells: texts.map(text),
  });
  yield styled('title', [title]);
  for (const fact of facts) yield styled('fact', [fact]);
  if (nothing !== null) yield styled('fact', [nothing]);
  for (const { heading, tables } of parts) {
    yield styled('gap', []);
    yield styled('title', [heading]);
    for (const { title: name, columns, rows } of tables) {
      yield styled('heading', [name]);
      yield styled('header', columns);
      for (const cells of rows) yield row(cells.map(text));
    }
  }
}
