import { setImmediate } from 'node:timers/promises';
import type { ReportFooter, ReportHead, ReportRow, ReportSheet } from '#shared/report/report-workbook.ts';
import { safeText } from './safe-text.ts';
import { type PlacedLink, SheetRows } from './sheet-rows.ts';
import type { Relation } from './xlsx/sheet-parts.ts';
import { cellRange, columnLetter } from './xlsx/sheet-place.ts';
import { conditionalFormats, dataValidations } from './xlsx/sheet-rules.ts';
import type { StyleBook } from './xlsx/style-book.ts';
import { xmlAttribute, xmlHead, xmlText } from './xlsx/xml-text.ts';

const rowsInGo = 250;
const a4 = 9;
/** What an Excel sheet holds: https://support.microsoft.com/office/excel-specifications-and-limits. */
const mostRows = 1_048_576;

export interface SheetParts {
  readonly sheet: ReportSheet;
  /** As it is called in the file. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly head: ReportHead | undefined;
  readonly footer: ReportFooter;
  readonly styles: StyleBook;
  readonly nameOf: (sheet: string) => string;
  readonly table: number | null;
  readonly chart: number | null;
  readonly signal: AbortSignal | undefined;
  readonly onRows: (rows: number) => void;
}

/** What is known of a sheet when its last row is written. */
export interface WrittenSheet {
  lastRow: number;
  relations: readonly Relation[];
}

/**
 * The XML of one sheet, piece by piece, letting the rest of the program breathe; `written` is filled in at the end. Throws
 * the signal's reason when aborted. Elements stand in the order of ECMA-376 part 1, 18.3.1.99.
 */
export async function* sheetXml(parts: SheetParts, written: WrittenSheet): AsyncGenerator<string> {
  const { sheet, styles, nameOf, signal } = parts;
  const isTable = sheet.layout === 'table';
  const rows = new SheetRows(sheet, styles, nameOf);
  yield headXml(sheet);
  if (isTable) yield rows.next(headerOf(parts.headers));
  let sinceBreath = 0;
  for (const row of sheet.rows()) {
    if (rows.number === mostRows) throw new RangeError(`More rows than a sheet can hold: ${sheet.name}`);
    yield rows.next(row);
    sinceBreath += 1;
    if (sinceBreath < rowsInGo) continue;
    parts.onRows(sinceBreath);
    sinceBreath = 0;
    await setImmediate();
    signal?.throwIfAborted();
  }
  parts.onRows(sinceBreath);
  if (isTable && rows.number === 1) yield rows.next({ style: 'normal', cells: [] });
  written.lastRow = rows.number;
  written.relations = relationsOf(parts, rows.links);
  yield tailXml(parts, rows.links, rows.number, written.relations);
}

/** `$A$1:$O$118`: the columns that go on paper. */
export function printArea({ printedColumns }: ReportSheet, lastRow: number): string {
  return `$A$1:$${columnLetter(printedColumns)}$${lastRow}`;
}

function headXml({ layout, columns, hidden, keptColumns = 0 }: ReportSheet): string {
  const view =
    layout === 'table'
      ? `<sheetView workbookViewId="0">${frozenPane(keptColumns)}</sheetView>`
      : `<sheetView workbookViewId="0"${hidden ? '' : ' showGridLines="0"'}/>`;
  const widths = columns.map(
    ({ width, hidden: away }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${away ? ' hidden="1"' : ''}/>`,
  );
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"` +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>${view}</sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
  );
}

/** The header stays in view, and as many columns as were asked for (18.3.1.66). */
function frozenPane(columns: number): string {
  const split = columns === 0 ? '' : `xSplit="${columns}" `;
  const pane = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const top = `${columnLetter(columns + 1)}2`;
  return (
    `<pane ${split}ySplit="1" topLeftCell="${top}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${top}" sqref="${top}"/>`
  );
}

function headerOf(headers: readonly string[]): ReportRow {
  return { style: 'header', cells: headers.map((text) => ({ kind: 'text', text })) };
}

/** Locked without a password; whoever works in it may still filter, sort, and change how it looks. */
const protection =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

function tailXml(
  { sheet, name, head, footer, table, chart }: SheetParts,
  links: readonly PlacedLink[],
  lastRow: number,
  relations: readonly Relation[],
): string {
  const isTable = sheet.layout === 'table';
  const idOf = (kind: Relation['kind']) =>
    `rId${relations.findIndex((relation) => relation.kind === kind) + 1}`;
  return [
    `</sheetData>${protection}`,
    isTable ? conditionalFormats(sheet.columns, 2, lastRow) : '',
    isTable ? dataValidations(sheet.columns, 2, lastRow) : '',
    linksXml(links),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${a4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter>${headText(head)}<oddFooter>${xmlText(footerText(footer, name))}</oddFooter></headerFooter>`,
    ignoredErrors(sheet, lastRow),
    chart === null ? '' : `<drawing r:id="${idOf('drawing')}"/>`,
    table === null ? '' : `<tableParts count="1"><tablePart r:id="${idOf('table')}"/></tableParts>`,
    '</worksheet>',
  ].join('');
}

/** Identifiers are text on purpose: Excel need not mark each of them. */
function ignoredErrors(sheet: ReportSheet, lastRow: number): string {
  const range = tableRange(sheet, Math.max(1, lastRow));
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}

function linksXml(links: readonly PlacedLink[]): string {
  if (links.length === 0) return '';
  let outside = 0;
  const lines = links.map(({ at, link }) => {
    if (link.kind === 'place') return `<hyperlink ref="${at}" location="${xmlAttribute(link.location)}"/>`;
    outside += 1;
    return `<hyperlink ref="${at}" r:id="rId${outside}"/>`;
  });
  return `<hyperlinks>${lines.join('')}</hyperlinks>`;
}

/** Links to files first: their numbers are counted while the links are written. */
function relationsOf({ table, chart }: SheetParts, links: readonly PlacedLink[]): readonly Relation[] {
  const files = links.flatMap(({ link }) =>
    link.kind === 'file' ? [{ kind: 'hyperlink', target: link.target } as const] : [],
  );
  return [
    ...files,
    ...(chart === null ? [] : [{ kind: 'drawing', target: `../drawings/drawing${chart}.xml` } as const]),
    ...(table === null ? [] : [{ kind: 'table', target: `../tables/table${table}.xml` } as const]),
  ];
}

function headText(head: ReportHead | undefined): string {
  if (head === undefined) return '';
  return `<oddHeader>${xmlText(`&L${printed(head.left)}&R${printed(head.right)}`)}</oddHeader>`;
}

function footerText({ left, page, of }: ReportFooter, name: string): string {
  return `&L${printed(left)} - ${printed(name)}&R${printed(page)} &P ${printed(of)} &N`;
}

/** In a footer `&` begins a code; two of them print one. */
function printed(text: string): string {
  return safeText(text).replaceAll('&', '&&');
}

/** The range of a table with its header. */
export function tableRange({ columns }: ReportSheet, lastRow: number): string {
  const all = cellRange(1, 1, lastRow);
  return `${all.slice(0, all.indexOf(':'))}:${columnLetter(columns.length)}${lastRow}`;
}
