import { describe, expect, it } from 'vitest';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Task } from '#shared/domain/item-life.ts';
import { euro, money, parseCurrencyCode } from '#shared/domain/money.ts';

import { makeTask } from '#shared/reconcile/make-task.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import type { ReportCell } from '#shared/report/report-workbook.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem, reportWords } from '../../support/a-report.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const usd = parseCurrencyCode('USD') ?? euro;

/** A sheet as lines of its cells, each as a person would see it. */
function linesOf(input: ReportInput, name: string, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const sheet = buildReport(input, language).sheets.find((one) => one.name === name);
  const { columns = [], rows } = sheet ?? { rows: () => [] };
  const header = columns.map(({ header }) => header).join(' | ');
  const lines = [...rows()].map(({ cells }) => cells.map(shown).join(' | '));
  return header.replace(/[ |]/g, '') === '' ? lines : [header, ...lines];
}

function shown(cell: ReportCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'identifier':
      return `#${cell.text}`;
    case 'date':
      return cell.date;
    case 'amount':
      return `${cell.amount.minor / 100} ${cell.amount.currency}`;
    case 'number':
      return String(cell.number);
    case 'link':
      return `[${cell.text}](${cell.file}${placeShown(cell.place)})`;
    case 'sheet-link':
      return `[${cell.text}](#${cell.sheet}!${cell.row})`;
  }
}

function placeShown(place: Extract<ReportCell, { kind: 'link' }>['place']): string {
  if (place === null) return '';
  return place.kind === 'page' ? `#${place.page}` : `#${place.sheet}!${place.address}`;
}

const differs = aReportItem({
  item: anOpenItem({
    due: day('2026-03-13'),
    note: 'Gebeld',
    finding: aFinding({
      expected: { kind: 'amount', amount: money(123_456, euro) },
      found: { kind: 'amount', amount: money(124_356, euro) },
      likelyCause: 'digits-swapped',
      amount: money(124_356, euro),
      evidence: [
        {
          role: 'expected',
          at: { kind: 'cell', file: '/data/o.xlsx' as FilePath, sheet: 'Orders', row: 118, column: 6 },
          raw: '1.234,56',
        },
        {
          role: 'found',
          at: { kind: 'page', file: '/data/f.pdf' as FilePath, page: 1, box: null },
          raw: '1.243,56',
        },
      ],
    }),
  }),
  group: 'late',
  reasons: [{ kind: 'late', workingDays: 1 }, { kind: 'reopened' }],
});

const missing = aReportItem({
  item: anOpenItem({
    finding: aFinding({
      check: 'delivery-note-present',
      subject: 'delivery-note',
      class: 'missing',
      severity: 'blocking',
      owner: 'logistics',
      evidence: [
        {
          role: 'context',
          at: { kind: 'cell', file: '/data/o.xlsx' as FilePath, sheet: 'Orders', row: 2, column: 1 },
          raw: '00042',
        },
      ],
    }),
  }),
  subjectLabel: { nl: 'Afleverbon', en: 'Delivery note' },
});

