import { safeText } from '../safe-text.ts';
import { xmlAttribute, xmlHead } from './xml-text.ts';

const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly kind: 'hyperlink' | 'drawing' | 'table' | 'chart' | 'worksheet' | 'styles';
  readonly target: string;
}

/** The relations of a part, numbered `rId1` and on (ECMA-376 part 2, 6.5). */
export function relationsXml(relations: readonly Relation[]): string {
  const lines = relations.map(({ kind, target }, index) => {
    const outside = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${index + 1}" Type="${relationNamespace}/${kind}" Target="${xmlAttribute(target)}"${outside}/>`;
  });
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

export interface TableParts {
  readonly number: number;
  /** Of the sheet it fills. */
  readonly name: string;
  readonly range: string;
  readonly headers: readonly string[];
}

/**
 * A table over a range with a header (ECMA-376 part 1, 18.5.1.2); names are those of the header cells. `description` for those
 * who hear it read out goes where Excel keeps it ([MS-XLSX], `x14:table`).
 */
export function tableXml({ number, name, range, headers }: TableParts, description?: string): string {
  const columns = headers.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${xmlAttribute(header)}"/>`,
  );
  return (
    `${xmlHead}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}"` +
    ` name="Tabel${number}" displayName="Tabel${number}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    `${description === undefined ? '' : spoken(name, description)}</table>`
  );
}

function spoken(name: string, description: string): string {
  return (
    '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}"' +
    ' xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    `<x14:table altText="${xmlAttribute(safeText(name))}" altTextSummary="${xmlAttribute(safeText(description))}"/></ext></extLst>`
  );
}

/** Headers as a table needs them: none empty, no two alike in any case. */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wanted = header === '' ? '-' : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
