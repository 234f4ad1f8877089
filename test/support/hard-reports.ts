import type { FilePath } from '#shared/domain/evidence.ts';
import type { ReportInput, ReportItem } from '#shared/report/report-input.ts';
import { aFinding } from './a-finding.ts';
import { aReportInput, aReportItem } from './a-report.ts';
import { anOpenItem, day } from './an-open-item.ts';

/** An item whose every text is one that a workbook has trouble with. */
function hostileItem(party = '"A" & <B>', file = '/data/map & meer/factuur <1>.pdf'): ReportItem {
  return aReportItem({
    item: anOpenItem({
      note: '=cmd|" /C calc"!A1 \u0007 ]]> & <x> _x0041_ \ud800',
      due: day('2026-03-13'),
      finding: aFinding({
        party,
        owner: "in:koop/'24",
        evidence: [
          { role: 'found', at: { kind: 'page', file: file as FilePath, page: 2, box: null }, raw: null },
        ],
      }),
    }),
  });
}

const longest = hostileItem('x'.repeat(40_000), `/data/${'é[]#%25 ?"\u202egpj.exe'.repeat(200)}.pdf`);
const folders = ['\\\\server\\map <&> deel', '/\u0001x\ufffe\uffff'] as FilePath[];

/** Reports that make a faulty workbook of every mistake in how one is written. */
export const hardReports: readonly (readonly [string, ReportInput])[] = [
  ['with nothing in it', aReportInput()],
  [
    'with hostile texts',
    aReportInput({ items: [hostileItem(), longest, aReportItem()], folders, madeBy: '&<">' }),
  ],
  ['for departments', aReportInput({ items: [hostileItem(), aReportItem()], perDepartment: true })],
  ['of many rows', aReportInput({ items: Array.from({ length: 600 }, () => hostileItem()) })],
];
