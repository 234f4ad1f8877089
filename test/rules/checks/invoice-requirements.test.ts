import { invoiceRequirements } from '#rules/checks/invoice-requirements.ts';
import type { Dossier, DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  closed,
  date,
  number,
  secondPageOf,
  silent,
  stated,
} from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';
import { type LineSaid, linesOf } from '../../support/trade-lines.ts';

const page = aDocument('invoice');
const data = aDocument('invoice', { name: 'factuur.xml', status: 'xml' });
const locked = aDocument('invoice', { name: 'dicht.pdf', status: 'encrypted' });

const options = {
  sellerAddress: 'supplierAddress',
  buyerAddress: 'customerAddress',
  buyerName: 'customerName',
  sellerVatId: 'sellerVatId',
  sellerKvk: 'sellerKvk',
  invoiceDate: 'invoiceDate',
  invoiceNumber: 'invoiceNumber',
  net: 'totalNet',
  vat: 'totalVat',
  buyerVatId: 'buyerVatId',
  gross: 'totalGross',
  supplyDate: 'supplyDate',
  periodEnd: 'periodEnd',
  deliveredOn: ['deliveryDate'],
  vatReason: 'vatReason',
  representativeName: 'representativeName',
  representativeAddress: 'representativeAddress',
  representativeVatId: 'representativeVatId',
};

const words = (text: string): FieldValue => ({ kind: 'text', text });

const whole = {
  customerName: { kind: 'text', text: 'Voorbeeld B.V.' },
  supplierAddress: { kind: 'text', text: 'Kerkstraat 2, 1234 AB Nergens' },
  customerAddress: { kind: 'text', text: 'Havenkade 12a, 5678 CD Proefstad' },
  sellerVatId: number('NL004495445B01'),
  sellerKvk: number('12345678'),
  invoiceDate: date('2026-03-02'),
  invoiceNumber: number('F-1'),
  totalNet: amount('1000.00'),
  totalVat: amount('210.00'),
  totalGross: amount('1210.00'),
} as const;

const notOnAll = [
  'buyerVatId',
  'vatReason',
  'supplyDate',
  'periodEnd',
  'representativeName',
  'representativeAddress',
  'representativeVatId',
];

function billed(
  document: DossierDocument,
  without: readonly string[] = [],
  more: Readonly<Record<string, Parameters<typeof stated>[1]>> = {},
  line: LineSaid = { description: 'Bouten', quantity: 2, vatRate: 21 },
) {
  const values = { ...whole, ...more };
  const fields = [...new Set([...Object.keys(values), ...notOnAll])].map(
    (field): [string, readonly FieldSource[]] => {
      const value = values[field as keyof typeof values];
      return [
        field,
        [without.includes(field) || value === undefined ? silent(document) : stated(document, value)],
      ];
    },
  );
  return aDossier({
    documents: [document],
    fields: Object.fromEntries(fields),
    lines: [linesOf(document, line)],
  });
}

/** An invoice that states that field on its second page only. */
function onTwoPages(field: keyof typeof whole) {
  const second = secondPageOf(page);
  const first = billed(page, [field]);
  const sources = [silent(page), stated(second, whole[field])];
  return {
    ...first,
    documents: [page, second],
    fields: { ...first.fields, [field]: { id: field, sources } },
  };
}

/** The register says when was delivered. */
function delivered(day: string, dossier: Dossier): Dossier {
  const deliveryDate = { id: 'deliveryDate', sources: [cell(date(day))] };
  return { ...dossier, fields: { ...dossier.fields, deliveryDate } };
}

/** The same with another reading of one field. */
function doubtful(field: string, dossier: Dossier): Dossier {
  const sources = (dossier.fields[field]?.sources ?? []).map((source) =>
    source.reading.state === 'read' ? { ...source, reading: { ...source.reading, confidence: 0.6 } } : source,
  );
  return { ...dossier, fields: { ...dossier.fields, [field]: { id: field, sources } } };
}

const simple = { totalNet: amount('40.00'), totalVat: amount('8.40'), totalGross: amount('48.40') };
const represented = {
  representativeName: words('Proef Fiscaal B.V.'),
  representativeAddress: words('Belastinglaan 4, 3511 AB Proefstad'),
  representativeVatId: number('NL004495445B01'),
};
const untaxed = { totalVat: amount('0.00'), totalGross: amount('1000.00') };

