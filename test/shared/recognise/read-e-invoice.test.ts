import { describe, expect, it } from 'vitest';
import type { XmlElement } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { type EInvoice, readEInvoice } from '#shared/recognise/read-e-invoice.ts';
import { anElement } from '../../support/an-element.ts';

const file = '/dossier/a.xml' as FilePath;

describe('readEInvoice', () => {
  it('reads a UBL invoice with the path of every value', () => {
    const invoice = readEInvoice(ublInvoice('Invoice'), file);
    expect(invoice?.type).toEqual({ type: 'invoice', confidence: 1, because: 'Invoice' });
    expect(invoice?.fields.iban).toEqual({
      state: 'read',
      value: { kind: 'identifier', text: 'NL03RABO0000000001' },
      raw: 'NL03 RABO 0000 0000 01',
      confidence: 1,
      at: { kind: 'xml', file, path: '/Invoice/PaymentMeans/PayeeFinancialAccount/ID' },
    });
    expect(valuesOf(invoice)).toEqual({
      invoiceNumber: '2026-0042',
      invoiceDate: '2026-03-03',
      dueDate: '2026-04-02',
      orderNumber: 'PO-77',
      currency: 'EUR',
      sellerName: 'Voorbeeld Handel B.V.',
      sellerVatId: 'NL004495445B01',
      sellerKvk: '01234567',
      buyerName: 'Proefland',
      iban: 'NL03RABO0000000001',
      totalNet: '100.00',
      totalVat: '21.00',
      totalGross: '121.00',
    });
  });

  it('makes the totals of a credit note negative', () => {
    const invoice = readEInvoice(ublInvoice('CreditNote'), file);
    const { totalNet, totalVat, totalGross } = valuesOf(invoice);
    expect([invoice?.type.type, totalNet, totalVat, totalGross]).toEqual([
      'credit-note',
      '-100.00',
      '-21.00',
      '-121.00',
    ]);
  });

  it('reads a CII invoice of both generations', () => {
    const expected = {
      invoiceNumber: 'R-1',
      invoiceDate: '2026-03-03',
      sellerName: 'Musterlieferant GmbH',
      sellerVatId: 'DE123456789',
      currency: 'EUR',
      totalGross: '119.00',
    };
    expect([
      valuesOf(readEInvoice(ciiInvoice('new'), file)),
      valuesOf(readEInvoice(ciiInvoice('old'), file)),
    ]).toEqual([expected, expected]);
  });

  it('reads an order, its confirmation and a despatch advice', () => {
    const order = readEInvoice(
      anElement('Order', [anElement('ID', 'PO-9'), anElement('IssueDate', '2026-01-05')]),
      file,
    );
    const reference = anElement('OrderReference', [anElement('ID', 'PO-9')]);
    const confirmation = readEInvoice(anElement('OrderResponse', [anElement('ID', '1'), reference]), file);
    const despatch = readEInvoice(anElement('DespatchAdvice', [anElement('ID', 'D-3'), reference]), file);
    expect([order, confirmation, despatch].map((item) => [item?.type.type, valuesOf(item)])).toEqual([
      ['order', { orderNumber: 'PO-9', orderDate: '2026-01-05', documentDate: '2026-01-05' }],
      ['order-confirmation', { orderNumber: 'PO-9' }],
      ['delivery-note', { deliveryNoteNumber: 'D-3', orderNumber: 'PO-9' }],
    ]);
  });

  it('says what stands there when a date or amount breaks the standard, and leaves out what is empty', () => {
    const invoice = readEInvoice(
      anElement('Invoice', [
        anElement('ID', ''),
        anElement('IssueDate', '3 maart 2026'),
        anElement('LegalMonetaryTotal', [anElement('TaxInclusiveAmount', '1.234,56')]),
      ]),
      file,
    );
    expect(invoice?.fields).toEqual({
      invoiceDate: {
        state: 'unreadable',
        reason: 'not-a-date',
        raw: '3 maart 2026',
        at: { kind: 'xml', file, path: '/Invoice/IssueDate' },
      },
      totalGross: {
        state: 'unreadable',
        reason: 'not-an-amount',
        raw: '1.234,56',
        at: { kind: 'xml', file, path: '/Invoice/LegalMonetaryTotal/TaxInclusiveAmount' },
      },
    });
  });

  it('keeps a total that is finer than a cent as it is stated, and makes no amount of it', () => {
    const invoice = readEInvoice(
      anElement('CreditNote', [
        anElement('LegalMonetaryTotal', [
          anElement('TaxExclusiveAmount', '61.0399'),
          anElement('TaxInclusiveAmount', '+73.'),
        ]),
      ]),
      file,
    );
    const at = (name: string) => ({
      at: { kind: 'xml', file, path: `/CreditNote/LegalMonetaryTotal/${name}` },
    });
    expect(invoice?.fields).toEqual({
      totalNet: {
        state: 'unreadable',
        reason: 'finer-than-a-cent',
        raw: '61.0399',
        stated: '-61.0399',
        ...at('TaxExclusiveAmount'),
      },
      totalGross: {
        state: 'read',
        value: { kind: 'amount', amount: { minor: -7300, currency: 'EUR' } },
        raw: '+73.',
        confidence: 1,
        ...at('TaxInclusiveAmount'),
      },
    });
  });

  it('takes nothing for a value that is longer than a value can be, and tells how it begins', () => {
    const invoice = readEInvoice(anElement('Invoice', [anElement('ID', '7'.repeat(40_000))]), file);
    expect(invoice?.fields).toEqual({
      invoiceNumber: {
        state: 'unreadable',
        reason: 'too-long',
        raw: `${'7'.repeat(60)}…`,
        at: { kind: 'xml', file, path: '/Invoice/ID' },
      },
    });
  });

  it('knows no other XML', () => {
    expect(readEInvoice(anElement('html', []), file)).toBeNull();
  });
});