describe('the open items', () => {
  it('stand one a row in the order they are given, every value in its own type', () => {
    expect(linesOf(aReportInput({ items: [differs, missing] }), 'Openstaand')).toEqual([
      'Ernst | Dossier | Klant of leverancier | Wat is er aan de hand | Wat te doen | Bedrag | Afdeling | Uiterlijk | Status | Antwoord | Verwacht op | Opmerking | Verwacht | Gevonden | Vermoedelijke oorzaak | Sinds | Werkdagen open | Waarom hier in de lijst | Bestand | Plaats | Groep | Soort | Dossiertype | Controle | Kenmerk',
      'Waarschuwing | #2026-0042 | Bouwmaat Voorbeeld B.V. | Het totaal op de factuur wijkt af van de order. | Vraag de leverancier om een gecorrigeerde factuur. | 1243.56 EUR | finance | 2026-03-13 | Nieuw |  |  | Gebeld | 1234.56 EUR | 1243.56 EUR | digits-swapped | 2026-03-09 | 5 | late · reopened | [f.pdf](/data/f.pdf#1) | p. 1 | 1 Termijn verlopen | Wijkt af | Inkooporder | Totaal klopt | #order:20260042/invoice-total-agrees/totalGross',
      'Blokkerend | #2026-0042 | Bouwmaat Voorbeeld B.V. | Het totaal op de factuur wijkt af van de order. | Vraag de leverancier om een gecorrigeerde factuur. |  | logistics |  | Nieuw |  |  |  |  |  |  | 2026-03-09 | 5 | severity | [o.xlsx](/data/o.xlsx#Orders!A2) | Orders!A2 | 5 Openstaand | Ontbreekt | Inkooporder | Totaal klopt | #order:20260042/delivery-note-present/delivery-note',
    ]);
  });

  it('are told in English as well', () => {
    const input = aReportInput({ items: [differs], words: reportWords('en') });
    expect(linesOf(input, 'Open items', 'en')[1]).toContain(
      'The total on the invoice differs from the order.',
    );
    expect(buildReport(input, 'en').sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Open items',
      'Dossiers',
      'Differences',
      'Missing',
      'Not checked',
      'Account',
      'Basis',
    ]);
  });
});

describe('what is missing', () => {
  it('comes with a sentence that can be sent as it is', () => {
    expect(linesOf(aReportInput({ items: [differs, missing] }), 'Ontbrekend').slice(1)).toEqual([
      '#2026-0042 | Inkooporder | Bouwmaat Voorbeeld B.V. | Afleverbon | Voor inkooporder 2026-0042 ontbreekt bij ons nog: afleverbon. Kunt u ons dit toesturen, of laten weten wanneer wij het mogen verwachten? | logistics | 2026-03-09 |  | Nieuw | #order:20260042/delivery-note-present/delivery-note',
    ]);
  });

  it('is asked for in general when it has no name of its own', () => {
    const [, line] = linesOf(aReportInput({ items: [{ ...missing, subjectLabel: null }] }), 'Ontbrekend');
    expect(line).toContain(
      'Voor inkooporder 2026-0042 hebben wij nog niet alle stukken. Kunt u ons die toesturen, of laten weten wanneer wij ze mogen verwachten?',
    );
  });

  it('is told in the words of the finding when it belongs to no dossier', () => {
    const finding = aFinding({ dossier: null, class: 'missing' });
    const [, line] = linesOf(
      aReportInput({ items: [aReportItem({ item: anOpenItem({ finding }) })] }),
      'Ontbrekend',
    );
    expect(line).toContain(
      'Het totaal op de factuur wijkt af van de order. Vraag de leverancier om een gecorrigeerde factuur.',
    );
  });
});

