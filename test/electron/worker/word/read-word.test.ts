import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ending, readBytes } from '../../../support/reading/read-bytes.ts';

const docx = (body: string, header = '') =>
  zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/header1.xml': strToU8(`<w:hdr>${header}</w:hdr>`),
  });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function linesOf(bytes: Uint8Array) {
  const { content } = await readBytes('brief.docx', bytes);
  const words = content?.kind === 'pages' ? (content.pages[0]?.words ?? []) : [];
  return [...Map.groupBy(words, ({ box }) => box[1]).values()].map((line) =>
    line.map(({ text }) => text).join(' '),
  );
}

test('a letter: head, paragraphs, table rows on one line, nothing that was deleted', async () => {
  const row = `<w:tr><w:tc>${paragraph('Totaal')}</w:tc><w:tc>${paragraph('€ 12,50')}</w:tc></w:tr>`;
  const deleted = '<w:del><w:r><w:delText>€ 99,00</w:delText></w:r></w:del>';
  const field =
    '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Order</w:t><w:tab/><w:t>42</w:t></w:r></w:p>';
  const bytes = docx(
    `${paragraph('Geachte heer,')}${deleted}${field}<w:tbl>${row}</w:tbl>`,
    paragraph('Jansen B.V.'),
  );
  expect(await linesOf(bytes)).toEqual(['Jansen B.V.', 'Geachte heer,', 'Order 42', 'Totaal € 12,50']);
});

test('an OpenDocument letter', async () => {
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      '<d><text:h>Contract</text:h><text:p>Ingaande <text:span>1-4-2026</text:span></text:p></d>',
    ),
  });
  expect(await linesOf(bytes)).toEqual(['Contract', 'Ingaande 1-4-2026']);
});

test('a letter without words, a damaged one and one with a document type', async () => {
  expect(ending(await readBytes('a.docx', docx('')))).toBe('no-text: no-text-in-file');
  expect(ending(await readBytes('b.docx', docx('<w:p>')))).toBe('corrupt: damaged');
  const bomb = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') });
  expect(ending(await readBytes('c.docx', bomb))).toBe('corrupt: damaged');
});
