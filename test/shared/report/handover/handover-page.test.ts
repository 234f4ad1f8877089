import { expect, it } from 'vitest';
import { handoverHtml } from '#shared/report/handover/handover-html.ts';
import { type HandoverInput, handoverPage } from '#shared/report/handover/handover-page.ts';
import { aFinding } from '../../../support/a-finding.ts';
import { anOpenItem, day } from '../../../support/an-open-item.ts';

const asked = anOpenItem({
  status: 'waiting',
  due: day('2026-03-20'),
  note: 'Mevrouw De Wit zoekt het na',
  waiting: {
    on: { kind: 'supplier' },
    person: 'De Wit',
    how: 'phone',
    question: 'Waar is de pakbon?',
    askedOn: day('2026-03-12'),
    expectedBy: day('2026-03-17'),
    reminded: [],
  },
});
const promised = anOpenItem({
  finding: aFinding({ subject: 'taak' }),
  task: {
    kind: 'agreement',
    text: 'Creditnota vóór vrijdag',
    with: 'Jansen',
    at: { date: day('2026-03-18'), time: '15:00' },
    item: null,
  },
});
const input: HandoverInput = {
  subject: 'Order · 2026-0042',
  asOf: day('2026-03-16'),
  madeAt: '2026-03-16T16:45:00',
  madeBy: 'Anna',
  department: (department) => department,
  version: '1.2.3',
  types: [{ title: { nl: 'Order', en: 'Order' }, version: '1.1.0 · 0a1b2c3d' }],
  dossiers: [
    {
      name: 'Order · 2026-0042 · <b>Voorbeeld B.V.',
      open: [asked, promised],
      history: [
        {
          at: '2026-03-09T08:30:00',
          who: 'controleronde',
          what: 'Gevonden',
          why: '',
          item: asked.id,
          byPerson: false,
        },
        {
          at: '2026-03-12T10:05:00',
          who: 'Anna',
          what: 'Wacht op antwoord',
          why: '',
          item: asked.id,
          byPerson: true,
        },
      ],
    },
  ],
};

it('tells what was agreed with whom, and which line of the history says so', () => {
  const [part] = handoverPage(input, 'nl').parts;
  const agreed = part?.tables.find(({ title }) => title === 'Wat is afgesproken');
  expect(agreed?.rows).toEqual([
    [
      '12-03-2026',
      'Leverancier, De Wit',
      'Gevraagd: Waar is de pakbon?',
      'Geschiedenis, 12-03-2026 10:05, Anna',
    ],
    ['12-03-2026 10:05', '', 'Notitie: Mevrouw De Wit zoekt het na', 'Geschiedenis, 12-03-2026 10:05, Anna'],
    ['18-03-2026 15:00', 'Jansen', 'Afspraak: Creditnota vóór vrijdag', ''],
  ]);
});

it('says by which program and rules it was judged', () => {
  expect(handoverPage(input, 'nl').facts.at(-1)).toBe(
    'Programma: Sluitend 1.2.3. Regels: Order 1.1.0 · 0a1b2c3d',
  );
});

it('tells who has the ball and what comes when, nearest first', () => {
  const [part] = handoverPage(input, 'nl').parts;
  const rowsOf = (title: string) => part?.tables.find((table) => table.title === title)?.rows ?? [];
  expect(rowsOf('Wat staat open').map((row) => row[3])).toEqual([
    'Leverancier, De Wit',
    promised.finding.owner,
  ]);
  expect(rowsOf('Wat komt wanneer').map(([when]) => when)).toEqual([
    '17-03-2026',
    '18-03-2026 15:00',
    '20-03-2026',
  ]);
});

it('is a page in which a name is never markup, and that asks nothing of the network', () => {
  const html = [...handoverHtml(handoverPage(input, 'en'), 'en')].join('');
  expect(html).not.toContain('<b>');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('What comes when');
});

it('says that nothing is open instead of showing empty tables', () => {
  const page = handoverPage({ ...input, dossiers: [{ name: 'Order · 1', open: [], history: [] }] }, 'nl');
  expect(page.nothing).toBe('Er staat niets open.');
  expect(page.parts).toEqual([{ heading: 'Order · 1', tables: [] }]);
});
