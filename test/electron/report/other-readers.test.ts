import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { aReportInput, aReportItem } from '../../support/a-report.ts';
import { anOpenItem } from '../../support/an-open-item.ts';

const python = ['/usr/bin/python3', 'python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);
const office = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0,
);

const listing = `
import json, sys, warnings
warnings.simplefilter('error')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[1]
print(json.dumps([[cell.data_type, str(cell.value)] for cell in sheet[2][:18]]))
`;

/** What openpyxl sees of the craft: tables, locks, lists, print set-up, chart. */
const craft = `
import json, re, sys, warnings, zipfile
warnings.simplefilter('error')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Openstaand']
print(json.dumps({
  'tables': {s.title: [t.ref for t in s.tables.values()] for s in book if s.tables},
  'merged': [s.title for s in book if s.merged_cells.ranges],
  'locked': all(s.protection.sheet and not s.protection.password for s in book),
  'filterable': not sheet.protection.autoFilter and not sheet.protection.sort,
  'lists': sorted(rule.type for rule in sheet.data_validations.dataValidation),
  'highlighted': sorted(str(range.sqref) for range in sheet.conditional_formatting),
  'print': [sheet.print_title_rows, sheet.page_setup.orientation, str(sheet.page_setup.paperSize)],
  'charts': len(book['Samenvatting']._charts),
  'spoken': re.findall('descr="([^"]*)"', zipfile.ZipFile(sys.argv[1]).read('xl/drawings/drawing1.xml').decode()),
  'filters': [[t.autoFilter.ref == t.ref, [c for c in t.autoFilter.filterColumn if c.hiddenButton]] for s in book for t in s.tables.values()],
  'kept in view': [s.freeze_panes for s in book if s.tables],
  'head': [sheet.oddHeader.left.text, sheet.oddHeader.right.text, sheet.oddFooter.right.text],
  'properties': [book.properties.title, book.properties.subject, book.properties.creator, book.properties.language],
  'hidden': [s.title for s in book if s.sheet_state != 'visible'],
}))
`;

async function aReport(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'sluitend-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'rapport.xlsx');
  const items = [aReportItem({ item: anOpenItem({ note: '=1+1' }) })];
  await writeWorkbook(buildReport(aReportInput({ items }), 'nl'), path);
  return { folder, path };
}

describe('a report in the hands of other programs', () => {
  it.skipIf(python === undefined)('opens in openpyxl without a warning, cells in their types', async () => {
    const { path } = await aReport();
    const cells = JSON.parse(execFileSync(python ?? '', ['-c', listing, path], { encoding: 'utf8' }));
    expect(cells).toEqual([
      ['s', 'Waarschuwing'],
      ['s', '2026-0042'],
      ['s', 'Bouwmaat Voorbeeld B.V.'],
      ['s', 'Het totaal op de factuur wijkt af van de order.'],
      ['s', 'Vraag de leverancier om een gecorrigeerde factuur.'],
      ['n', 'None'],
      ['s', 'finance'],
      ['n', 'None'],
      ['s', 'Nieuw'],
      ['n', 'None'],
      ['n', 'None'],
      ['s', '=1+1'],
      ['n', 'None'],
      ['n', 'None'],
      ['n', 'None'],
      ['d', '2026-03-09 00:00:00'],
      ['n', '5'],
      ['s', 'severity'],
    ]);
  });

  it.skipIf(python === undefined)(
    'keeps its tables, locks, lists, highlights, print set-up and chart',
    async () => {
      const { path } = await aReport();
      expect(JSON.parse(execFileSync(python ?? '', ['-c', craft, path], { encoding: 'utf8' }))).toEqual({
        tables: {
          Openstaand: ['A1:Y2'],
          Dossiers: ['A1:G2'],
          Afwijkingen: ['A1:N2'],
          Ontbrekend: ['A1:J2'],
          'Niet gecontroleerd': ['A1:H2'],
          Verantwoording: ['A1:F7'],
        },
        merged: [],
        locked: true,
        filterable: true,
        lists: ['date', 'list', 'textLength', 'textLength'],
        highlighted: ['A2', 'H2'],
        print: ['$1:$1', 'landscape', '9'],
        charts: 1,
        spoken: [
          'Staafdiagram van de openstaande punten naar soort: Ontbreekt 0, Wijkt af 1, Ongeldig 0, Dubbel 0, Onverwacht 0, Te laat 0, Gewijzigd 0, Niet gecontroleerd 0, Taak 0.',
        ],
        filters: Array.from({ length: 6 }, () => [true, []]),
        'kept in view': ['C2', 'B2', 'B2', 'A2', 'A2', 'A2'],
        head: ['Afwijkingenrapport', 'Peildatum 16-03-2026', 'Pagina &P van &N'],
        properties: ['Afwijkingenrapport', 'Afwijkingenrapport', 'Anna', 'nl-NL'],
        hidden: ['Basis'],
      });
    },
  );

  it.skipIf(office === undefined)(
    'opens in LibreOffice, a formula in it still text',
    { timeout: 120_000 },
    async () => {
      const { folder, path } = await aReport();
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,2';
      execFileSync(office ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, path], {
        timeout: 100_000,
      });
      const csv = readFileSync(join(folder, 'rapport-Openstaand.csv'), 'utf8');
      const [, line] = csv.trim().split('\n');
      expect(line?.split(';').slice(8, 18)).toEqual([
        'Nieuw',
        '',
        '',
        '=1+1',
        '',
        '',
        '',
        '09-03-2026',
        '5',
        'severity',
      ]);
    },
  );
});
