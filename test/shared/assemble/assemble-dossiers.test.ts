import { expect, test } from 'vitest';
import { assembleDossiers } from '#shared/assemble/assemble-dossiers.ts';
import type { Dossier, DossierId, Link, LinkCertainty } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { Register, SourceDocument, Vouching } from '#shared/domain/recognised.ts';
import { orderType } from '../../support/a-dossier-type.ts';
import { aRegister, type RowSpec } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';
import { brief } from '../../support/recognised-registers.ts';
import { shippedType } from '../../support/shipped-type.ts';

const row = {
  orderNumber: '2026-0042',
  customerName: 'De Korenaar',
  totalGross: '121.00',
  status: 'Geleverd',
};

test('a dossier has every field of its type, its row, its party, its stage and its documents', () => {
  const document = aSourceDocument({ path: 'b.pdf', type: 'invoice', fields: { orderNumber: '2026-0042' } });
  const { dossiers } = assemble([aRegister(orderType, [row])], [document]);
  const [dossier] = dossiers;
  expect({ ...dossier, fields: Object.keys(dossier?.fields ?? {}) }).toEqual({
    id: 'order:20260042',
    type: 'order',
    key: '2026-0042',
    party: 'De Korenaar',
    stage: {
      state: 'read',
      value: 'delivered',
      raw: 'Geleverd',
      confidence: 0.99,
      at: { kind: 'cell', file: 'C:/w/order.xlsx', sheet: 'Blad1', row: 2, column: 4 },
    },
    row: { kind: 'cell', file: 'C:/w/order.xlsx', sheet: 'Blad1', row: 2, column: 1 },
    fields: orderType.fields.map((field) => field.id),
    documents: [
      {
        id: 'b.pdf',
        file: 'C:/w/b.pdf',
        shownPath: 'b.pdf',
        hash: 'hash of b.pdf',
        type: 'invoice',
        status: 'text',
        problem: null,
        link: 'certain',
        because: { how: 'field', matched: '2026-0042' },
      },
    ],
    lines: [],
  });
});

test('the expected value beside a label is that, whatever was vouched', () => {
  expect(sourcesOf('totalGross', { totalGross: '121.00' }, found('121,00'))).toEqual([
    'cell 121.00',
    'label 121.00',
  ]);
});

test('a sure other value beside a label is shown, although the expected one stands elsewhere', () => {
  expect(sourcesOf('totalGross', { totalGross: '112.00' }, found('121,00'))).toEqual([
    'cell 121.00',
    'label 112.00',
  ]);
});

test('a sure other value loses when the expected one was found in the same place', () => {
  expect(sourcesOf('totalGross', { totalGross: '112.00' }, found('121,00', [20, 10, 60, 20]))).toEqual([
    'cell 121.00',
    'vouched 121.00',
  ]);
});

test('an unsure other value loses from the expected one, and counts where that was not found', () => {
  expect(sourcesOf('totalGross', { totalGross: ['112.00', 0.5] }, found('121,00'))).toEqual([
    'cell 121.00',
    'vouched 121.00',
  ]);
  expect(sourcesOf('totalGross', { totalGross: ['112.00', 0.5] }, { state: 'not-found' })).toEqual([
    'cell 121.00',
    'label 112.00',
  ]);
});

test('a name that is on the page as the register has it, is right', () => {
  const vouched = found('De Korenaar');
  expect(sourcesOf('customerName', { buyerName: 'Bezorgadres' }, vouched)).toEqual([
    'cell De Korenaar',
    'vouched De Korenaar',
  ]);
});

test('a document that does not say it was searched; one without content is unreadable, never silent', () => {
  expect(sourcesOf('totalGross', {}, null)).toEqual(['cell 121.00', 'label -']);
  expect(sourcesOf('totalGross', {}, null, 'no-text')).toEqual(['cell 121.00', 'label ?no-text']);
  expect(sourcesOf('totalGross', {}, null, 'encrypted')).toEqual(['cell 121.00', 'label ?file-unreadable']);
});

