import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTag } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import { hardReports } from '../../support/hard-reports.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Children in the order of ECMA-376 part 1: 18.3.1.99, 18.2.27, 18.5.1.2, 18.8.39. Excel repairs a file that has another. */
const order: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr extLst'.split(
      ' ',
    ),
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' '),
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
};

function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTag) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [element] = root.children;
  if (element === undefined) throw new Error('A part without an element');
  return element;
}

function all(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...below] : below;
}

async function partsOf(input: ReportInput): Promise<ReadonlyMap<string, Element>> {
  const path = join(temporaryFolder(), 'rapport.xlsx');
  await writeWorkbook(buildReport(input, 'nl'), path);
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return new Map(parts.map(([name, bytes]) => [name, parsed(strFromU8(bytes))]));
}

function sheetsOf(parts: ReadonlyMap<string, Element>): readonly (readonly [string, Element])[] {
  return [...parts].filter(([, { name }]) => name === 'worksheet');
}

function relationsOf(parts: ReadonlyMap<string, Element>, sheet: string): readonly Element[] {
  return parts.get(sheet.replace('sheets/', 'sheets/_rels/').concat('.rels'))?.children ?? [];
}

function partAt(parts: ReadonlyMap<string, Element>, name: string): Element {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return part;
}

function numberIn({ attributes }: Element, name: string): number {
  return Number(attributes[name]);
}

describe.each(hardReports)('the package of a report %s', (_what, input) => {
  it('has its elements in the order that Excel wants them', async () => {
    for (const [name, part] of await partsOf(input)) {
      const wanted = order[part.name];
      if (wanted === undefined) continue;
      const places = part.children.map((child) => wanted.indexOf(child.name));
      expect([name, places]).toEqual([name, places.toSorted((one, other) => one - other)]);
      expect(places).not.toContain(-1);
    }
  });

  it('names each part once with its type, and points at parts that are there', async () => {
    const parts = await partsOf(input);
    const types = parts.get('[Content_Types].xml');
    const typed = types
      ? all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1))
      : [];
    const wanted = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name));
    expect(typed.toSorted()).toEqual(wanted.toSorted());
    for (const [name, part] of parts) {
      if (!name.endsWith('.rels')) continue;
      const from = posix.dirname(posix.dirname(name));
      const inside = part.children.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
      const targets = inside.map(({ attributes }) => posix.join(from, attributes['Target'] ?? ''));
      expect(targets.filter((target) => !parts.has(target))).toEqual([]);
      const ids = part.children.map(({ attributes }) => attributes['Id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('uses only styles and tones that are there', async () => {
    const parts = await partsOf(input);
    const countOf = (list: string) => all(partAt(parts, 'xl/styles.xml'), list)[0]?.children.length ?? 0;
    const used = sheetsOf(parts).flatMap(([, sheet]) => all(sheet, 'c').map((cell) => numberIn(cell, 's')));
    const tones = sheetsOf(parts).flatMap(([, sheet]) =>
      all(sheet, 'cfRule').map((rule) => numberIn(rule, 'dxfId')),
    );
    expect(used.filter((style) => style >= countOf('cellXfs'))).toEqual([]);
    expect(tones.filter((tone) => tone >= countOf('dxfs'))).toEqual([]);
  });

  it('uses only relations that are there, each link and rule once', async () => {
    const parts = await partsOf(input);
    for (const [name, sheet] of sheetsOf(parts)) {
      const known = new Set(relationsOf(parts, name).map(({ attributes }) => attributes['Id']));
      const asked = ['hyperlink', 'drawing', 'tablePart'].flatMap((one) =>
        all(sheet, one).flatMap(({ attributes }) => attributes['r:id'] ?? []),
      );
      expect(asked.filter((id) => !known.has(id))).toEqual([]);
      const links = all(sheet, 'hyperlink').map(({ attributes }) => attributes['ref']);
      expect(new Set(links).size).toBe(links.length);
    }
  });

  it('gives each table the headers that stand above it', async () => {
    const parts = await partsOf(input);
    for (const [name, sheet] of sheetsOf(parts)) {
      const table = relationsOf(parts, name).find(({ attributes }) =>
        attributes['Target']?.includes('tables/'),
      );
      if (table === undefined) continue;
      const part = partAt(parts, posix.join('xl/worksheets', table.attributes['Target'] ?? ''));
      const [header] = all(sheet, 'row');
      const texts = header ? all(header, 't').map(({ text }) => text) : [];
      expect(all(part, 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(texts);
      const [spoken] = all(part, 'x14:table');
      expect(spoken?.attributes['altTextSummary']).toMatch(/\.$/);
    }
  });
});
