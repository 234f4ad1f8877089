import { invoiceRequirements } from '#rules/checks/invoice-requirements.ts';
import type { DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import {
  aDocument,
  aDossier,
  amount,
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
  buyerName: 'customerName',
  sellerVatId: 'sellerVatId',
  sellerKvk: 'sellerKvk',
  invoiceDate: 'invoiceDate',
  invoiceNumber: 'invoiceNumber',
  net: 'totalNet',
  vat: 'totalVat',
  buyerVatId: 'buyerVatId',
  gross: 'totalGross',
};

const whole = {
  customerName: { kind: 'text', text: 'Voorbeeld B.V.' },
  sellerVatId: number('NL004495445B01'),
  sellerKvk: number('12345678'),
  invoiceDate: date('2026-03-02'),
  invoiceNumber: number('F-1'),
  totalNet: amount('1000.00'),
  totalVat: amount('210.00'),
  totalGross: amount('1210.00'),
} as const;

function billed(
  document: DossierDocument,
  without: readonly string[] = [],
  more: Readonly<Record<string, Parameters<typeof stated>[1]>> = {},
  line: LineSaid = { description: 'Bouten', quantity: 2, vatRate: 21 },
) {
  const values = { ...whole, ...more };
  const fields = [...Object.keys(values), 'buyerVatId'].map((field): [string, readonly FieldSource[]] => {
    const value = values[field as keyof typeof values];
    return [
      field,
      [without.includes(field) || value === undefined ? silent(document) : stated(document, value)],
    ];
  });
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

const simple = { totalNet: amount('40.00'), totalVat: amount('8.40'), totalGross: amount('48.40') };
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
        when: 'no VAT is charged and the customer’s VAT number is not there',
        dossier: billed(page, [], untaxed),
        subject: 'F12',
        says: 'Op de factuur invoice 2026-0042.pdf is de btw nul, en het btw-nummer van de afnemer is niet gevonden. Bij “btw verlegd” en bij levering naar een ander EU-land moet dat erop staan.',
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
