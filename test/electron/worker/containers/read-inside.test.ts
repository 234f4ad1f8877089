import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openReader } from '#electron/worker/open-reader.ts';
import { aMsg, anEml } from '../../../support/reading/a-mail.ts';
import { ending } from '../../../support/reading/read-bytes.ts';

const reader = openReader({
  workerEntry: new URL('../../../support/reading/thread-that-only-reads.ts', import.meta.url),
  jobs: 2,
});
const mails = openReader({
  workerEntry: new URL('../../../../electron/worker/entry.ts', import.meta.url),
  jobs: 1,
});
afterAll(() => Promise.all([reader.close(), mails.close()]));

/** How the reading of the file and of everything inside it ended. */
async function endings(name: string, bytes: Uint8Array) {
  const { reading, inside = [] } = await reader.read({ kind: 'bytes', name, bytes });
  return [ending(reading), ...inside.map((one) => `${one.name} ${ending(one.reading)}`)];
}

const xml = strToU8('<Invoice/>');
const list = strToU8('a;b\n1;2\n');
const logo = { name: 'logo.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), inText: true };

describe('files inside a mail or a zip', () => {
  test.each([
    ['mail.eml', anEml],
    ['mail.msg', aMsg],
  ])(
    '%s: its text is a document and each attachment a file, pictures in the text aside',
    async (name, make) => {
      const attachments = [{ name: 'factuur.xml', bytes: xml }, logo, { name: 'lijst.csv', bytes: list }];
      expect(await endings(name, make({ attachments }))).toEqual([
        'text',
        'factuur.xml xml',
        'lijst.csv table',
      ]);
    },
  );

  test('a message that Outlook put in a message is a mail of its own, with its attachments', async () => {
    const forwarded = {
      subject: 'Bestelling café 2026/0042',
      text: 'Graag leveren: 5 m³.',
      attachments: [{ name: 'order 1.csv', bytes: list }],
    };
    const bytes = aMsg({ attachments: [{ name: 'lijst.csv', bytes: list }], forwarded });
    const { inside = [] } = await reader.read({ kind: 'bytes', name: 'mail.msg', bytes });
    expect(inside.map(({ name, reading }) => `${name} ${ending(reading)}`)).toEqual([
      'lijst.csv table',
      'Bestelling café 2026 0042.eml text',
      'Bestelling café 2026 0042.eml/order 1.csv table',
    ]);
    const content = inside[1]?.reading.content;
    const words = content?.kind === 'pages' ? content.pages.flatMap((page) => page.words) : [];
    expect(words.map(({ text }) => text).join(' ')).toBe(
      'Van: Zoë Peeters Verzonden: 14-03-2026 Onderwerp: Bestelling café 2026/0042 Graag leveren: 5 m³.',
    );
  });

  test.each([
    ['mail.eml', anEml],
    ['mail.msg', aMsg],
  ])('%s: the page shows the head above the text', async (name, make) => {
    const bytes = make({ subject: 'Order 2026-0042', text: 'Beste Kim,\nHet bedrag is € 12,50.' });
    const { reading } = await reader.read({ kind: 'bytes', name, bytes });
    const pages = reading.content?.kind === 'pages' ? reading.content.pages : [];
    const lines = Map.groupBy(pages[0]?.words ?? [], ({ box }) => box[1]);
    expect([...lines.values()].map((words) => words.map(({ text }) => text).join(' '))).toEqual([
      'Van: Jansen <jansen@example.nl>',
      'Aan: inkoop@example.nl',
      'Verzonden: 14-03-2026',
      'Onderwerp: Order 2026-0042',
      'Beste Kim,',
      'Het bedrag is € 12,50.',
    ]);
  });

  test('a mail that speaks of the invoice it holds is a letter, one that is the invoice itself stays one', async () => {
    const text = 'Beste Kim,\nHierbij de factuur.\nFactuurnummer: KL-88\nFactuurdatum: 14-03-2026';
    const attachments = [{ name: 'factuur.xml', bytes: xml }];
    const typeOf = async (bytes: Uint8Array) =>
      (await mails.read({ kind: 'bytes', name: 'mail.eml', bytes })).recognised?.type?.type ?? null;
    expect([
      await typeOf(anEml({ subject: 'Factuur KL-88', text, attachments })),
      await typeOf(anEml({ subject: 'Factuur KL-88', text: `${text}\nTotaal incl. btw: € 121,00` })),
    ]).toEqual(['other', 'invoice']);
  });

  test('a mail in HTML is read as the text it shows', async () => {
    const bytes = anEml({ html: '<style>p{}</style><p>Totaal&nbsp;&euro; 5</p><p>Groet</p>' });
    const { reading } = await reader.read({ kind: 'bytes', name: 'm.eml', bytes });
    const words = reading.content?.kind === 'pages' ? reading.content.pages[0]?.words : [];
    expect(words?.map(({ text }) => text).slice(-4)).toEqual(['Totaal', '€', '5', 'Groet']);
  });

  test('containers in containers are opened, to a depth', async () => {
    const inner = zipSync({ 'map/a.csv': list });
    const nested = zipSync({
      'b.zip': inner,
      'c.eml': anEml({ attachments: [{ name: 'd.zip', bytes: inner }] }),
    });
    expect(await endings('a.zip', nested)).toEqual([
      'no-text',
      'b.zip no-text',
      'b.zip/map/a.csv table',
      'c.eml text',
      'c.eml/d.zip no-text',
      'c.eml/d.zip/map/a.csv table',
    ]);
    const deep = zipSync({ 'x.zip': nested });
    expect((await endings('deep.zip', deep)).at(-1)).toBe('x.zip/c.eml/d.zip too-large: too-many-bytes');
  });

  test('a name can not climb out, and two files never share one', async () => {
    const bytes = zipSync({ '../../x.csv': list, 'x.csv': list, '/x.csv': list, 'con:x.csv': list });
    expect(await endings('a.zip', bytes)).toEqual([
      'no-text',
      'x.csv table',
      'x (2).csv table',
      'x (3).csv table',
      'conx.csv table',
    ]);
  });

  test('too many files, none, and a bomb', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.csv`, list])));
    const bomb = zipSync({ 'a.csv': new Uint8Array(40 * 1024 * 1024) });
    expect(await endings('a.zip', many)).toEqual(['too-large: too-many-bytes']);
    expect(await endings('b.zip', zipSync({ 'map/': new Uint8Array() }))).toEqual(['no-text: empty-file']);
    expect(await endings('c.zip', bomb)).toEqual(['too-large: too-many-bytes']);
  });

  test('a damaged file costs itself only', async () => {
    const good = zipSync({ 'a.csv': list, 'b.csv': strToU8('x'.repeat(5000)) }, { level: 9 });
    const at = Buffer.from(good).indexOf('b.csv') + 6;
    const bad = good.slice();
    bad[at] = (bad[at] ?? 0) ^ 0xff;
    expect(await endings('a.zip', bad)).toEqual(['no-text', 'a.csv table', 'b.csv corrupt: damaged']);
  });
});
