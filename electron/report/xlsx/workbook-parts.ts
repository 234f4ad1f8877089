import type { Language } from '#shared/domain/bilingual.ts';
import type { ReportWorkbook } from '#shared/report/report-workbook.ts';
import { safeText } from '../safe-text.ts';
import { sheetReference } from './sheet-place.ts';
import { xmlAttribute, xmlHead, xmlText } from './xml-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingType = 'application/vnd.openxmlformats-officedocument';

/** A sheet as the workbook part names it. */
export interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** `$A$1:$O$118`. */
  readonly printArea: string;
  readonly repeatsHeader: boolean;
}

/** How many there are of each kind of part. */
export interface PartCounts {
  readonly sheets: number;
  readonly tables: number;
  readonly charts: number;
}

export function workbookXml(sheets: readonly NamedSheet[]): string {
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const named = (name: string, index: number, value: string) =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${xmlText(value)}</definedName>`;
  const names = sheets.flatMap(({ name, printArea, repeatsHeader, hidden }, index) =>
    hidden
      ? []
      : [
          named('Print_Area', index, `${sheetReference(name)}!${printArea}`),
          ...(repeatsHeader ? [named('Print_Titles', index, `${sheetReference(name)}!$1:$1`)] : []),
        ],
  );
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr defaultThemeVersion="124226"/>` +
    `<bookViews><workbookView activeTab="0" tabRatio="850"/></bookViews><sheets>${listed.join('')}</sheets>` +
    `${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`
  );
}

/** The list of parts with their types (ECMA-376 part 2, 6.2.3). */
export function contentTypesXml({ sheets, tables, charts }: PartCounts): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  const many = (count: number, path: (number: number) => string, type: string) =>
    Array.from({ length: count }, (_, index) => part(path(index + 1), type));
  const lines = [
    part('xl/workbook.xml', `${spreadsheet}.sheet.main`),
    part('xl/styles.xml', `${spreadsheet}.styles`),
    ...many(sheets, (number) => `xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet`),
    ...many(tables, (number) => `xl/tables/table${number}.xml`, `${spreadsheet}.table`),
    ...many(charts, (number) => `xl/drawings/drawing${number}.xml`, `${drawingType}.drawing`),
    ...many(charts, (number) => `xl/charts/chart${number}.xml`, `${drawingType}.drawingml.chart`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
    part('docProps/app.xml', `${drawingType}.extended-properties`),
  ];
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${lines.join('')}</Types>`
  );
}

export function packageRelationsXml(): string {
  const line = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return (
    `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    line(1, `${relations}/officeDocument`, 'xl/workbook.xml') +
    line(2, core, 'docProps/core.xml') +
    `${line(3, `${relations}/extended-properties`, 'docProps/app.xml')}</Relationships>`
  );
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Who made it, when and what it is called; `made` in UTC. */
export function corePropertiesXml(
  { madeBy, title, subject, language }: ReportWorkbook,
  made: string,
): string {
  const who = xmlText(safeText(madeBy));
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(safeText(title))}</dc:title>${subject === undefined ? '' : `<dc:subject>${xmlText(safeText(subject))}</dc:subject>`}<dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>${language === undefined ? '' : `<dc:language>${locales[language]}</dc:language>`}</cp:coreProperties>`
  );
}

export function appPropertiesXml(): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Sluitend</Application></Properties>`;
}
