import { describe, expect, it } from 'vitest';
import { expression } from '#rules/checks/expression.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  date,
  number,
  puzzlingCell,
  puzzlingStage,
  stated,
} from '../../support/a-dossier.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf, registerLines } from '../../support/trade-lines.ts';

const totals = (net: string, vat: string | null, gross: string) =>
  aDossier({
    fields: {
      totalNet: [cell(amount(net))],
      ...(vat ? { totalVat: [cell(amount(vat))] } : {}),
      totalGross: [cell(amount(gross))],
    },
  });
const invoice = aDocument('invoice');
const withLines = (...said: readonly LineSaid[]) =>
  aDossier({
    documents: [invoice],
    fields: { totalNet: [cell(amount('100.00')), stated(invoice, amount('100.00'))] },
    lines: [registerLines(...said), linesOf(invoice, { article: 'A-1', quantity: 4, amount: '100.00' })],
  });
const twoLines = withLines(
  { article: 'A-1', quantity: 4, unitPrice: 15, amount: '60.00' },
  { article: 'B-2', quantity: 1, amount: '40.00' },
);
const scanned = aDossier({ documents: [aDocument('invoice', { status: 'corrupt' })] });
const mixed = aDossier({
  fields: {
    totalNet: [cell(amount('100.00', 'USD'))],
    totalVat: [cell(amount('21.00'))],
    totalGross: [cell(amount('121.00'))],
  },
});

testCheck(
  expression,
  {
    satisfied: [
      { when: 'it is true', dossier: totals('100.00', '21.00', '121.00') },
      { when: 'it is true in cents that no float can write', dossier: totals('0.10', '0.20', '0.30') },
      {
        when: 'dates are compared',
        dossier: aDossier({ fields: { orderDate: [cell(date('2026-11-20'))] } }),
        options: { expression: 'orderdatum <= vandaag' },
      },
      {
        when: 'it asks first whether a value is there',
        dossier: totals('100.00', null, '100.00'),
        options: { expression: 'if bekend.btw then btw > 0 else true' },
      },
      {
        when: 'texts are compared',
        dossier: aDossier({ fields: { customerName: [cell(number('Voorbeeld'))] } }),
        options: { expression: 'klantnaam = "Voorbeeld" and count(stukken) = 0 and fase = "delivered"' },
      },
      {
        when: 'lines are added up',
        dossier: twoLines,
        options: { expression: 'sum(regels[soort = "overzicht"].bedrag) = totaal_excl' },
      },
      {
        when: 'every line is asked',
        dossier: twoLines,
        options: { expression: 'every r in regels satisfies r.aantal < 10' },
      },
      {
        when: 'a document is asked for what stands on it',
        dossier: twoLines,
        options: { expression: 'stukken[soort = "factuur"][1].totaal_excl = totaal_excl' },
      },
    ],
    violated: [
      {
        when: 'a line breaks it',
        dossier: twoLines,
        options: { expression: 'every r in regels satisfies r.aantal < 4' },
        says: 'De regel “every r in regels satisfies r.aantal < 4” gaat niet op. Gevonden: 3 regels.',
      },
      {
        when: 'it is false',
        dossier: totals('100.00', '21.00', '122.00'),
        says: 'De regel “totaal_incl = totaal_excl + btw” gaat niet op. Gevonden: totaal inclusief btw € 122,00, totaal exclusief btw € 100,00 en btw-bedrag € 21,00.',
      },
      {
        when: 'it is false and has words of its own',
        dossier: totals('100.00', '21.00', '122.00'),
        options: {
          expression: 'totaal_incl < 100',
          says: {
            nl: 'Boven de honderd euro tekent de directeur.',
            en: 'Above a hundred euro the director signs.',
          },
        },
        says: 'Boven de honderd euro tekent de directeur. Gevonden: totaal inclusief btw € 122,00.',
      },
      {
        when: 'one of several documents breaks it, which is named, with what to do about it',
        dossier: aDossier({
          documents: [
            aDocument('contract', { name: 'contract.pdf' }),
            aDocument('other', { name: 'diagnose.pdf' }),
          ],
        }),
        options: {
          expression: 'not(some s in stukken satisfies contains(s.bestand, "diagnose"))',
          says: { nl: 'Dit hoort hier niet.', en: 'This does not belong here.' },
          todo: { nl: 'Haal het weg.', en: 'Take it away.' },
        },
        says: 'Dit hoort hier niet. Gevonden: diagnose.pdf.',
        finds: {
          message: {
            what: expect.anything(),
            todo: { nl: 'Haal het weg.', en: 'Take it away.' },
          },
        },
      },
      {
        when: 'there is nothing to show',
        dossier: aDossier({}),
        options: {
          expression: 'bekend.btw',
          says: { nl: 'Er staat geen btw.', en: 'There is no VAT.' },
        },
        says: 'Er staat geen btw.',
      },
    ],
    undecided: [
      {
        when: 'a value is missing in a rule that has words of its own, which are said instead of the formula',
        dossier: totals('100.00', null, '121.00'),
        options: {
          expression: 'totaal_incl = totaal_excl + btw',
          says: { nl: 'Het totaal klopt niet.', en: 'The total is not right.' },
        },
        says: 'Dit is niet na te gaan, omdat btw-bedrag ontbreekt: Het totaal klopt niet.',
      },
      {
        when: 'a value is missing, which is named',
        dossier: totals('100.00', null, '121.00'),
        says: 'De regel “totaal_incl = totaal_excl + btw” is niet te controleren, omdat btw ontbreekt.',
      },
      {
        when: 'a value is missing on one side of an “or”',
        dossier: totals('100.00', null, '121.00'),
        options: { expression: 'btw = 0 or totaal_incl = 121' },
        says: 'De regel “btw = 0 or totaal_incl = 121” is niet te controleren, omdat btw ontbreekt.',
      },
      {
        when: 'a value can’t be read',
        dossier: aDossier({ fields: { totalNet: [puzzlingCell()] } }),
        options: { expression: 'totaal_excl > 0' },
      },
      {
        when: 'a text is added to a number',
        dossier: aDossier({
          fields: { totalNet: [cell(amount('1.00'))], customerName: [cell(number('A'))] },
        }),
        options: { expression: 'totaal_excl + klantnaam = 2' },
        says: 'De regel “totaal_excl + klantnaam = 2” geeft geen antwoord: bij teken 13 (“+ klantnaam = 2”) passen de waarden niet bij elkaar.',
      },
      {
        when: 'a line lacks what is asked of it, which is named',
        dossier: twoLines,
        options: { expression: 'every r in regels satisfies r.prijs > 10' },
        says: 'De regel “every r in regels satisfies r.prijs > 10” is niet te controleren, omdat prijs ontbreekt.',
      },
      {
        when: 'there are no lines, over which everything would be true',
        dossier: totals('100.00', '21.00', '121.00'),
        options: { expression: 'every r in regels satisfies r.bedrag > 1000' },
        says: 'De regel “every r in regels satisfies r.bedrag > 1000” is niet te controleren, omdat regels ontbreekt.',
      },
      {
        when: 'documents are counted and one can’t be read',
        dossier: scanned,
        options: { expression: 'count(stukken[soort = "factuur"]) = 0' },
      },
      { when: 'the amounts have several currencies', dossier: mixed },
      {
        when: 'the stage can’t be read',
        dossier: { ...totals('100.00', '21.00', '122.00'), stage: puzzlingStage },
        options: { expression: 'totaal_incl = 1', from: 'delivered' },
      },
    ],
    notApplicable: [
      {
        when: 'it is too early',
        dossier: { ...totals('100.00', '21.00', '122.00'), stage: aDossier({ stage: 'received' }).stage },
        options: { expression: 'totaal_incl = 1', from: 'delivered' },
      },
    ],
  },
  { expression: 'totaal_incl = totaal_excl + btw' },
);

