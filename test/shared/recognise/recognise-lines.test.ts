import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from '../../support/a-page.ts';

const file = '/dossier/a.pdf' as FilePath;

function linesOf(...drawings: readonly string[]): readonly TradeLine[] {
  const pages = drawings.map((drawing, index) => aPage(drawing, index + 1));
  return recogniseDocument({ kind: 'pages', pages, embedded: [] }, 'a.pdf', file).lines;
}

function brief(...drawings: readonly string[]): readonly Record<string, string>[] {
  return linesOf(...drawings).map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, reading]) => [
        name,
        reading.state === 'read' ? canonicalText(reading.value) : reading.state,
      ]),
    ),
  );
}

describe('the lines of a page', () => {
  it('are read by the header of their columns, with the place of every value', () => {
    const lines = linesOf(`
# FACTUUR

Artikelnr.   Omschrijving             Aantal   Eenheid    Prijs   Btw %     Bedrag
ST-100       Stoel met armleuning          2   stuks      50,00      21     100,00
BU-7         Bureau                     1,50   stuks     120,00      21     180,00

                                               Subtotaal                    280,00
                                               21% btw                       58,80
                                               Totaal                       338,80`);
    expect(lines.map(({ position }) => position)).toEqual([1, 2]);
    expect(lines[1]?.fields).toMatchObject({
      article: { value: { text: 'BU-7' } },
      description: { value: { text: 'Bureau' } },
      quantity: { value: { number: 1.5 } },
      unit: { value: { text: 'stuks' } },
      unitPrice: { value: { number: 120 } },
      vatRate: { value: { number: 21 } },
      amount: {
        state: 'read',
        value: { kind: 'amount', amount: { minor: 18_000, currency: 'EUR' } },
        raw: '180,00',
        confidence: 0.97,
        at: { kind: 'page', page: 1 },
      },
    });
  });

  it('are read in English, German and French', () => {
    const table = (title: string, header: string) => `
# ${title}

${header}
Chair                   2      50.00    100.00
Desk                    1     120.00    120.00`;
    const expected = [
      { description: 'Chair', quantity: '2', unitPrice: '50', amount: '100.00' },
      { description: 'Desk', quantity: '1', unitPrice: '120', amount: '120.00' },
    ];
    expect([
      brief(table('INVOICE', 'Description           Qty      Price    Amount')),
      brief(table('RECHNUNG', 'Bezeichnung         Menge     E-Preis   Gesamt')),
      brief(table('FACTURE', 'Désignation          Qté        P.U.   Montant')),
    ]).toEqual([expected, expected, expected]);
  });

  it('go on over a wrapped description and a second page, without sums carried forward', () => {
    expect(
      brief(
        `
# FACTUUR

Omschrijving               Aantal     Prijs      Bedrag
Stoel met armleuning            2     50,00      100,00
kleur grijs, levering in delen
Bureau                          1    120,00      120,00
Transporteren                                    220,00`,
        `
Omschrijving               Aantal     Prijs      Bedrag
Transport                                        220,00
Lamp                            3     10,00       30,00

                                  Totaal         250,00`,
      ),
    ).toEqual([
      {
        description: 'Stoel met armleuning kleur grijs, levering in delen',
        quantity: '2',
        unitPrice: '50',
        amount: '100.00',
      },
      { description: 'Bureau', quantity: '1', unitPrice: '120', amount: '120.00' },
      { description: 'Lamp', quantity: '3', unitPrice: '10', amount: '30.00' },
    ]);
  });

  it('leave out the sum of a group of lines, whatever it is called', () => {
    const lines = brief(`
# FACTUUR

Omschrijving               Aantal     Prijs      Bedrag
Stoel                           2     50,00      100,00
Bureau                          1    120,00      120,00
Samen week 12                                    220,00
Lamp                            3     10,00       30,00`);
    expect(lines.map(({ description }) => description)).toEqual(['Stoel', 'Bureau', 'Lamp']);
  });

  it('take discounts off, as a percentage or an amount, and prices for a hundred', () => {
    const lines = brief(`
# FACTUUR

Omschrijving               Aantal     Prijs   Korting    Bedrag
Stoel                           2     50,00      10%      90,00
Bureau                          1    120,00     20,00    100,00
Schroeven                     500      8,00               40,00`);
    expect(lines).toEqual([
      { description: 'Stoel', quantity: '2', unitPrice: '50', discountPercent: '10', amount: '90.00' },
      { description: 'Bureau', quantity: '1', unitPrice: '120', discount: '20.00', amount: '100.00' },
      { description: 'Schroeven', quantity: '500', unitPrice: '0.08', amount: '40.00' },
    ]);
  });

  it('of a credit note are negative, also where the sign is not printed', () => {
    const [line] = brief(`
# CREDITNOTA

Omschrijving               Aantal     Prijs      Bedrag
Stoel                           2     50,00      100,00`);
    expect(line?.['amount']).toBe('-100.00');
  });

  it('of a delivery note have quantities without prices', () => {
    expect(
      brief(`
# PAKBON

Aantal     Artikelnr.     Omschrijving
2 st       ST-100         Stoel
10 doos    PA-4           Papier`),
    ).toEqual([
      { article: 'ST-100', description: 'Stoel', quantity: '2', unit: 'st' },
      { article: 'PA-4', description: 'Papier', quantity: '10', unit: 'doos' },
    ]);
  });

  it('are none where the numbers contradict the columns, and none on a letter', () => {
    const wrong = `
# FACTUUR

Omschrijving               Aantal     Prijs      Bedrag
Stoel                           7     50,00      100,00
Bureau                          9    120,00      120,00`;
    const letter = `
# HERINNERING

Omschrijving               Aantal     Prijs      Bedrag
Stoel                           2     50,00      100,00`;
    expect([brief(wrong), brief(letter)]).toEqual([[], []]);
  });
});

describe('lines of a bill without the head of a table', () => {
  const linesOf = (rows: string) =>
    recogniseDocument(
      { kind: 'pages', pages: [aPage(`# Factuur 2026-17\n\n${rows}`)], embedded: [] },
      'a.pdf',
      'a.pdf' as FilePath,
    ).lines.map(({ fields }) =>
      [fields.description, fields.amount].map((reading) =>
        reading?.state === 'read' ? canonicalText(reading.value) : null,
      ),
    );

  it('are the rows whose amounts make the total below them', () => {
    expect(
      linesOf(`
Brandverzekering      50,00
Glasverzekering        9,50
Totaal                59,50`),
    ).toEqual([
      ['Brandverzekering', '50.00'],
      ['Glasverzekering', '9.50'],
    ]);
  });

  it('are not there where the sum is another', () => {
    expect(
      linesOf(`
Brandverzekering      50,00
Glasverzekering        9,50
Totaal                60,50`),
    ).toEqual([]);
  });
});