testCheck(
  invoiceRequirements,
  {
    satisfied: [
      { when: 'the number stands there', dossier: billed(page), subject: 'F06' },
      {
        when: 'the number stands on the second page, in another file',
        dossier: onTwoPages('invoiceNumber'),
        subject: 'F06',
      },
      { when: 'both addresses are full', dossier: billed(page), subject: 'F02' },
      {
        when: 'no date of supply is there and nothing says that it was another day',
        dossier: delivered('2026-03-02', billed(page)),
        subject: 'F08',
      },
      {
        when: 'a period is there',
        dossier: delivered('2026-02-27', billed(data, [], { periodEnd: date('2026-02-27') })),
        subject: 'F08',
      },
      {
        when: 'the reason for no VAT is there',
        dossier: billed(page, [], { ...untaxed, vatReason: words('Btw verlegd') }),
        subject: 'F13',
      },
      {
        when: 'the data give the reason as a code',
        dossier: billed(data, [], { ...untaxed, vatReason: words('VATEX-EU-AE') }),
        subject: 'F13',
      },
      {
        when: 'an exemption asks for no VAT number of the customer',
        dossier: billed(page, [], { ...untaxed, vatReason: words('Vrijgesteld van btw') }),
        subject: 'F12',
      },
      {
        when: 'a fiscal representative is named in full',
        dossier: billed(page, [], represented),
        subject: 'F14',
      },
      {
        when: 'a line of a small invoice says no quantity',
        dossier: billed(data, [], simple, { description: 'Bouten' }),
        subject: 'F07',
      },
      { when: 'every line has a rate', dossier: billed(data), subject: 'F10' },
    ],
    violated: [
      {
        when: 'the KvK number was not found on a page',
        dossier: billed(page, ['sellerKvk']),
        subject: 'F04',
        says: 'Op de factuur invoice 2026-0042.pdf niet gevonden: het KvK-nummer van de leverancier.',
        finds: { severity: 'info' },
      },
      {
        when: 'several points were not found, told together with the first',
        dossier: billed(page, ['sellerKvk', 'sellerVatId', 'invoiceNumber']),
        subject: 'F03',
        says: 'Op de factuur invoice 2026-0042.pdf niet gevonden: het btw-nummer van de leverancier en het factuurnummer.',
      },
      {
        when: 'the e-invoice has no VAT number',
        dossier: billed(data, ['sellerVatId']),
        subject: 'F03',
        says: 'In de e-factuur factuur.xml ontbreekt het btw-nummer van de leverancier.',
        finds: { severity: 'warning' },
      },
      {
        when: 'a line says no quantity',
        dossier: billed(data, [], {}, { description: 'Bouten', vatRate: 21 }),
        subject: 'F07',
      },
      {
        when: 'no VAT is charged and the customer’s VAT number is not there, for a type that reads no reasons',
        dossier: billed(page, [], untaxed),
        options: { ...options, vatReason: null },
        subject: 'F12',
        says: 'Op de factuur invoice 2026-0042.pdf is de btw nul, en het btw-nummer van de afnemer is niet gevonden. Bij “btw verlegd” en bij levering naar een ander EU-land moet dat erop staan.',
      },
      {
        when: 'no VAT is charged and the page says no reason',
        dossier: billed(page, [], untaxed),
        subject: 'F13',
        says: 'Op de factuur invoice 2026-0042.pdf is de btw nul, en niet gevonden is waarom: “btw verlegd”, een vrijstelling, uitvoer, levering naar een ander EU-land of een bijzondere regeling.',
        finds: { severity: 'warning' },
      },
      {
        when: 'the zero was read with doubt',
        dossier: doubtful('totalVat', billed(page, [], untaxed)),
        subject: 'F13',
        finds: { severity: 'info' },
      },
      {
        when: 'the data name the category and no reason',
        dossier: billed(data, [], { ...untaxed, vatReason: words('AE') }),
        subject: 'F13',
        says: 'In de e-factuur factuur.xml staat alleen de code AE (btw verlegd). De reden in woorden of als code moet er ook in staan.',
      },
      {
        when: 'the VAT is reverse charged and the customer’s VAT number is not there',
        dossier: billed(page, [], { ...untaxed, vatReason: words('Btw verlegd') }),
        subject: 'F12',
        says: 'Op de factuur invoice 2026-0042.pdf staat als reden dat er geen btw is: btw verlegd. Dan moet het btw-nummer van de afnemer erop staan, en dat is niet gevonden.',
        finds: { severity: 'warning' },
      },
      {
        when: 'a part of the data is reverse charged and the customer’s VAT number is not there',
        dossier: billed(data, [], { vatReason: words('Btw verlegd') }),
        subject: 'F12',
      },
      {
        when: 'the supplier lives in a box',
        dossier: billed(page, [], { supplierAddress: words('Postbus 12, 1200 AA Nergens') }),
        subject: 'F02',
        says: 'Op de factuur invoice 2026-0042.pdf is het adres van de leverancier alleen een postbus: Postbus 12, 1200 AA Nergens. Er moet ook een straat met huisnummer, postcode en plaats staan.',
        finds: { severity: 'warning' },
      },
      {
        when: 'the box was read with doubt',
        dossier: doubtful(
          'customerAddress',
          billed(page, [], { customerAddress: words('Postbus 12, 1200 AA Nergens') }),
        ),
        subject: 'F02-buyer',
        finds: { severity: 'info' },
      },
      {
        when: 'the address in the data lacks its postcode and house number',
        dossier: billed(data, [], { customerAddress: words('Havenkade, Proefstad, NL') }),
        subject: 'F02-buyer',
        says: 'Op de factuur factuur.xml is het adres van de afnemer niet volledig: Havenkade, Proefstad, NL. Wat ontbreekt: de postcode.',
      },
      {
        when: 'no address was found on the page',
        dossier: billed(page, ['supplierAddress', 'customerAddress']),
        subject: 'F02',
        says: 'Op de factuur invoice 2026-0042.pdf niet gevonden: het adres van de leverancier en het adres van de afnemer.',
        finds: { severity: 'info' },
      },
      {
        when: 'no address is in the data',
        dossier: billed(data, ['supplierAddress']),
        subject: 'F02',
        says: 'In de e-factuur factuur.xml ontbreekt het adres van de leverancier.',
        finds: { severity: 'warning' },
      },
      {
        when: 'it was delivered on another day and the data do not say when',
        dossier: delivered('2026-02-27', billed(data)),
        subject: 'F08',
        says: 'Op de factuur factuur.xml is geen leverdatum gevonden, en er is geleverd op 27-02-2026. Dat is een andere dag dan de factuurdatum, en dan moet de leverdatum erop staan.',
        finds: { severity: 'warning' },
      },
      {
        when: 'it was delivered on another day and the page does not say when',
        dossier: delivered('2026-02-27', billed(page)),
        subject: 'F08',
        finds: { severity: 'info' },
      },
      {
        when: 'goods went to another EU country and the data do not say when',
        dossier: billed(data, [], { ...untaxed, vatReason: words('Intracommunautaire levering') }),
        subject: 'F08',
        says: 'In de e-factuur factuur.xml ontbreekt de datum of periode van levering.',
        finds: { severity: 'warning' },
      },
      {
        when: 'the office always asks for the date of supply, on a page',
        dossier: billed(page),
        options: { ...options, alwaysSupplyDate: true },
        subject: 'F08',
        says: 'Op de factuur invoice 2026-0042.pdf niet gevonden: de datum of periode van levering.',
        finds: { severity: 'info' },
      },
      {
        when: 'the office always asks for the date of supply, in data',
        dossier: billed(data),
        options: { ...options, alwaysSupplyDate: true },
        subject: 'F08',
        says: 'In de e-factuur factuur.xml staat geen datum of periode van levering. Die mag alleen ontbreken als op de factuurdatum is geleverd.',
        finds: { severity: 'info' },
      },
      {
        when: 'a fiscal representative is named without VAT number',
        dossier: billed(data, ['representativeVatId'], represented),
        subject: 'F14-vat-id',
        says: 'In de e-factuur factuur.xml ontbreekt het btw-nummer van de fiscaal vertegenwoordiger.',
        finds: { severity: 'info' },
      },
      {
        when: 'a small invoice to another EU country has no number of its own',
        dossier: billed(data, ['invoiceNumber'], {
          ...simple,
          totalVat: amount('0.00'),
          vatReason: words('Intracommunautaire levering'),
        }),
        subject: 'F06',
      },
      { when: 'a small invoice has no date', dossier: billed(page, ['invoiceDate'], simple), subject: 'F05' },
    ],
    undecided: [
      {
        when: 'the file is locked',
        dossier: aDossier({ documents: [locked], fields: { totalNet: [closed(locked)] } }),
        subject: 'invoice',
        isToldElsewhere: true,
      },
      {
        when: 'hardly anything was read',
        dossier: billed(page, Object.keys(whole)),
        subject: 'invoice',
        says: 'Van de factuur invoice 2026-0042.pdf is bijna niets gelezen. Of erop staat wat moet, is niet gecontroleerd.',
      },
    ],
    notApplicable: [{ when: 'there is no invoice', dossier: aDossier() }],
  },
  options,
);
