import { deflateSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { aRawPdf, aStream } from './a-raw-pdf.ts';
import { aWorkbook } from './a-workbook.ts';
import { anOds } from './an-ods.ts';

/** A catalog whose pages are the same page ten thousand times. */
function manyPages(count: number): Uint8Array {
  return aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
}

/** A page whose content is `objects`; object 4 is the content. */
function aPageWith(content: string, extra: readonly string[] = []): Uint8Array {
  return aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>',
    aStream('', content),
    ...extra,
  ]);
}

/** A drawing that draws another ten times, which draws another ten times, and so on: a million million at the end. */
function fannedOut(): Uint8Array {
  const drawings = Array.from({ length: 12 }, (_, index) =>
    aStream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${index + 6} 0 R >> >>`,
      '/X Do '.repeat(10),
    ),
  );
  return aPageWith('/X Do', [
    ...drawings,
    aStream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 m 9 9 l S'),
  ]);
}

/** A page with one XML file inside that unpacks to so many bytes. */
function anXmlOf(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, 120)).toString('latin1');
  return aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 5 0 R >> >>',
    aStream('/Type /EmbeddedFile /Filter /FlateDecode', packed),
  ]);
}

/** Five hundred pages of the same small letters. */
function fullPages(): Uint8Array {
  const lines = Array.from({ length: 1_100 }, (_, line) => `BT /F 1 Tf 9 ${line} Td (een twee) Tj ET`).join(
    '\n',
  );
  return aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(250)}] /Count 250 >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 1200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    aStream('', lines),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

const aRow = '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>';

/** A workbook in Excel's binary format whose one sheet holds these records. */
function aBinaryWorkbook(change: (sheet: Uint8Array) => Uint8Array): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a', 1]]), 'A');
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' })));
  const name = Object.keys(parts).find((one) => /worksheets\/sheet1\.bin$/.test(one)) ?? '';
  return zipSync({ ...parts, [name]: change(parts[name] ?? new Uint8Array()) });
}

/** Record 60 of MS-XLSB: columns from the first to the two-thousand-millionth. */
const allColumns = Uint8Array.of(60, 18, 0, 0, 0, 0, 255, 255, 255, 127, ...new Uint8Array(10));

const spreadsheetMl = (table: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${table}</Table></Worksheet></Workbook>`,
  );

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** Small files that are made to take all time or memory there is, and how each may end. */
export const hostileFiles: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  ends: RegExp,
])[] = [
  ['ten thousand pages', 'a.pdf', manyPages(10_000), /^too-large: too-many-pages$/],
  [
    'pages that are their own children',
    'a.pdf',
    aRawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    /^(no-text|corrupt)/,
  ],
  ['arrays a hundred thousand deep', 'a.pdf', aPageWith(nested('[', ']', 100_000)), /^(no-text|corrupt)/],
  [
    'a drawing that draws itself',
    'a.pdf',
    aPageWith('/X Do', [
      aStream(
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>',
        '/X Do',
      ),
    ]),
    /^(no-text|corrupt)/,
  ],
  ['drawings in drawings without end', 'a.pdf', fannedOut(), /^too-large: out-of-memory$/],
  ['an XML file inside that is a bomb', 'a.pdf', anXmlOf(300_000_000), /^too-large: out-of-memory$/],
  ['half a million words', 'a.pdf', fullPages(), /^too-large: out-of-memory$/],
  [
    'columns hidden a hundred thousand times',
    'a.xlsx',
    aWorkbook({
      sheets: [
        {
          name: 'A',
          xml: `<cols><col min="-99999999999" max="5" hidden="1"/>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>${aRow}`,
        },
      ],
    }),
    /^table$/,
  ],
  [
    'a number format of brackets',
    'a.xlsx',
    aWorkbook({
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(300_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      sheets: [{ name: 'A', xml: aRow }],
    }),
    /^table$/,
  ],
  [
    'columns up to the two-thousand-millionth',
    'a.xlsb',
    aBinaryWorkbook((sheet) => Buffer.concat([allColumns, sheet])),
    /^corrupt: damaged$/,
  ],
  ['a binary workbook like any other', 'a.xlsb', aBinaryWorkbook((sheet) => sheet), /^table$/],
  [
    'a cell a thousand million columns wide',
    'a.xls',
    strToU8('<html><table><tr><td colspan="999999999">x</td><td>y</td></tr></table></html>'),
    /^corrupt: damaged$/,
  ],
  [
    'a cell in the thousand-millionth row',
    'a.xls',
    spreadsheetMl(
      '<Row ss:Index="999999999"><Cell ss:Index="999999999"><Data ss:Type="Number">1</Data></Cell></Row>',
    ),
    /^corrupt: damaged$/,
  ],
  [
    'columns that span without end',
    'a.xls',
    spreadsheetMl(
      `${'<Column ss:Span="999999"/>'.repeat(3)}<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>`,
    ),
    /^corrupt: damaged$/,
  ],
  [
    'a line of five million columns',
    'a.csv',
    strToU8(`a;b\n${';'.repeat(5_100_000)}\n`),
    /^(too-large|corrupt)/,
  ],
  [
    'elements a hundred thousand deep',
    'a.xml',
    strToU8(nested('<a>', '</a>', 100_000)),
    /^corrupt: damaged$/,
  ],
  [
    'entities in entities',
    'a.xml',
    strToU8('<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><a>&b;</a>'),
    /^corrupt: damaged$/,
  ],
  [
    'rows in rows',
    'a.xlsx',
    aWorkbook({
      sheets: [{ name: 'A', xml: `<sheetData>${nested('<row r="1">', '</row>', 500)}</sheetData>` }],
    }),
    /^corrupt: damaged$/,
  ],
  [
    'a million blank rows',
    'a.xlsx',
    aWorkbook({
      sheets: [
        { name: 'A', xml: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' },
      ],
    }),
    /^table$/,
  ],
  [
    'a cell repeated without end',
    'a.ods',
    anOds(
      '<table:table table:name="A"><table:table-row table:number-rows-repeated="99999999"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="99999999"/></table:table-row></table:table>',
    ),
    /^too-large: too-many-rows$/,
  ],
  [
    'a name with a NUL and one that climbs out',
    'a.zip',
    zipSync({ 'a\0.csv': strToU8('a;b\n'), '../../b.csv': strToU8('a;b\n') }),
    /^no-text$/,
  ],
  [
    'formulas as text',
    'a.csv',
    strToU8('=cmd|\'/c calc\'!A1;@SUM(1);+1;-1\n"=HYPERLINK(""http://x.example"")";a;b;c\n'),
    /^table$/,
  ],
  ['one quote and no end', 'a.csv', strToU8(`"${'a;b\n'.repeat(100_000)}`), /^table$/],
];
