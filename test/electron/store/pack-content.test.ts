import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packContent, unpackContent } from '#electron/store/pack-content.ts';
import type { CellValue, FileContent } from '#shared/domain/content.ts';
import { day } from '../../support/an-open-item.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const figure = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => (number === 0 ? 0 : number));
const word = fc.record(
  {
    text,
    box: fc.tuple(figure, figure, figure, figure),
    size: figure,
    bold: fc.boolean(),
    turn: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: ['text', 'box', 'size', 'bold'] },
);
const page = fc.record(
  {
    number: fc.nat(),
    width: figure,
    height: figure,
    words: fc.array(word),
    certainty: fc.double({ min: 0, max: 1, noNaN: true }).map((sure) => sure + 0),
    notes: fc.array(text),
  },
  { requiredKeys: ['number', 'width', 'height', 'words'] },
);
const element = {
  name: 'Invoice',
  namespace: 'urn:example',
  attributes: { id: '1' },
  children: [{ name: 'ID', namespace: '', attributes: {}, children: [], text: 'F-1' }],
  text: '',
};
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text.map((of) => ({ kind: 'text', text: of }) as const),
  figure.map((number) => ({ kind: 'number', number }) as const),
  fc.constant({ kind: 'date', date: day('2026-03-16') } as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', boolean }) as const),
  text.map((code) => ({ kind: 'error', code }) as const),
  fc.constant({ kind: 'formula-without-value' } as const),
);
const sheet = fc.record(
  {
    name: text,
    hidden: fc.boolean(),
    hiddenColumns: fc.array(fc.nat(), { minLength: 1 }),
    filtered: fc.constant(true as const),
    rows: fc.array(
      fc.record({
        number: fc.nat(),
        hidden: fc.boolean(),
        cells: fc.array(fc.record({ column: fc.nat(), value })),
      }),
    ),
  },
  { requiredKeys: ['name', 'hidden', 'rows'] },
);
const contents: fc.Arbitrary<FileContent> = fc.oneof(
  fc
    .array(page)
    .map((pages) => ({ kind: 'pages', pages, embedded: [{ name: 'factur-x.xml', root: element }] }) as const),
  fc
    .array(sheet)
    .map((sheets) => ({ kind: 'sheets', sheets, decisions: [{ what: 'separator', chosen: ';' }] }) as const),
  fc.constant({ kind: 'xml', root: element } as const),
);

describe('packed content', () => {
  it('is unpacked to exactly what it was', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        expect(await unpackContent(packContent(content))).toEqual(content);
      }),
    );
  });

  it('that was damaged is nothing', async () => {
    const packed = packContent({ kind: 'xml', root: element });
    const damaged = Uint8Array.from(packed, (byte, index) => (index === 20 ? byte ^ 0xff : byte));
    expect(await unpackContent(damaged)).toBeNull();
    expect(await unpackContent(packed.slice(0, 30))).toBeNull();
    expect(await unpackContent(new Uint8Array())).toBeNull();
  });
});