test('an unreadable value in a document stays unreadable', () => {
  const at = { kind: 'file', file: 'C:/w/b.pdf' as FilePath } as const;
  const ambiguous = { state: 'unreadable', reason: 'ambiguous-amount', raw: '1.234', at } as const;
  expect(sourcesOf('totalGross', { totalGross: ambiguous }, null)).toEqual([
    'cell 121.00',
    'label ?ambiguous-amount',
  ]);
});

test('a document type that does not state the field is no source of it', () => {
  const document = aSourceDocument({ path: 'b.pdf', type: 'delivery-note', fields: { totalGross: '1.00' } });
  expect(briefSources(assemble([aRegister(orderType, [row])], [document]).dossiers[0], 'totalGross')).toEqual(
    ['cell 121.00'],
  );
});

test('a suggested document is in the dossier and says nothing', () => {
  const document = aSourceDocument({ path: 'b.pdf', type: 'invoice', fields: { totalGross: '1.00' } });
  const [dossier] = assemble([aRegister(orderType, [row])], [document], 'suggested').dossiers;
  expect(briefSources(dossier, 'totalGross')).toEqual(['cell 121.00']);
  expect(dossier?.documents.map((one) => one.link)).toEqual(['suggested']);
});

test('a column that the register does not have is absent there', () => {
  const [dossier] = assemble([aRegister(orderType, [row])], []).dossiers;
  const field = 'orderDate';
  expect(dossier?.fields[field]?.sources).toEqual([
    {
      origin: { kind: 'register' },
      how: 'cell',
      reading: { state: 'absent', searched: [{ kind: 'file', file: 'C:/w/order.xlsx' }] },
    },
  ]);
});

test('a key that stands twice gives one dossier with both rows as sources, and is reported', () => {
  const result = assemble(
    [aRegister(orderType, [row, { ...row, orderNumber: '20260042', totalGross: '99.00' }])],
    [],
  );
  expect(result.dossiers.map((dossier) => [dossier.key, dossier.row?.row])).toEqual([['2026-0042', 2]]);
  expect(briefSources(result.dossiers[0], 'totalGross')).toEqual(['cell 121.00', 'cell 99.00']);
  expect(result.duplicateKeys.map(({ key, rows }) => [key, rows.map((one) => one.row.number)])).toEqual([
    ['2026-0042', [2, 3]],
  ]);
});

test('rows with one key that each name another article are its lines, and no duplicate', () => {
  const bolts = { ...row, lineArticle: 'A-100', lineQuantity: '10', linePrice: '12.5' };
  const nuts = { ...row, lineArticle: 'A-200', lineQuantity: '4', linePrice: '3' };
  const type = shippedType('order');
  const assembled = (rows: readonly RowSpec[]) =>
    assembleDossiers({
      registers: [aRegister(type, rows)],
      types: [type],
      documents: [],
      links: [],
      fromDocuments: [],
      vouched: () => null,
    });
  const { dossiers, duplicateKeys } = assembled([bolts, nuts]);
  const values = dossiers[0]?.lines.map(({ origin, lines }) => [
    origin.kind,
    lines.map(({ position, fields }) => [
      position,
      ...Object.values(fields).map((reading) =>
        reading.state === 'read' ? canonicalText(reading.value) : '',
      ),
    ]),
  ]);
  expect(values).toEqual([
    [
      'register',
      [
        [1, 'A-100', '10', '12.5'],
        [2, 'A-200', '4', '3'],
      ],
    ],
  ]);
  expect(duplicateKeys).toEqual([]);
  expect(assembled([bolts, bolts]).duplicateKeys).toHaveLength(1);
});

test('the same order in the lists of two months is no duplicate; the last list comes first', () => {
  const october = aRegister(orderType, [{ ...row, status: 'Ontvangen' }], 'orders 2026-10.xlsx');
  const november = aRegister(orderType, [row], 'orders 2026-11.xlsx');
  const { dossiers, duplicateKeys } = assemble([october, november], []);
  expect(briefSources(dossiers[0], 'status')).toEqual(['cell Geleverd', 'cell Ontvangen']);
  expect(dossiers[0]?.stage).toMatchObject({ value: 'delivered' });
  expect(duplicateKeys).toEqual([]);
});

