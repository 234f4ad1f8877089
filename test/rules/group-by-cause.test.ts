import { describe, expect, it } from 'vitest';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { mainFindings } from '#shared/domain/finding.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDocument, aDossier, amount, cell, date, number, silent, stated } from '../support/a-dossier.ts';
import { shippedType } from '../support/shipped-type.ts';
import { linesOf } from '../support/trade-lines.ts';

const asOf = parseIsoDate('2026-03-16');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };
const invoice = aDocument('invoice');
const type = shippedType('inkoopfactuur');

type Amounts = readonly [net: string, vat: string, gross: string];

function aPurchase(said: {
  readonly register: Amounts;
  readonly paper: Amounts;
  readonly dates?: readonly [issued: string, due: string];
  readonly iban?: readonly [register: string, paper: string];
}): Dossier {
  const [issued, due] = said.dates ?? ['2026-03-10', '2026-04-09'];
  const [ibanHere, ibanThere] = said.iban ?? ['NL91ABNA0417164300', 'NL91ABNA0417164300'];
  const both = (here: Parameters<typeof cell>[0], there = here) => [cell(here), stated(invoice, there)];
  const amounts = (place: 0 | 1 | 2) => both(amount(said.register[place]), amount(said.paper[place]));
  return aDossier({
    key: 'F-1',
    type: 'inkoopfactuur',
    stage: 'received',
    documents: [invoice],
    fields: {
      invoiceNumber: both(number('F-1')),
      supplierNumber: [cell(number('70001'))],
      supplierName: [cell({ kind: 'text', text: 'Voorbeeld B.V.' })],
      invoiceDate: both(date(issued)),
      dueDate: both(date(due)),
      totalNet: amounts(0),
      totalVat: amounts(1),
      totalGross: amounts(2),
      iban: both(number(ibanHere), number(ibanThere)),
    },
  });
}

const right: Amounts = ['1000.00', '210.00', '1210.00'];

/** Main findings about values, each with what follows from it. */
function groups(dossier: Dossier) {
  const { findings } = evaluateDossier(dossier, type, context);
  const short = (id: string) => id.slice(id.indexOf('/') + 1);
  return mainFindings(findings)
    .filter(({ check }) => check !== 'factuureisen')
    .map((main) => [
      short(main.id),
      main.severity,
      findings.filter(({ causedBy }) => causedBy === main.id).map(({ id }) => short(id)),
    ]);
}

