import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXlsx } from '#electron/worker/xlsx/read-xlsx.ts';
import { aWorkbook } from '../../../support/reading/a-workbook.ts';

const piece = fc.constantFrom(
  'Jansen',
  ' ',
  '&amp;',
  '&#233;',
  'é',
  '_x000D_',
  '\r\n',
  ']',
  '>',
  '',
  '€ 12',
  '🙂',
);
const form = fc.constantFrom(
  (text: string) => `<si><t>${text}</t></si>`,
  (text: string) => `<si><t xml:space="preserve">${text}</t></si>`,
  (text: string) => `<si><r><t>${text}</t></r><r><rPr/><t>x</t></r></si>`,
  (text: string) => `<si><t>${text}</t><rPh sb="0"><t>yomi</t></rPh></si>`,
  (text: string) => `<!-- <si><t>no</t></si> --><si><t>${text}</t></si>`,
  (text: string) => `<si>\n<t>${text}</t></si>`,
  () => '<si/>',
  () => '<si><t/></si>',
);
const strings = fc.array(fc.tuple(form, fc.array(piece, { maxLength: 4 })), { minLength: 1, maxLength: 8 });

test('a shared text in the common form, read at once, is what the general way reads', async () => {
  const read = async (xml: string, count: number) => {
    const cells = Array.from({ length: count }, (_, row) => `<row><c t="s"><v>${row}</v></c></row>`);
    const sheets = [{ name: 'A', xml: `<sheetData>${cells.join('')}</sheetData>` }];
    return readXlsx({ bytes: aWorkbook({ sheets, strings: xml }), name: 'a.xlsx', limits: defaultLimits });
  };
  await fc.assert(
    fc.asyncProperty(strings, async (wanted) => {
      const xml = wanted.map(([write, pieces]) => write(pieces.join(''))).join('');
      // With a space more in each tag nothing has the common form.
      const general = xml.replaceAll('<si>', '<si >');
      expect(await read(xml, wanted.length)).toEqual(await read(general, wanted.length));
    }),
  );
});
