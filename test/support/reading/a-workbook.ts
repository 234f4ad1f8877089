import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
  /** XML inside `worksheet` for each sheet, in order. */
  readonly sheets?: readonly { readonly name: string; readonly state?: string; readonly xml: string }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Replaces or adds whole parts. */
  readonly parts?: Readonly<Record<string, string>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An xlsx file made part by part, so that a test can say exactly what stands in it. */
export function aWorkbook(workbook: WorkbookParts = {}): Uint8Array {
  const sheets = workbook.sheets ?? [{ name: 'Blad1', xml: '<sheetData/>' }];
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbook.workbookProperties ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="s${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${workbook.strings ?? ''}</sst>`,
    'xl/styles.xml': workbook.styles ?? `<styleSheet xmlns="${main}"/>`,
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  const all = { ...parts, ...workbook.parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}