describe('findings that follow from another one', () => {
  it('stand beneath the difference that made them', () => {
    expect(groups(aPurchase({ register: right, paper: ['1000.00', '210.00', '1120.00'] }))).toEqual([
      ['totaal-incl-gelijk/totalGross', 'blocking', ['totalen-tellen-op/totalGross:invoice']],
    ]);
  });

  it('stand beneath the one value that is wrong in every source, which then weighs as much as they do', () => {
    const wrong: Amounts = ['1000.00', '254.10', '1210.00'];
    expect(groups(aPurchase({ register: wrong, paper: wrong }))).toEqual([
      [
        'btw-tarief/totalVat:invoice',
        'blocking',
        [
          'btw-tarief/totalVat:register',
          'totalen-tellen-op/totalGross:invoice',
          'totalen-tellen-op/totalGross:register',
        ],
      ],
    ]);
  });

  it('stand beneath a date that lies in the future', () => {
    const found = groups(aPurchase({ register: right, paper: right, dates: ['2026-06-10', '2026-04-09'] }));
    expect(found).toEqual([
      ['factuurdatum-aannemelijk/invoiceDate', 'warning', ['datums-op-volgorde/dueDate']],
    ]);
  });

  it('stand beneath another IBAN that is not valid in itself', () => {
    const iban = ['NL91ABNA0417164300', 'NL91ABNA0417164301'] as const;
    expect(groups(aPurchase({ register: right, paper: right, iban }))).toEqual([
      ['iban-gelijk/iban', 'blocking', ['iban-geldig/iban']],
    ]);
  });

  it('stand beneath the page that is missing, where they were only not found', () => {
    const begun = { ...aDocument('invoice'), numbering: { first: 1, last: 1, of: 3 } };
    const dossier = aDossier({
      stage: 'confirmed',
      documents: [begun],
      fields: {
        totalGross: [cell(amount('121.00')), silent(begun)],
        customerNumber: [cell(number('42')), stated(begun, number('43'))],
      },
    });
    const { findings } = evaluateDossier(dossier, shippedType('order'), context);
    const told = findings.filter(({ check }) => /compleet|gelijk/.test(check));
    expect(told.map(({ check, causedBy }) => [check, causedBy === null])).toEqual([
      ['bladzijden-compleet', true],
      ['debiteurnummer-gelijk', true],
      ['totaal-incl-gelijk', false],
    ]);
  });

  it('stand beneath the line that is wrong, in every comparison it takes part in', () => {
    const [confirmation, note, bill] = [
      aDocument('order-confirmation'),
      aDocument('delivery-note'),
      aDocument('invoice'),
    ];
    const line = { article: 'A-100', quantity: 10, unitPrice: 12.5, amount: '125.00' };
    const dossier = aDossier({
      stage: 'invoiced',
      documents: [confirmation, note, bill],
      lines: [
        linesOf(confirmation, line),
        linesOf(note, line),
        linesOf(bill, { ...line, quantity: 12, amount: '150.00' }),
      ],
    });
    const { findings } = evaluateDossier(dossier, shippedType('order'), context);
    const ofLines = findings.filter(({ check }) => /regels|niet-meer/.test(check));
    expect(ofLines.map(({ check, causedBy }) => [check, causedBy === null])).toEqual([
      ['niet-meer-gefactureerd-dan-geleverd', true],
      ['regels-gefactureerd', false],
    ]);
  });

  it('are one amount where it differs without VAT, as VAT and with VAT by the same mistake', () => {
    const register: Amounts = ['10000.00', '2100.00', '12100.00'];
    expect(groups(aPurchase({ register, paper: right }))).toEqual([
      [
        'totaal-incl-gelijk/totalGross',
        'blocking',
        ['btw-bedrag-gelijk/totalVat', 'totaal-excl-gelijk/totalNet'],
      ],
    ]);
  });

  it('are one amount where it differs without VAT, as VAT and with VAT by what goes together', () => {
    expect(groups(aPurchase({ register: ['1100.00', '231.00', '1331.00'], paper: right }))).toEqual([
      [
        'totaal-incl-gelijk/totalGross',
        'blocking',
        ['btw-bedrag-gelijk/totalVat', 'totaal-excl-gelijk/totalNet'],
      ],
    ]);
  });

  it('stand beneath the line from which the totals follow, and weigh no more than it does', () => {
    const [confirmation, bill] = [aDocument('order-confirmation'), aDocument('invoice')];
    const line = { article: 'A-100', quantity: 10, unitPrice: 12.5, amount: '125.00', vatRate: 21 };
    const freight = {
      description: 'Verzendkosten',
      quantity: 1,
      unitPrice: 15,
      amount: '15.00',
      vatRate: 21,
    };
    const both = (here: string, there: string) => [cell(amount(here)), stated(bill, amount(there))];
    const dossier = aDossier({
      stage: 'confirmed',
      documents: [confirmation, bill],
      fields: {
        totalNet: both('125.00', '140.00'),
        totalVat: both('26.25', '29.40'),
        totalGross: both('151.25', '169.40'),
      },
      lines: [linesOf(confirmation, line), linesOf(bill, line, freight)],
    });
    const { findings } = evaluateDossier(dossier, shippedType('order'), context);
    const told = findings.filter(({ check }) => /regels|totaal/.test(check));
    expect(told.map(({ check, severity, causedBy }) => [check, severity, causedBy === null])).toEqual([
      ['regels-gefactureerd', 'warning', true],
      ['totaal-excl-gelijk', 'warning', false],
      ['totaal-incl-gelijk', 'warning', false],
    ]);
  });

  it('are told beside each other when they are two errors', () => {
    const found = groups(
      aPurchase({
        register: right,
        paper: ['1000.00', '210.00', '1120.00'],
        dates: ['2026-03-10', '2026-03-01'],
      }),
    );
    expect(found).toEqual([
      ['datums-op-volgorde/dueDate', 'warning', ['betalen-op-tijd/paid:paymentDate']],
      ['totaal-incl-gelijk/totalGross', 'blocking', ['totalen-tellen-op/totalGross:invoice']],
    ]);
  });
});

describe('what changed in one row', () => {
  it('is one change, however many of its values it touched', () => {
    const order = shippedType('order');
    const changed = aDossier({
      documents: [invoice],
      fields: {
        totalNet: [cell(amount('200.00')), stated(invoice, amount('100.00'))],
        totalGross: [cell(amount('242.00')), stated(invoice, amount('121.00'))],
      },
    });
    const before: Readonly<Record<string, ReturnType<typeof amount>>> = {
      totalNet: amount('100.00'),
      totalGross: amount('121.00'),
    };
    const previous = (_: unknown, field: string) => before[field] ?? null;
    const { findings } = evaluateDossier(changed, order, { asOf, previous });
    const told = findings.filter(({ check }) => check === 'gewijzigd-na-factuur');
    expect(told.map(({ causedBy }) => causedBy)).toEqual([null, told[0]?.id]);
  });
});