describe('what was not checked', () => {
  const unread = {
    file: '/data/scan.pdf' as FilePath,
    shownPath: 'orders/scan.pdf',
    status: 'no-text',
    problem: { code: 'no-text-on-pages', detail: null },
  } as const;
  const unreadable = (file: FilePath) =>
    aReportItem({
      item: anOpenItem({
        finding: aFinding({
          class: 'unchecked',
          subject: file,
          evidence: [{ role: 'found', at: { kind: 'file', file }, raw: null }],
        }),
      }),
    });

  it('names each file once and each item that could not be checked again', () => {
    const again = aReportItem({
      item: anOpenItem({ notRechecked: { since: day('2026-03-12'), reason: 'source-unavailable' } }),
    });
    const items = [unreadable(unread.file), unreadable('/data/other.pdf' as FilePath), again];
    expect(linesOf(aReportInput({ items, unread: [unread] }), 'Niet gecontroleerd').slice(1)).toEqual([
      'Bestand |  | [scan.pdf](/data/scan.pdf) | orders/scan.pdf | Geen tekst gevonden | Er staat geen tekst op de pagina’s; waarschijnlijk een scan.',
      'Controle | #2026-0042 | [other.pdf](/data/other.pdf) |  | Het totaal op de factuur wijkt af van de order. | Totaal klopt | 2026-03-09 | #order:20260042/invoice-total-agrees//data/other.pdf',
      'Niet opnieuw gecontroleerd | #2026-0042 |  |  | Het totaal op de factuur wijkt af van de order. | Het bestand of de map was niet bereikbaar. | 2026-03-12 | #order:20260042/invoice-total-agrees/totalGross',
    ]);
  });

  it('is counted in the summary, also where other findings are open', () => {
    const dossiers = { dossiers: 3, complete: 1, incomplete: 2, unchecked: 0 };
    const lines = linesOf(
      aReportInput({
        items: [unreadable(unread.file), unreadable('/data/o.pdf' as FilePath)],
        unread: [unread],
        dossiers,
      }),
      'Samenvatting',
    );
    expect(lines.slice(7, 21)).toEqual([
      'Dossiers',
      'Volledig gecontroleerd | 2',
      'Niet of niet volledig gecontroleerd | 1',
      'Totaal | 3',
      'Uitkomst',
      'Compleet | 1',
      'Met openstaande punten | 2',
      'Niet te beoordelen | 0',
      '',
      'Dit is het eerste rapport van deze werkmap',
      '',
      'Waarom niet gecontroleerd',
      'Bestand niet gelezen: Er staat geen tekst op de pagina’s; waarschijnlijk een scan. | 1',
      'Controle zonder uitkomst: Totaal klopt | 1',
    ]);
  });
});

describe('the summary', () => {
  it('counts a dossier once, with its largest amount, and keeps currencies apart', () => {
    const of = (subject: string, order: string, amount: ReturnType<typeof money>) =>
      aReportItem({
        item: anOpenItem({ finding: aFinding({ subject, dossier: dossierId('order', order), amount }) }),
      });
    const items = [
      of('a', '1', money(-25_000, euro)),
      of('b', '1', money(10_000, euro)),
      of('c', '2', money(5000, euro)),
      of('d', '3', money(700, usd)),
    ];
    const lines = linesOf(aReportInput({ items }), 'Samenvatting');
    expect(
      lines.slice(lines.indexOf('Openstaande punten | Punten | Dossiers | Bedrag in het geding')),
    ).toEqual([
      'Openstaande punten | Punten | Dossiers | Bedrag in het geding',
      'Totaal | 4 | 3 | 300 EUR',
      'Totaal (USD) |  |  | 7 USD',
      'Naar ernst',
      'Blokkerend | 0 | 0 | ',
      'Waarschuwing | 4 | 3 | 300 EUR',
      'Ter info | 0 | 0 | ',
      'Waarschuwing (USD) |  |  | 7 USD',
      'Naar soort',
      'Ontbreekt | 0 | 0 | ',
      'Wijkt af | 4 | 3 | 300 EUR',
      ...['Ongeldig', 'Dubbel', 'Onverwacht', 'Te laat', 'Gewijzigd', 'Niet gecontroleerd', 'Taak'].map(
        (name) => `${name} | 0 | 0 | `,
      ),
      'Wijkt af (USD) |  |  | 7 USD',
      'Naar afdeling',
      'finance | 4 | 3 | 300 EUR',
      'finance (USD) |  |  | 7 USD',
    ]);
  });

  it('says as of when, who made it and about which folders', () => {
    const folders = ['/data/orders', '/data/facturen'];
    expect(linesOf(aReportInput({ folders }), 'Samenvatting').slice(0, 6)).toEqual([
      'Afwijkingenrapport',
      'Peildatum | 2026-03-16',
      'Gemaakt op | 16-03-2026 08:30',
      'Gemaakt door | Anna',
      'Mappen | /data/orders',
      ' | /data/facturen',
    ]);
  });
});

