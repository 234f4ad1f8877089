import { describe, expect, it } from 'vitest';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { euro, money, parseCurrencyCode } from '#shared/domain/money.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import type { ReportCell } from '#shared/report/report-workbook.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem, reportWords } from '../../support/a-report.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const usd = parseCurrencyCode('USD') ?? euro;

/** A sheet as lines of its cells, each as a person would see it. */
function linesOf(input: ReportInput, sheet: number, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const { columns = [], rows } = buildReport(input, language).sheets[sheet] ?? { rows: () => [] };
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
      return `[${cell.text}](${cell.file}${cell.place ? `#${cell.place.sheet}!${cell.place.address}` : ''})`;
  }
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
    expect(linesOf(aReportInput({ items: [differs, missing] }), 1)).toEqual([
      'Ernst | Dossier | Klant of leverancier | Wat is er aan de hand | Wat te doen | Verwacht | Gevonden | Vermoedelijke oorzaak | Bedrag | Afdeling | Sinds | Uiterlijk | Werkdagen open | Waarom hier in de lijst | Status | Notitie | Bestand | Plaats | Groep | Soort | Dossiertype | Controle | Kenmerk',
      'Waarschuwing | #2026-0042 | Bouwmaat Voorbeeld B.V. | Het totaal op de factuur wijkt af van de order. | Vraag de leverancier om een gecorrigeerde factuur. | 1234.56 EUR | 1243.56 EUR | digits-swapped | 1243.56 EUR | finance | 2026-03-09 | 2026-03-13 | 5 | late · reopened | Nieuw | Gebeld | [f.pdf](/data/f.pdf) | p. 1 | 1 Termijn verlopen | Wijkt af | Inkooporder | Totaal klopt | #order:20260042/invoice-total-agrees/totalGross',
      'Blokkerend | #2026-0042 | Bouwmaat Voorbeeld B.V. | Het totaal op de factuur wijkt af van de order. | Vraag de leverancier om een gecorrigeerde factuur. |  |  |  |  | logistics | 2026-03-09 |  | 5 | severity | Nieuw |  | [o.xlsx](/data/o.xlsx#Orders!A2) | Orders!A2 | 5 Openstaand | Ontbreekt | Inkooporder | Totaal klopt | #order:20260042/delivery-note-present/delivery-note',
    ]);
  });

  it('are told in English as well', () => {
    const input = aReportInput({ items: [differs], words: reportWords('en') });
    expect(linesOf(input, 1, 'en')[1]).toContain('The total on the invoice differs from the order.');
    expect(buildReport(input, 'en').sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Open items',
      'Missing',
      'Not checked',
    ]);
  });
});

describe('what is missing', () => {
  it('comes with a sentence that can be sent as it is', () => {
    expect(linesOf(aReportInput({ items: [differs, missing] }), 2).slice(1)).toEqual([
      '#2026-0042 | Inkooporder | Bouwmaat Voorbeeld B.V. | Afleverbon | Voor inkooporder 2026-0042 ontbreekt bij ons nog: afleverbon. Kunt u ons dit toesturen, of laten weten wanneer wij het mogen verwachten? | logistics | 2026-03-09 |  | Nieuw | #order:20260042/delivery-note-present/delivery-note',
    ]);
  });

  it('is asked for in general when it has no name of its own', () => {
    const [, line] = linesOf(aReportInput({ items: [{ ...missing, subjectLabel: null }] }), 2);
    expect(line).toContain(
      'Voor inkooporder 2026-0042 hebben wij nog niet alle stukken. Kunt u ons die toesturen, of laten weten wanneer wij ze mogen verwachten?',
    );
  });

  it('is told in the words of the finding when it belongs to no dossier', () => {
    const finding = aFinding({ dossier: null, class: 'missing' });
    const [, line] = linesOf(aReportInput({ items: [aReportItem({ item: anOpenItem({ finding }) })] }), 2);
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
    expect(linesOf(aReportInput({ items, unread: [unread] }), 3).slice(1)).toEqual([
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
      0,
    );
    expect(lines.slice(6, 18)).toEqual([
      'Dossiers',
      'Volledig gecontroleerd | 2',
      'Niet of niet volledig gecontroleerd | 1',
      'Totaal | 3',
      'Uitkomst',
      'Compleet | 1',
      'Met openstaande punten | 2',
      'Niet te beoordelen | 0',
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
    const lines = linesOf(aReportInput({ items }), 0);
    expect(
      lines.slice(lines.indexOf('Openstaande bevindingen | Bevindingen | Dossiers | Bedrag in het geding')),
    ).toEqual([
      'Openstaande bevindingen | Bevindingen | Dossiers | Bedrag in het geding',
      'Totaal | 4 | 3 | 300 EUR',
      ' |  |  | 7 USD',
      'Naar ernst',
      'Blokkerend | 0 | 0 | ',
      'Waarschuwing | 4 | 3 | 300 EUR',
      ' |  |  | 7 USD',
      'Ter info | 0 | 0 | ',
      'Naar soort',
      'Ontbreekt | 0 | 0 | ',
      'Wijkt af | 4 | 3 | 300 EUR',
      ' |  |  | 7 USD',
      ...['Ongeldig', 'Dubbel', 'Onverwacht', 'Te laat', 'Gewijzigd', 'Niet gecontroleerd'].map(
        (name) => `${name} | 0 | 0 | `,
      ),
      'Naar afdeling',
      'finance | 4 | 3 | 300 EUR',
      ' |  |  | 7 USD',
    ]);
  });

  it('says as of when, who made it and about which folders', () => {
    const folders = ['/data/orders', '/data/facturen'];
    expect(linesOf(aReportInput({ folders }), 0).slice(0, 6)).toEqual([
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
  expect([1, 2, 3].map((sheet) => linesOf(input, sheet).slice(1))).toEqual([
    ['Er zijn geen openstaande punten.'],
    ['Er ontbreekt niets.'],
    ['Alles is gecontroleerd.'],
  ]);
});
