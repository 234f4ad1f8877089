import type { FileHandle } from 'node:fs/promises';
import type { ReportSheet, ReportWorkbook } from '#shared/report/report-workbook.ts';
import { safeText } from './safe-text.ts';
import { sheetNames } from './sheet-names.ts';
import { wholeFile } from './whole-file.ts';
import { printArea, sheetXml, tableRange, type WrittenSheet } from './write-sheet.ts';
import { chartXml, drawingXml } from './xlsx/chart-parts.ts';
import { relationsXml, tableXml, uniqueHeaders } from './xlsx/sheet-parts.ts';
import { StyleBook } from './xlsx/style-book.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  type NamedSheet,
  packageRelationsXml,
  workbookXml,
} from './xlsx/workbook-parts.ts';
import { ZipFile } from './xlsx/zip-file.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told how many rows are written so far. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/**
 * Writes a report as an xlsx file, row by row. The file appears under its name only when it is whole: it is made
 * beside it first. Rejects with the error of the file system (a code such as `EBUSY`: open in Excel) or with the
 * reason of the signal; then nothing is left behind and a file that was there is as it was.
 */
export function writeWorkbook(
  workbook: ReportWorkbook,
  path: string,
  options: WriteOptions = {},
): Promise<void> {
  return wholeFile(path, options.signal, (file) => writeParts(file, workbook, options));
}

/** Numbers of the parts given out so far. */
interface Numbers {
  tables: number;
  charts: number;
}

async function writeParts(file: FileHandle, report: ReportWorkbook, options: WriteOptions): Promise<void> {
  const zip = new ZipFile({ write: (bytes) => file.appendFile(bytes) });
  const styles = new StyleBook();
  const names = sheetNames(report.sheets.map(({ name }) => safeText(name)));
  const nameOf = (wanted: string) => names[report.sheets.findIndex(({ name }) => name === wanted)] ?? wanted;
  const numbers: Numbers = { tables: 0, charts: 0 };
  let rows = 0;
  const onRows = (more: number) => {
    rows += more;
    options.onRows?.(rows);
  };
  const named: NamedSheet[] = [];
  for (const [index, sheet] of report.sheets.entries()) {
    const name = names[index] ?? sheet.name;
    const { head, footer } = report;
    const shared = { sheet, name, head, footer, styles, nameOf, signal: options.signal, onRows };
    named.push(await writeSheet(zip, index + 1, shared, numbers));
  }
  await zip.add('xl/styles.xml', [styles.xml()]);
  await zip.add('xl/workbook.xml', [workbookXml(named)]);
  const sheets = named.map(
    (_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }) as const,
  );
  await zip.add('xl/_rels/workbook.xml.rels', [
    relationsXml([...sheets, { kind: 'styles', target: 'styles.xml' }]),
  ]);
  await zip.add('[Content_Types].xml', [contentTypesXml({ sheets: named.length, ...numbers })]);
  await zip.add('_rels/.rels', [packageRelationsXml()]);
  // biome-ignore lint/style/noRestrictedGlobals: turns the local time it was given into UTC; asks no clock.
  const made = new Date(report.madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  await zip.add('docProps/core.xml', [corePropertiesXml(report, made)]);
  await zip.add('docProps/app.xml', [appPropertiesXml()]);
  await zip.end();
}

type Shared = Omit<Parameters<typeof sheetXml>[0], 'headers' | 'table' | 'chart'>;

async function writeSheet(
  zip: ZipFile,
  number: number,
  shared: Shared,
  numbers: Numbers,
): Promise<NamedSheet> {
  const { sheet, name } = shared;
  const table = sheet.layout === 'table' ? ++numbers.tables : null;
  const chart = sheet.chart === undefined ? null : ++numbers.charts;
  const headers = headersOf(sheet);
  const written: WrittenSheet = { lastRow: 0, relations: [] };
  const path = `xl/worksheets/sheet${number}.xml`;
  await zip.add(path, sheetXml({ ...shared, headers, table, chart }, written));
  if (written.relations.length > 0) {
    await zip.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, [relationsXml(written.relations)]);
  }
  if (table !== null) {
    await zip.add(`xl/tables/table${table}.xml`, [
      tableXml(
        { number: table, name, range: tableRange(sheet, written.lastRow), headers },
        sheet.description,
      ),
    ]);
  }
  if (chart !== null && sheet.chart !== undefined) {
    await zip.add(`xl/drawings/drawing${chart}.xml`, [drawingXml(sheet.chart)]);
    const relation = { kind: 'chart', target: `../charts/chart${chart}.xml` } as const;
    await zip.add(`xl/drawings/_rels/drawing${chart}.xml.rels`, [relationsXml([relation])]);
    await zip.add(`xl/charts/chart${chart}.xml`, [chartXml(sheet.chart, name)]);
  }
  return {
    name,
    hidden: sheet.hidden === true,
    printArea: printArea(sheet, Math.max(1, written.lastRow)),
    repeatsHeader: sheet.layout === 'table',
  };
}

function headersOf({ columns, layout }: ReportSheet): readonly string[] {
  const headers = columns.map(({ header }) => safeText(header).replaceAll('\n', ' '));
  return layout === 'table' ? uniqueHeaders(headers) : headers;
}
