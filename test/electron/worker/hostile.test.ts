import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aRawPdf, aStream } from '../../support/reading/a-raw-pdf.ts';
import { aWorkbook } from '../../support/reading/a-workbook.ts';
import { anOds } from '../../support/reading/an-ods.ts';
import { ending, readBytes } from '../../support/reading/read-bytes.ts';

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

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

test.each<readonly [what: string, name: string, bytes: Uint8Array, ends: RegExp]>([
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
])('a file with %s ends in a status', async (_, name, bytes, ends) => {
  expect(ending(await readBytes(name, bytes))).toMatch(ends);
});