it('a report without findings says so on every sheet', () => {
  const input = aReportInput();
  expect(
    ['Openstaand', 'Dossiers', 'Afwijkingen', 'Ontbrekend', 'Niet gecontroleerd'].map((sheet) =>
      linesOf(input, sheet).slice(1),
    ),
  ).toEqual([
    ['Er zijn geen openstaande punten.'],
    ['Er zijn geen dossiers.'],
    ['Er zijn geen waarden die van elkaar afwijken.'],
    ['Er ontbreekt niets.'],
    ['Alles is gecontroleerd.'],
  ]);
});

describe('the dossiers', () => {
  const dossierRows: ReportInput['dossierRows'] = [
    {
      id: dossierId('order', '20260042'),
      key: '2026-0042',
      type: { nl: 'Order', en: 'Order' },
      party: 'Bouwmaat Voorbeeld B.V.',
      stage: { nl: 'Geleverd', en: 'Delivered' },
      status: 'incomplete',
      requirements: [
        { label: { nl: 'Factuur', en: 'Invoice' }, state: 'valid' },
        { label: { nl: 'Afleverbon', en: 'Delivery note' }, state: 'missing' },
      ],
    },
    {
      id: dossierId('inkoopfactuur', 'F1'),
      key: 'F1',
      type: { nl: 'Inkoopfactuur', en: 'Purchase invoice' },
      party: null,
      stage: null,
      status: 'unchecked',
      requirements: [{ label: { nl: 'Factuur', en: 'Invoice' }, state: 'not-yet-due' }],
    },
  ];

  it('stand one a row, with the state of every document that their type asks for', () => {
    expect(linesOf(aReportInput({ items: [differs], dossierRows }), 'Dossiers')).toEqual([
      'Dossier | Dossiertype | Klant of leverancier | Fase | Uitkomst | Openstaand | Factuur | Afleverbon | Bevinding',
      '#2026-0042 | Order | Bouwmaat Voorbeeld B.V. | Geleverd | Met openstaande punten | 1 | Geldig | Ontbreekt | #order:20260042',
      '#F1 | Inkoopfactuur |  |  | Niet te beoordelen | 0 | Nog niet nodig |  | #inkoopfactuur:F1',
    ]);
  });

  it('are one click away from what is open in them', () => {
    const [, line] = linesOf(aReportInput({ items: [differs], dossierRows }), 'Openstaand');
    expect(line).toContain('[2026-0042](#Dossiers!2)');
  });
});

it('values that differ stand side by side with both places and the difference', () => {
  expect(linesOf(aReportInput({ items: [differs, missing] }), 'Afwijkingen')).toEqual([
    'Dossier | Klant of leverancier | Gegeven | Bron A | Waarde A | Plaats A | Bron B | Waarde B | Plaats B | Verschil | Vermoedelijke oorzaak | Soort | Afdeling | Bevinding',
    '#2026-0042 | Bouwmaat Voorbeeld B.V. | Totaal | [o.xlsx](/data/o.xlsx#Orders!F118) | 1234.56 EUR | Orders!F118 | [f.pdf](/data/f.pdf#1) | 1243.56 EUR | p. 1 | 9 EUR | digits-swapped | Wijkt af | finance | #order:20260042/invoice-total-agrees/totalGross',
  ]);
});

