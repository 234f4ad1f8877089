import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { ContentHash, FileReading } from '#shared/domain/file-reading.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { toExtractJson } from '#shared/report/extract-json.ts';

const file = '/map/a.pdf' as FilePath;
const date = parseIsoDate('2026-03-16');
if (date === null) throw new Error('no such day');

const read = (value: FieldValue, raw: string): Reading<FieldValue> => ({
  state: 'read',
  value,
  raw,
  confidence: 0.98,
  at: { kind: 'page', file, page: 1, box: [10.004, 20, 30.126, 40] },
});

const reading: FileReading = {
  status: 'text',
  hash: 'ab' as ContentHash,
  pages: 2,
  content: null,
  problem: null,
  durationMs: 12.4,
};

const recognised = (fields: RecognisedContent['fields']): RecognisedContent => ({
  type: { type: 'invoice', confidence: 1, because: 'FACTUUR' },
  fields,
  lines: [],
  references: [],
});

const evidence = { page: 1, box: [10, 20, 30.13, 40] };

describe('toExtractJson', () => {
  it('says of a spreadsheet what it holds, what is hidden and what could not be read', () => {
    const cells = [
      { column: 1, value: { kind: 'text' as const, text: 'F-1' } },
      { column: 2, value: { kind: 'error' as const, code: '#N/B' } },
      { column: 3, value: { kind: 'formula-without-value' as const } },
    ];
    const content = {
      kind: 'sheets' as const,
      sheets: [
        {
          name: 'Blad1',
          hidden: true,
          hiddenColumns: [2],
          filtered: true as const,
          rows: [
            { number: 1, hidden: false, cells },
            { number: 4, hidden: true, cells: cells.slice(0, 1) },
          ],
        },
      ],
      decisions: [{ what: 'separator' as const, chosen: ';' }],
    };
    const [entry] = toExtractJson([
      { file: 'a.csv', reading: { ...reading, status: 'table', content }, recognised: null },
    ]);
    expect(entry?.table).toEqual({
      sheets: [
        {
          name: 'Blad1',
          hidden: true,
          rows: 2,
          cells: 4,
          hiddenRows: 1,
          hiddenColumns: 1,
          filtered: true,
          unreadableCells: 2,
        },
      ],
      decisions: [{ what: 'separator', chosen: ';' }],
    });
  });

  it('says which documents a file seems to hold, who signed it, and what is printed beside the XML', () => {
    const number = (text: string) => recognised({ invoiceNumber: read({ kind: 'text', text }, text) });
    const whole: RecognisedContent = {
      ...number('1'),
      parts: [
        { pages: { first: 1, last: 1 }, recognised: number('1') },
        { pages: { first: 2, last: 3 }, recognised: number('2') },
      ],
      numbering: { first: 1, last: 3, of: 4 },
      signatures: [{ by: 'P. de Vries', on: date }],
      printed: number('3').fields,
    };
    const [entry] = toExtractJson([{ file: 'a.pdf', reading, recognised: whole }]);
    const field = (value: string) => ({ invoiceNumber: { value, raw: value, confidence: 0.98, evidence } });
    expect(entry).toMatchObject({
      parts: [
        { pages: { first: 1, last: 1 }, documentType: 'invoice', fields: field('1') },
        { pages: { first: 2, last: 3 }, documentType: 'invoice', fields: field('2') },
      ],
      pageNumbering: { first: 1, last: 3, of: 4 },
      signatures: [{ by: 'P. de Vries', on: '2026-03-16' }],
      printed: field('3'),
    });
  });

  it('writes a citizen service number that stands labelled in a field by its last digits', () => {
    const buyerName = read({ kind: 'text', text: 'K. Proef, BSN 111222333' }, 'K. Proef, BSN 111222333');
    const [entry] = toExtractJson([{ file: 'a.pdf', reading, recognised: recognised({ buyerName }) }]);
    expect(entry?.fields.buyerName).toMatchObject({
      value: 'K. Proef, BSN *****2333',
      raw: 'K. Proef, BSN *****2333',
    });
  });

  it('gives a total that is finer than a cent as it is stated', () => {
    const at = { kind: 'xml', file, path: '/Invoice/LegalMonetaryTotal/PayableAmount' } as const;
    const totalGross = {
      state: 'unreadable',
      reason: 'finer-than-a-cent',
      raw: '67.377',
      stated: '67.377',
      at,
    } as const;
    const [entry] = toExtractJson([{ file: 'a.xml', reading, recognised: recognised({ totalGross }) }]);
    expect(entry?.fields.totalGross).toEqual({
      value: '67.377',
      raw: '67.377',
      confidence: 1,
      evidence: { path: at.path },
    });
  });

  it('marks what was read from a scan', () => {
    const { at, ...number } = read({ kind: 'identifier', text: '2026-0042' }, '2026-0042') as Extract<
      Reading<FieldValue>,
      { state: 'read' }
    >;
    const scanned = { ...number, at: { ...at, fromPicture: true } } as Reading<FieldValue>;
    const [entry] = toExtractJson([
      { file: 'a.pdf', reading, recognised: recognised({ invoiceNumber: scanned }) },
    ]);
    expect(entry?.fields.invoiceNumber?.evidence).toEqual({ ...evidence, fromPicture: true });
  });

  it('writes dates, amounts and IBAN as the contract says, with the text and the place they came from', () => {
    const fields = {
      iban: read({ kind: 'identifier', text: 'NL91 ABNA 0417 1643 00' }, 'NL91 ABNA 0417 1643 00'),
      totalGross: read({ kind: 'amount', amount: money(-123_456, euro) }, '-1.234,56'),
      invoiceDate: read({ kind: 'date', date }, '16 maart 2026'),
      invoiceNumber: read({ kind: 'identifier', text: '2026-0042' }, '2026-0042'),
    };
    expect(toExtractJson([{ file: 'a.pdf', reading, recognised: recognised(fields) }])).toEqual([
      {
        file: 'a.pdf',
        status: 'text',
        pages: 2,
        documentType: 'invoice',
        documentTypeBecause: 'FACTUUR',
        fields: {
          invoiceNumber: { value: '2026-0042', raw: '2026-0042', confidence: 0.98, evidence },
          invoiceDate: { value: '2026-03-16', raw: '16 maart 2026', confidence: 0.98, evidence },
          totalGross: { value: '-1234.56', raw: '-1.234,56', confidence: 0.98, evidence },
          iban: { value: 'NL91ABNA0417164300', raw: 'NL91 ABNA 0417 1643 00', confidence: 0.98, evidence },
        },
        lines: [],
        problem: null,
        durationMs: 12,
      },
    ]);
  });

  it('keeps the order of the contract, whatever was recognised first', () => {
    const text = read({ kind: 'text', text: 'x' }, 'x');
    const [entry] = toExtractJson([
      {
        file: 'a.pdf',
        reading,
        recognised: recognised({ buyerName: text, currency: text, sellerName: text }),
      },
    ]);
    expect(Object.keys(entry?.fields ?? {})).toEqual(['currency', 'sellerName', 'buyerName']);
  });

  it('leaves out what is absent or unreadable instead of guessing', () => {
    const at = { kind: 'xml', file, path: '/Invoice/IssueDate' } as const;
    const [entry] = toExtractJson([
      {
        file: 'a.xml',
        reading,
        recognised: recognised({
          dueDate: { state: 'unreadable', reason: 'ambiguous-date', raw: '03-04-26', at },
          orderNumber: { state: 'absent', searched: [at] },
          invoiceNumber: {
            state: 'read',
            value: { kind: 'identifier', text: '7' },
            raw: '7',
            confidence: 1,
            at,
          },
        }),
      },
    ]);
    expect(entry?.fields).toEqual({
      invoiceNumber: { value: '7', raw: '7', confidence: 1, evidence: { path: '/Invoice/IssueDate' } },
    });
  });

  it('says why a file gave nothing', () => {
    const problem = { code: 'encrypted', detail: null } as const;
    expect(
      toExtractJson([
        {
          file: 'b.pdf',
          reading: { ...reading, status: 'encrypted', pages: null, problem, durationMs: 0.2 },
          recognised: null,
        },
      ]),
    ).toEqual([
      {
        file: 'b.pdf',
        status: 'encrypted',
        pages: null,
        documentType: null,
        documentTypeBecause: null,
        fields: {},
        lines: [],
        problem,
        durationMs: 0,
      },
    ]);
  });

  it('writes the lines of a document as it writes its fields', () => {
    const lines = [
      {
        position: 1,
        fields: {
          amount: read({ kind: 'amount', amount: money(12_345, euro) }, '123,45'),
          quantity: read({ kind: 'number', number: 2.5 }, '2,5'),
        },
      },
    ];
    const [entry] = toExtractJson([{ file: 'a.pdf', reading, recognised: { ...recognised({}), lines } }]);
    expect(entry?.lines).toEqual([
      {
        position: 1,
        fields: {
          quantity: { value: '2.5', raw: '2,5', confidence: 0.98, evidence },
          amount: { value: '123.45', raw: '123,45', confidence: 0.98, evidence },
        },
      },
    ]);
  });
});
