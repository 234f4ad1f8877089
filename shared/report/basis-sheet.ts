import { column, identifier, row } from './report-cells.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { ReportSheet } from './report-workbook.ts';
import { reportMark, reportVersion, returnFieldsOf } from './return/return-fields.ts';

/** Hidden: which report this is, and what stood in the columns of a colleague when it went out. */
export function basisSheet(input: ReportInput, texts: ReportTexts): ReportSheet {
  const { identity, madeAt, items } = input;
  return {
    name: texts.sheets.basis,
    hidden: true,
    layout: 'page',
    columns: ['id', 'status', 'answer', 'expectedBy', 'note'].map((id) => column(id, '', 20)),
    printedColumns: 5,
    *rows() {
      yield row([identifier(reportMark), identifier(String(reportVersion))]);
      yield row([identifier('workspace'), identifier(identity.workspace)]);
      yield row([identifier('report'), identifier(identity.report)]);
      yield row([identifier('madeAt'), identifier(madeAt)]);
      yield row(['id', 'status', 'answer', 'expectedBy', 'note'].map(identifier));
      for (const { item } of items) {
        const { status, answer, expectedBy, note } = returnFieldsOf(item);
        yield row([item.id, status, answer, expectedBy, note].map(identifier));
      }
    },
  };
}
