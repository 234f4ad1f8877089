import { describe, expect, it } from 'vitest';
import type { XmlElement } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { readEInvoice } from '#shared/recognise/read-e-invoice.ts';
import { anElement } from '../../../support/an-element.ts';

const file = '/dossier/a.xml' as FilePath;
const element = anElement;

function read(root: XmlElement) {
  const fields = readEInvoice(root, file)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}

const ublAddress = (name: string, parts: Readonly<Record<string, string>>) =>
  element(name, [
    ...Object.entries(parts).map(([part, text]) => element(part, text)),
    element('Country', [element('IdentificationCode', 'NL')]),
  ]);

const category = (id: string, more: readonly XmlElement[] = []) =>
  element('TaxSubtotal', [element('TaxCategory', [element('ID', id), ...more])]);

describe('what the law asks of an invoice, in UBL', () => {
  it('is addresses, a period and a fiscal representative, each with its path', () => {
    const street = {
      StreetName: 'Dorpsstraat',
      BuildingNumber: '12a',
      CityName: 'Ergens',
      PostalZone: '1234 AB',
    };
    const invoice = element('Invoice', [
      element('AccountingSupplierParty', [element('Party', [ublAddress('PostalAddress', street)])]),
      element('AccountingCustomerParty', [
        element('Party', [
          ublAddress('PostalAddress', { Postbox: '123', CityName: 'Elders', PostalZone: '1200 AA' }),
        ]),
      ]),
      element('TaxRepresentativeParty', [
        element('PartyName', [element('Name', 'Proef Fiscaal B.V.')]),
        ublAddress('PostalAddress', {
          StreetName: 'Belastinglaan 4',
          CityName: 'Proefstad',
          PostalZone: '3511 AB',
        }),
        element('PartyTaxScheme', [
          element('CompanyID', 'NL 0044.95.445.B01'),
          element('TaxScheme', [element('ID', 'VAT')]),
        ]),
      ]),
      element('Delivery', [
        element('DeliveryLocation', [
          ublAddress('Address', { StreetName: 'Loodsweg 9', CityName: 'Elders', PostalZone: '5678 XZ' }),
        ]),
      ]),
      element('InvoicePeriod', [element('StartDate', '2026-02-01'), element('EndDate', '2026-02-28')]),
    ]);
    expect(read(invoice)).toEqual({
      sellerAddress: 'Dorpsstraat 12a, 1234 AB Ergens, NL',
      buyerAddress: 'Postbus 123, 1200 AA Elders, NL',
      deliveryAddress: 'Loodsweg 9, 5678 XZ Elders, NL',
      representativeName: 'Proef Fiscaal B.V.',
      representativeAddress: 'Belastinglaan 4, 3511 AB Proefstad, NL',
      representativeVatId: 'NL004495445B01',
      periodStart: '2026-02-01',
      periodEnd: '2026-02-28',
    });
    expect(readEInvoice(invoice, file)?.fields.sellerAddress).toMatchObject({
      confidence: 1,
      at: { kind: 'xml', path: '/Invoice/AccountingSupplierParty/Party/PostalAddress' },
    });
  });

  it('is no address where only the country is filled in', () => {
    const invoice = element('Invoice', [
      element('AccountingSupplierParty', [element('Party', [ublAddress('PostalAddress', {})])]),
    ]);
    expect(read(invoice)).toEqual({});
  });

  it('is the period of the lines together where the invoice has none of its own', () => {
    const line = (from: string, to: string) =>
      element('InvoiceLine', [
        element('InvoicePeriod', [element('StartDate', from), element('EndDate', to)]),
      ]);
    const invoice = element('Invoice', [line('2026-02-08', '2026-02-14'), line('2026-02-01', '2026-02-07')]);
    expect(read(invoice)).toEqual({ periodStart: '2026-02-01', periodEnd: '2026-02-14' });
  });

  it.each([
    ['in words', [element('TaxExemptionReason', 'Btw verlegd')], 'Btw verlegd'],
    ['in code', [element('TaxExemptionReasonCode', 'VATEX-EU-AE')], 'VATEX-EU-AE'],
    ['by its category alone', [], 'AE'],
  ] as const)('is the reason for no VAT %s', (_, more, expected) => {
    const invoice = element('Invoice', [element('TaxTotal', [category('S'), category('AE', more)])]);
    expect(read(invoice)).toEqual({ vatReason: expected });
  });

  it('is the part without a reason where another part gives one', () => {
    const reason = [element('TaxExemptionReason', 'Vrijgesteld')];
    const invoice = element('Invoice', [element('TaxTotal', [category('E', reason), category('AE')])]);
    expect(read(invoice)).toEqual({ vatReason: 'AE' });
  });

  it('is no reason where everything is taxed', () => {
    expect(read(element('Invoice', [element('TaxTotal', [category('S')])]))).toEqual({});
  });
});

it('reads the same from a cross-industry invoice', () => {
  const address = (line: string, town: string) =>
    element('PostalTradeAddress', [
      element('PostcodeCode', '12345'),
      element('LineOne', line),
      element('CityName', town),
      element('CountryID', 'DE'),
    ]);
  const day = (name: string, text: string) => element(name, [element('DateTimeString', text)]);
  const invoice = element('CrossIndustryInvoice', [
    element('SupplyChainTradeTransaction', [
      element('ApplicableHeaderTradeAgreement', [
        element('SellerTradeParty', [address('Hauptstr. 1', 'Teststadt')]),
        element('BuyerTradeParty', [address('Postfach 10', 'Nirgends')]),
        element('SellerTaxRepresentativeTradeParty', [
          element('Name', 'Proef Fiscaal B.V.'),
          address('Steuerweg 4', 'Teststadt'),
        ]),
      ]),
      element('ApplicableHeaderTradeDelivery', [
        element('ShipToTradeParty', [address('Lagerweg 9', 'Nirgends')]),
      ]),
      element('ApplicableHeaderTradeSettlement', [
        element('ApplicableTradeTax', [
          element('CategoryCode', 'K'),
          element('ExemptionReason', 'Innergemeinschaftliche Lieferung'),
        ]),
        element('BillingSpecifiedPeriod', [day('StartDateTime', '20260201'), day('EndDateTime', '20260228')]),
      ]),
    ]),
  ]);
  expect(read(invoice)).toEqual({
    sellerAddress: 'Hauptstr. 1, 12345 Teststadt, DE',
    buyerAddress: 'Postfach 10, 12345 Nirgends, DE',
    deliveryAddress: 'Lagerweg 9, 12345 Nirgends, DE',
    representativeName: 'Proef Fiscaal B.V.',
    representativeAddress: 'Steuerweg 4, 12345 Teststadt, DE',
    vatReason: 'Innergemeinschaftliche Lieferung',
    periodStart: '2026-02-01',
    periodEnd: '2026-02-28',
  });
});