describe('a mistake in an expression', () => {
  const told = (text: string) =>
    expression.mistakes({ expression: text }, shippedType('order')).map(({ nl }) => nl);

  it.each([
    ['totaal_inc > 1', 'Bij teken 1: veld “totaal_inc” bestaat niet. Bedoelt u “totaal_incl”?'],
    ['btw >', 'Bij teken 6 (“btw >”): de formule is hier niet te lezen of niet af.'],
    ['vandaag < today()', 'Bij teken 11 (“today()”): gebruik `vandaag` in plaats van de klok.'],
    [
      'count(for x in 1..999999999 return x) > 1',
      'Bij teken 16 (“1..999999999”): een lus over getallen of een eigen functie kan hier niet.',
    ],
  ])('is told with its place: %s', (text, nl) => expect(told(text)).toEqual([nl]));

  it.each([
    ['regels[bedrg > 5] = []', 'Bij teken 8: veld “bedrg” bestaat niet. Bedoelt u “bedrag”?'],
    [
      'every r in regels satisfies r.aantl > 0',
      'Bij teken 31: veld “aantl” bestaat niet. Bedoelt u “aantal”?',
    ],
    ['bekend.totaal_inc', 'Bij teken 8: veld “totaal_inc” bestaat niet. Bedoelt u “totaal_incl”?'],
    [
      'count(stukken[soort = "faktuur"]) = 0',
      'Bij teken 23: soort “faktuur” bestaat niet. Bedoelt u “factuur”?',
    ],
    ['fase = "deliverd"', 'Bij teken 8: fase “deliverd” bestaat niet. Bedoelt u “delivered”?'],
    ['aantal > 5', 'Bij teken 1: veld “aantal” bestaat niet.'],
  ])('is told with its place in a list or behind a dot: %s', (text, nl) => expect(told(text)).toEqual([nl]));

  it('is not seen where names come from the expression itself', () => {
    expect(told('some s in stukken satisfies s.soort = "factuur"')).toEqual([]);
    expect(told('count(stukken[soort = "factuur"]) > 0')).toEqual([]);
    expect(told('orderdatum.year = 2026 and sum(regels[aantal > 1].bedrag) > 0')).toEqual([]);
  });
});
