import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { keepContent } from '#electron/store/kept-content.ts';
import { migrate } from '#electron/store/migrate.ts';
import { firstTables } from '#electron/store/migrations/0001-first-tables.ts';
import { replies } from '#electron/store/migrations/0002-replies.ts';
import type { Store } from '#electron/store/store.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { searchQuery } from '#shared/search/search-query.ts';
import { aDocument, aDossier, amount, cell, number } from '../../../support/a-dossier.ts';
import { aFinding } from '../../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../../support/a-store.ts';
import { day } from '../../../support/an-open-item.ts';

const order = aDossier({
  key: '2026-00042',
  party: 'Café Bäckerei Jansen B.V.',
  fields: {
    invoiceNumber: [cell(number('F-2026/0815'))],
    phone: [cell(number('06 1234 5678'))],
    iban: [cell(number('NL91 ABNA 0417 1643 00'))],
    totalGross: [cell(amount('1234.56'))],
    bsn: [cell(number('111222333'))],
  },
  documents: [{ ...aDocument('invoice'), hash: 'a'.repeat(64) as ContentHash }],
});
const other = aDossier({ key: '2026-00043', party: 'Zwart' });
const state = (dossier: typeof order) => ({
  fingerprint: 'f',
  asOf: day('2026-03-16'),
  dossier,
  evaluation: { judgements: [], findings: [] },
});

async function aFilledStore(): Promise<Store> {
  const store = await aStore(aStorePath());
  await aSavedRun(store, [aFinding({ dossier: order.id })], [], {
    dossiers: { put: [state(order), state(other)], remove: [] },
    secretFields: new Set(['order/bsn']),
  });
  return store;
}

async function dossiersFor(store: Store, typed: string): Promise<readonly string[]> {
  const query = searchQuery(typed);
  if (query === null) return [];
  return (await store.search(query, 10)).dossiers.map(({ ref }) => ref);
}

it.each([
  '2026-00042',
  '202600042',
  '2026 00042',
  '2026-42',
  '00042',
  '42',
  '0815',
  'f20260815',
  '06-12345678',
  '+31 6 1234 5678',
  '0031612345678',
  '123456',
  'NL91ABNA0417164300',
  'nl91 abna 0417 1643 00',
  '04171643',
  '0417 1643',
  '1.234,56',
  '1234,56',
  '1,234.56',
  '1234.56',
  '€ 1.234,56',
  'cafe backerei',
  'BÄCK',
  'ckerei',
  'jansen 0815',
])('finds the order by %s', async (typed) => {
  expect((await dossiersFor(await aFilledStore(), typed))[0]).toBe(order.id);
});

it('finds a name with a short word among many that only share the long one', async () => {
  const store = await aStore(aStorePath());
  const many = Array.from({ length: 120 }, (_, index) =>
    state(aDossier({ key: `N-${1000 + index}`, party: `Voorbeeld ${index} B.V.` })),
  );
  await aSavedRun(store, [], [], { dossiers: { put: many, remove: [] } });
  expect(await dossiersFor(store, 'voorbeeld 97')).toEqual(['order:N1097']);
});

it('finds nothing by what stands nowhere', async () => {
  const store = await aFilledStore();
  expect(await dossiersFor(store, '2027-00042')).toEqual([]);
  expect(await dossiersFor(store, 'jansen zwart')).toEqual([]);
  expect(await dossiersFor(store, '" OR *')).toEqual([]);
});

it('knows no citizen service number, only its last digits', async () => {
  const store = await aFilledStore();
  expect(await dossiersFor(store, '111222333')).toEqual([]);
  expect(await dossiersFor(store, '2333')).toEqual([order.id]);
});

it('forgets a dossier that is gone and follows one that changed', async () => {
  const store = await aFilledStore();
  await aSavedRun(store, [], [], {
    dossiers: { put: [state({ ...other, party: 'Wit' })], remove: [order.id] },
  });
  expect(await dossiersFor(store, 'jansen')).toEqual([]);
  expect(await dossiersFor(store, 'zwart')).toEqual([]);
  expect(await dossiersFor(store, 'wit')).toEqual([other.id]);
});

it('finds a note at once, as the item it stands on and as a line of the history', async () => {
  const store = await aFilledStore();
  const [item] = await store.items();
  if (!item) throw new Error('No item');
  const moment = { at: '2026-03-16T09:00:00', who: 'Anna' };
  await store.applyAction(item.id, { kind: 'note', note: 'Terugbellen over pallet 77-881' }, moment);
  await store.applyAction(item.id, { kind: 'note', note: 'Afgehandeld' }, moment);
  const query = searchQuery('77881');
  const found = query && (await store.search(query, 10));
  expect(found?.items).toEqual([]);
  expect(found?.history.map(({ item: of, dossier }) => ({ of, dossier }))).toEqual([
    { of: item.id, dossier: order.id },
  ]);
});