function valuesOf(invoice: EInvoice | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(invoice?.fields ?? {}).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}

function ublInvoice(root: 'Invoice' | 'CreditNote'): XmlElement {
  const party = (name: string, children: readonly XmlElement[]) =>
    anElement('Party', [
      ...children,
      anElement('PartyLegalEntity', [
        anElement('RegistrationName', name),
        ...(children.length > 0 ? [anElement('CompanyID', '01234567', { schemeID: '0106' })] : []),
      ]),
    ]);
  const vat = anElement('PartyTaxScheme', [
    anElement('CompanyID', 'NL004495445B01'),
    anElement('TaxScheme', [anElement('ID', 'VAT')]),
  ]);
  return anElement(root, [
    anElement('ID', '2026-0042'),
    anElement('IssueDate', '2026-03-03'),
    anElement('DueDate', '2026-04-02'),
    anElement('DocumentCurrencyCode', 'EUR'),
    anElement('OrderReference', [anElement('ID', 'PO-77')]),
    anElement('AccountingSupplierParty', [party('Voorbeeld Handel B.V.', [vat])]),
    anElement('AccountingCustomerParty', [party('Proefland', [])]),
    anElement('PaymentMeans', [
      anElement('PayeeFinancialAccount', [anElement('ID', 'NL03 RABO 0000 0000 01')]),
    ]),
    anElement('TaxTotal', [anElement('TaxAmount', '21.00', { currencyID: 'EUR' })]),
    anElement('LegalMonetaryTotal', [
      anElement('TaxExclusiveAmount', '100.00'),
      anElement('TaxInclusiveAmount', '121.00'),
    ]),
  ]);
}

function ciiInvoice(generation: 'old' | 'new'): XmlElement {
  const old = generation === 'old';
  const scope = old ? 'SupplyChainTrade' : 'HeaderTrade';
  const seller = anElement('SellerTradeParty', [
    anElement('Name', 'Musterlieferant GmbH'),
    anElement('SpecifiedTaxRegistration', [anElement('ID', '201/113/40209', { schemeID: 'FC' })]),
    anElement('SpecifiedTaxRegistration', [anElement('ID', 'DE123456789', { schemeID: 'VA' })]),
  ]);
  return anElement(old ? 'CrossIndustryDocument' : 'CrossIndustryInvoice', [
    anElement(old ? 'HeaderExchangedDocument' : 'ExchangedDocument', [
      anElement('ID', 'R-1'),
      anElement('TypeCode', '380'),
      anElement('IssueDateTime', [anElement('DateTimeString', '20260303', { format: '102' })]),
    ]),
    anElement(old ? 'SpecifiedSupplyChainTradeTransaction' : 'SupplyChainTradeTransaction', [
      anElement(`Applicable${scope}Agreement`, [seller]),
      anElement(`Applicable${scope}Settlement`, [
        anElement('InvoiceCurrencyCode', 'EUR'),
        anElement(`SpecifiedTradeSettlement${old ? '' : 'Header'}MonetarySummation`, [
          anElement('GrandTotalAmount', '119.00'),
        ]),
      ]),
    ]),
  ]);
}
