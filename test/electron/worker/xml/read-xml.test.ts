import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readXml } from '#electron/worker/xml/read-xml.ts';

function read(xml: string | Uint8Array) {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  return readXml({ bytes, name: 'f.xml', limits: defaultLimits });
}

describe('reading XML', () => {
  test('gives elements with their namespace, attributes and own text', async () => {
    const xml =
      '<?xml version="1.0"?><!-- x --><ubl:Invoice xmlns:ubl="urn:inv" xmlns="urn:c"><ID schemeID="nr"> 42 </ID>' +
      '<Note>a<![CDATA[ & ]]>b</Note></ubl:Invoice>';
    const leaf = (name: string, attributes: Record<string, string>, text: string) => ({
      name,
      namespace: 'urn:c',
      attributes,
      children: [],
      text,
    });
    expect(await read(xml)).toEqual({
      status: 'xml',
      pages: null,
      content: {
        kind: 'xml',
        root: {
          name: 'Invoice',
          namespace: 'urn:inv',
          attributes: {},
          children: [leaf('ID', { schemeID: 'nr' }, '42'), leaf('Note', {}, 'a & b')],
          text: '',
        },
      },
      problem: null,
    });
  });

  test.each(['ISO-8859-1', 'windows-1252', 'UTF-16LE', 'UTF-16BE', 'UTF-8'])(
    'honours %s',
    async (encoding) => {
      const bom = encoding.startsWith('UTF-16');
      const bytes = iconv.encode(`<?xml version="1.0" encoding="${encoding}"?><n>Zoë</n>`, encoding, {
        addBOM: bom,
      });
      expect(await read(bytes)).toMatchObject({ status: 'xml', content: { root: { text: 'Zoë' } } });
    },
  );

  test.each([
    [
      'an entity bomb',
      '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>',
      'entity-declarations',
    ],
    [
      'a file from outside',
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>',
      'entity-declarations',
    ],
    ['an entity that nobody declared', '<l>&x;</l>', 'not-well-formed'],
    ['endless nesting', '<a>'.repeat(5000), 'too-deep'],
    ['elements that do not nest', '<a><b></a></b>', 'not-well-formed'],
    ['a prefix that nobody declared', '<x:a/>', 'not-well-formed'],
    ['nothing but a comment', '<!-- leeg -->', 'not-well-formed'],
  ])('%s is refused', async (_what, xml, detail) => {
    expect(await read(xml)).toMatchObject({
      status: 'corrupt',
      content: null,
      problem: { code: 'damaged', detail },
    });
  });

  test('a document type without entities is allowed and fetches nothing', async () => {
    expect(await read('<!DOCTYPE l SYSTEM "http://example.nl/l.dtd"><l>1</l>')).toMatchObject({
      status: 'xml',
    });
  });

  test('bytes that do not fit the encoding are refused, not replaced', async () => {
    expect(await read(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toMatchObject({
      status: 'corrupt',
    });
  });

  test('more than a million elements are too many', async () => {
    expect(await read(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toMatchObject({ status: 'too-large' });
  });
});