describe('a task that a person made', () => {
  const place = { dossier: dossierId('order', '20260042'), dossierKey: '2026-0042', party: 'Bouwmaat' };
  const at = { date: day('2026-03-18'), time: null };
  const task = (kind: Task['kind'], text: string): Task => ({ kind, text, with: null, at, item: null });
  const made = (name: string, one: Task, department: string | null) =>
    makeTask(name, one, { place, department, person: null, today: day('2026-03-12') });
  const callBack = aReportItem({ item: made('t1', task('call-back', 'Bel over levering'), null) });
  const question = aReportItem({
    item: made('t2', task('question', 'Is factuur 12 betaald?'), 'finance'),
  });

  it('has a row among the open items, and is counted by kind, so that the kinds add up', () => {
    const input = aReportInput({ items: [differs, callBack, question] });
    const rows = linesOf(input, 'Openstaand').slice(1);
    expect(rows.map((line) => line.split(' | ')[3])).toEqual([
      'Het totaal op de factuur wijkt af van de order.',
      'Bel over levering',
      'Is factuur 12 betaald?',
    ]);
    const lines = linesOf(input, 'Samenvatting');
    expect(lines).toContain('Taak | 2 | 1 | ');
    const start = lines.indexOf('Naar soort');
    const byKind = lines.slice(start + 1, lines.indexOf('Naar afdeling'));
    expect(byKind.reduce((sum, line) => sum + Number(line.split(' | ')[1]), 0)).toBe(3);
  });

  it('and is a question to a department, stands with that department and says what was asked', () => {
    const input = aReportInput({ items: [callBack, question], perDepartment: true });
    const [, line = ''] = linesOf(input, 'Openstaand finance');
    expect(line.split(' | ').slice(3, 9)).toEqual([
      'Is factuur 12 betaald?',
      'Gevraagd aan finance op 12-03-2026: Is factuur 12 betaald? Antwoord verwacht op 18-03-2026.\nVraag het na en noteer het antwoord.',
      '',
      'finance',
      '2026-03-18',
      'Wacht',
    ]);
    expect(linesOf(input, 'Openstaand backoffice')).toHaveLength(2);
  });
});

it('a report of one department says so, on paper too', () => {
  const report = buildReport(aReportInput({ items: [differs], selection: 'finance' }), 'nl');
  expect([report.subject, report.head]).toEqual([
    'Afwijkingenrapport - Afdeling: finance',
    { left: 'Afwijkingenrapport - Afdeling: finance', right: 'Peildatum 16-03-2026' },
  ]);
  expect(linesOf(aReportInput({ selection: 'finance' }), 'Samenvatting')).toContain('Afdeling | finance');
});

it('a report for departments has a sheet of open items for each', () => {
  const { sheets } = buildReport(aReportInput({ items: [differs, missing], perDepartment: true }), 'nl');
  const open = sheets.filter(({ name }) => name.startsWith('Openstaand'));
  expect(open.map(({ name, rows }) => [name, [...rows()].length])).toEqual([
    ['Openstaand finance', 1],
    ['Openstaand logistics', 1],
  ]);
});

it('the summary tells what changed since the report before', () => {
  const changes = { since: '2026-03-13T09:00:00', opened: 3, solved: 2, reopened: 1 };
  const lines = linesOf(aReportInput({ changes }), 'Samenvatting');
  const start = lines.indexOf('Sinds het vorige rapport (13-03-2026 09:00) | Punten');
  expect(lines.slice(start + 1, start + 4)).toEqual(['Nieuw | 3', 'Opgelost | 2', 'Heropend | 1']);
});

it('the account names rules, program, settings, what persons decided and what was recognised', () => {
  const input = aReportInput({
    types: [{ title: { nl: 'Order', en: 'Order' }, version: '1.4' }],
    settings: [{ name: 'Te laat, per werkdag', value: '5' }],
    decided: [{ at: '2026-03-12T10:15:00', who: 'Anna', what: 'Koppeling bevestigd · 2026-0042 · f.pdf' }],
    selection: 'finance',
    decisions: [
      {
        file: '/data/o.xlsx' as FilePath,
        shownPath: 'o.xlsx',
        sheet: 'Orders',
        subject: 'header-row',
        about: 'Orders',
        chosen: '3',
        because: 'Ordernr',
      },
    ],
  });
  const lines = linesOf(input, 'Verantwoording');
  expect(lines).toContain('Regels | Order | 1.4');
  expect(lines.at(-1)).toBe('Koprij | Orders | 3 | Ordernr | o.xlsx | Orders');
  expect(lines).toContain('Programma | Sluitend | 1.2.3');
  expect(lines).toContain('Instelling | Te laat, per werkdag | 5');
  expect(lines).toContain('Besluit | Anna | 12-03-2026 10:15 | Koppeling bevestigd · 2026-0042 · f.pdf');
  expect(lines).toContain('Afdeling |  | finance');
});
