import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { DamagedPart } from '#electron/worker/xlsx/damaged-part.ts';
import { XmlScanner } from '#electron/worker/xlsx/scan-xml.ts';
import { unescapeXml } from '#electron/worker/xlsx/unescape-xml.ts';

function scanned(pieces: readonly string[]): string {
  let log = '';
  const scanner = new XmlScanner({
    open: (name) => {
      log += `<${name}>`;
    },
    text: (text) => {
      log += text;
    },
    close: (name) => {
      log += `</${name}>`;
    },
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return log;
}

function bySaxes(text: string): string {
  let log = '';
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => {
    log += `<${local(tag.name)}>`;
  });
  parser.on('text', (piece) => {
    log += piece;
  });
  parser.on('cdata', (piece) => {
    log += piece;
  });
  parser.on('closetag', (tag) => {
    log += `</${local(tag.name)}>`;
  });
  parser.write(text).close();
  return log;
}

const name = fc.constantFrom('a', 'row', 'x:c', 'is');
const attribute = fc.constantFrom('', ' r="A1"', " t='s > t'", ' q="a>b"', ' x:y="&amp;"');
const text = fc.constantFrom('', 'tekst', '1 &lt; 2', '&#8364;', '<![CDATA[<x>]]>', '<!-- </a> -->');
const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(name, attribute).map(([n, a]) => `<${n}${a}/>`),
    fc
      .tuple(name, attribute, fc.array(fc.oneof(text, tie('element')), { maxLength: 4 }))
      .map(([n, a, inside]) => `<${n}${a}>${inside.join('')}</${n} >`),
  ),
})).element;

test('sees in any piece of XML what a full parser sees, cut into pieces anywhere', () => {
  fc.assert(
    fc.property(element, fc.integer({ min: 1, max: 7 }), (xml, size) => {
      const pieces = xml.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      expect(scanned(pieces)).toBe(bySaxes(xml));
    }),
  );
});

test('any text at all ends in a result or a damaged part', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', 'a', '"', '&', ';', ' ', '?') }),
      (xml) => {
        try {
          scanned([xml]);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedPart);
        }
      },
    ),
  );
});

test('knows the five entities and character numbers, and no other', () => {
  expect(unescapeXml('&lt;&gt;&amp;&quot;&apos;&#65;&#x20AC;')).toBe('<>&"\'A€');
  expect(() => unescapeXml('&euro;')).toThrow(DamagedPart);
});