test('rows without a readable key are no dossier, and are reported', () => {
  const at = {
    kind: 'cell',
    file: 'C:/w/order.xlsx' as FilePath,
    sheet: 'Blad1',
    row: 4,
    column: 1,
  } as const;
  const broken: RowSpec = { orderNumber: { state: 'unreadable', reason: 'error-cell', raw: '#N/B', at } };
  const result = assemble(
    [aRegister(orderType, [row, { orderNumber: null, totalGross: '1.00' }, broken])],
    [],
  );
  expect(result.dossiers.length).toBe(1);
  expect(result.rowsWithoutKey.map((one) => one.row.number)).toEqual([3, 4]);
});

test('a dossier that only documents speak of has no row and takes its party from them', () => {
  const document = aSourceDocument({
    path: 'b.pdf',
    type: 'invoice',
    fields: { orderNumber: '2026-0042', buyerName: 'De Korenaar', totalGross: '121.00' },
  });
  const { dossiers } = assembleDossiers({
    registers: [],
    links: [aLink(document, 'certain')],
    fromDocuments: [{ id: 'order:20260042' as DossierId, type: 'order', key: '2026-0042' }],
    documents: [document],
    types: [orderType],
    vouched: () => null,
  });
  expect(dossiers.map(({ key, party, row: own, stage }) => ({ key, party, own, stage }))).toEqual([
    { key: '2026-0042', party: 'De Korenaar', own: null, stage: { state: 'absent', searched: [] } },
  ]);
  expect(briefSources(dossiers[0], 'totalGross')).toEqual(['label 121.00']);
});

test('the order of registers, links and documents makes no difference', () => {
  const documents = ['a.pdf', 'b.pdf', 'c.pdf'].map((path) => aSourceDocument({ path, type: 'invoice' }));
  const registers = [
    aRegister(orderType, [row, { ...row, orderNumber: '2026-0043' }], 'een.xlsx'),
    aRegister(orderType, [row], 'twee.xlsx'),
  ];
  expect(assemble([...registers].reverse(), [...documents].reverse())).toEqual(
    assemble(registers, documents),
  );
});

function assemble(
  registers: readonly Register[],
  documents: readonly SourceDocument[],
  certainty: LinkCertainty = 'certain',
) {
  return assembleDossiers({
    registers,
    links: documents.map((document) => aLink(document, certainty)),
    fromDocuments: [],
    documents,
    types: [orderType],
    vouched: () => null,
  });
}

function sourcesOf(
  field: string,
  fields: DocumentSpec['fields'],
  vouching: Vouching | null,
  status: DocumentSpec['status'] = 'text',
): readonly string[] {
  const document = aSourceDocument({ path: 'b.pdf', type: 'invoice', status, ...(fields ? { fields } : {}) });
  const { dossiers } = assembleDossiers({
    registers: [aRegister(orderType, [row])],
    links: [aLink(document, 'certain')],
    fromDocuments: [],
    documents: [document],
    types: [orderType],
    vouched: (_, __, asked) => (asked === field ? vouching : null),
  });
  return briefSources(dossiers[0], field);
}

function briefSources(dossier: Dossier | undefined, field: string): readonly string[] {
  return (dossier?.fields[field]?.sources ?? []).map((source) => `${source.how} ${brief(source.reading)}`);
}

function found(raw: string, box: readonly [number, number, number, number] = [400, 700, 450, 710]): Vouching {
  const at = { kind: 'page', file: 'C:/w/b.pdf' as FilePath, page: 1, box } as const;
  return { state: 'found', raw, at, confidence: 0.9 };
}

function aLink(document: SourceDocument, certainty: LinkCertainty): Link {
  return {
    document: document.id,
    dossier: 'order:20260042' as DossierId,
    certainty,
    because: { how: 'field', matched: '2026-0042' },
  };
}