it('finds a document by its words, its numbers and its name, with the dossier it belongs to', async () => {
  const store = await aFilledStore();
  const hash = 'a'.repeat(64) as ContentHash;
  const words = ['Pakbon', 'zending', 'ZX-99817', 'BSN', '111222333'].map((text) => ({
    text,
    box: [0, 0, 1, 1] as const,
    size: 10,
    bold: false,
  }));
  await store.cacheReadings(
    [
      {
        reading: { status: 'text', hash, pages: 1, problem: null, durationMs: 1 },
        recognised: {
          type: null,
          fields: {},
          lines: [],
          references: [identifierKey('ZX-99817'), '111222333'],
        },
        content: keepContent({
          kind: 'pages',
          pages: [{ number: 1, width: 1, height: 1, words }],
          embedded: [],
        }),
      },
    ],
    2,
    '2026-03-16T08:00:00',
  );
  const path = 'C:/werk/Leveringen/brief.pdf' as FilePath;
  await store.replaceStamps(new Map([[path, { size: 1, mtimeMs: 1, hash }]]));
  const documents = async (typed: string) => {
    const query = searchQuery(typed);
    return query === null
      ? []
      : (await store.search(query, 5)).documents.map((one) => [one.path, one.dossier]);
  };
  for (const typed of ['zending pak', 'x998', 'ZX 99817', 'leveringen brief']) {
    expect(await documents(typed)).toEqual([[path, order.id]]);
  }
  expect(await documents('111222333')).toEqual([]);
});

it('tells the dossier of a file that holds several documents, though each of them has some of its pages', async () => {
  const hash = 'b'.repeat(64) as ContentHash;
  const part = { ...aDocument('invoice'), hash: `${hash}#3-4` as ContentHash };
  const store = await aStore(aStorePath());
  await aSavedRun(store, [], [], {
    dossiers: { put: [state({ ...order, documents: [part] }), state(other)], remove: [] },
  });
  const path = 'C:/werk/Inkoop/bundel maart.pdf' as FilePath;
  await store.replaceStamps(new Map([[path, { size: 1, mtimeMs: 1, hash }]]));
  const query = searchQuery('bundel');
  const found = query && (await store.search(query, 5)).documents;
  expect(found?.map((one) => [one.path, one.dossier])).toEqual([[path, order.id]]);
});

it('gives documents that are equally good in the order of their names, whichever was read first', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const shown = async (order: readonly string[]) => {
    const store = await aStore(aStorePath());
    const hashOf = (name: string) => name.repeat(64) as ContentHash;
    for (const name of order) {
      const words = [`Pakbon ${name}`, 'ontvangst', 'getekend'].map((text) => ({
        text,
        box: [0, 0, 1, 1] as const,
        size: 10,
        bold: false,
      }));
      const page = { number: 1, width: 1, height: 1, words };
      await store.cacheReadings(
        [
          {
            reading: { status: 'text', hash: hashOf(name), pages: 1, problem: null, durationMs: 1 },
            recognised: { type: null, fields: {}, lines: [], references: [] },
            content: keepContent({ kind: 'pages', pages: [page], embedded: [] }),
          },
        ],
        2,
        '2026-03-16T08:00:00',
      );
    }
    await store.replaceStamps(
      new Map(
        names.map((name) => [`C:/werk/${name}.pdf` as FilePath, { size: 1, mtimeMs: 1, hash: hashOf(name) }]),
      ),
    );
    const query = searchQuery('ontvangst getekend');
    return query && (await store.search(query, 3)).documents.map(({ path }) => path);
  };
  const first = ['C:/werk/a.pdf', 'C:/werk/b.pdf', 'C:/werk/c.pdf'];
  expect(await shown(names)).toEqual(first);
  expect(await shown(names.toReversed())).toEqual(first);
});

it('finds a document that was read twice at once by its last words, also when it is read again', async () => {
  const store = await aStore(aStorePath());
  const hash = 'a'.repeat(64) as ContentHash;
  const readAs = (text: string) => ({
    reading: { status: 'text', hash, pages: 1, problem: null, durationMs: 1 } as const,
    recognised: { type: null, fields: {}, lines: [], references: [] },
    content: keepContent({
      kind: 'pages',
      pages: [
        {
          number: 1,
          width: 1,
          height: 1,
          words: [{ text, box: [0, 0, 1, 1], size: 10, bold: false }],
        },
      ],
      embedded: [],
    }),
  });
  await store.replaceStamps(new Map([['C:/werk/a.pdf' as FilePath, { size: 1, mtimeMs: 1, hash }]]));
  const found = async () => {
    const counts = ['eerste', 'tweede', 'derde'].map(async (typed) => {
      const query = searchQuery(typed);
      return query && (await store.search(query, 3)).documents.length;
    });
    return Promise.all(counts);
  };
  await store.cacheReadings([readAs('eerste'), readAs('tweede')], 2, '2026-03-16T08:00:00');
  expect(await found()).toEqual([0, 1, 0]);
  await store.cacheReadings([readAs('derde')], 2, '2026-03-16T08:00:00');
  expect(await found()).toEqual([0, 0, 1]);
});

it('makes findable what was stored before there was a search', async () => {
  const path = aStorePath();
  const old = new DatabaseSync(path);
  migrate(old, [firstTables, replies]);
  old.exec('PRAGMA application_id = 0x534c5444');
  old
    .prepare('INSERT INTO dossiers VALUES (?, ?, ?, ?, ?)')
    .run(order.id, 'f', '2026-03-16', JSON.stringify(order), '[[],[]]');
  old.close();
  const store = await aStore(path);
  await store.fillSearch();
  expect(await dossiersFor(store, 'backerei')).toEqual([order.id]);
  expect(await dossiersFor(store, '111222333')).toEqual([]);
});
