/** What became of one workbook. */
export interface SheetTally {
  readonly corpus: string;
  /** Extension of its name. */
  readonly kind: string;
  /** An independent reader gave answers. */
  readonly answered: boolean;
  readonly cells: number;
  readonly wrong: number;
  readonly sheets: number;
  readonly sheetsRight: number;
  readonly status: string;
  readonly problem: string | null;
  readonly milliseconds: number;
}

/** The report as Markdown: cells right in value and type, by folder and by kind of file. */
export function writeSheetReport(tallies: readonly SheetTally[]): string {
  const answered = tallies.filter((tally) => tally.answered);
  return [
    '# Cells of spreadsheets',
    '',
    'Written by `node test/accuracy/run-sheets.ts`. Workbooks that nobody here made; the expected cells come from independent readers. A cell is right when its value *and* its type are (number, date, text, boolean, error). Times and durations are numbers, as Excel holds them.',
    '',
    '## By folder',
    '',
    ...table(answered, ({ corpus }) => corpus),
    '',
    '## By kind of file',
    '',
    ...table(answered, ({ kind }) => kind),
    '',
    '## How the reading of every file ended',
    '',
    ...endings(tallies),
    '',
  ].join('\n');
}

function table(tallies: readonly SheetTally[], groupOf: (tally: SheetTally) => string): readonly string[] {
  const groups = Map.groupBy(tallies, groupOf);
  const line = (name: string, of: readonly SheetTally[]) => {
    const cells = sum(of, 'cells');
    const right = cells - sum(of, 'wrong');
    const share = cells === 0 ? '–' : `${((100 * right) / cells).toFixed(2)} %`;
    const sheets = `${sum(of, 'sheetsRight')} / ${sum(of, 'sheets')}`;
    return `| ${name} | ${of.length} | ${cells} | ${right} | ${share} | ${sheets} | ${median(of).toFixed(0)} |`;
  };
  return [
    '| | files | cells | right | | sheets named and hidden as they are | median ms a file |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...[...groups].map(([name, of]) => line(name, of)),
    line('**all**', tallies),
  ];
}

function endings(tallies: readonly SheetTally[]): readonly string[] {
  const groups = Map.groupBy(tallies, ({ status }) => status);
  const lines = [...groups].map(([status, of]) => `| ${status} | ${of.length} |`);
  return ['| status | files |', '|---|---:|', ...lines];
}

function sum(tallies: readonly SheetTally[], what: 'cells' | 'wrong' | 'sheets' | 'sheetsRight'): number {
  return tallies.reduce((total, tally) => total + tally[what], 0);
}

function median(tallies: readonly SheetTally[]): number {
  const sorted = tallies.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
