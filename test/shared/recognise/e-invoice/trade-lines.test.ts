import { describe, expect, it } from 'vitest';
import type { XmlElement } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { readEInvoice } from '#shared/recognise/read-e-invoice.ts';
import { anElement } from '../../../support/an-element.ts';

const file = '/dossier/a.xml' as FilePath;

describe('the lines of an e-invoice', () => {
  it('are read from a UBL invoice with the path of every value', () => {
    const lines = linesOf(
      anElement('Invoice', [
        ublLine('InvoiceLine', 'InvoicedQuantity'),
        ublLine('InvoiceLine', 'InvoicedQuantity'),
      ]),
    );
    expect(lines.map(valuesOf)).toEqual([chair, chair]);
    expect(lines[1]?.fields.amount).toEqual({
      state: 'read',
      value: { kind: 'amount', amount: { minor: 9000, currency: 'EUR' } },
      raw: '90.00',
      confidence: 1,
      at: { kind: 'xml', file, path: '/Invoice/InvoiceLine[2]/LineExtensionAmount' },
    });
  });

  it('have negative amounts on a credit note', () => {
    const [line] = linesOf(anElement('CreditNote', [ublLine('CreditNoteLine', 'CreditedQuantity')]));
    expect(line && valuesOf(line)).toEqual({ ...chair, amount: '-90.00' });
  });

  it('are read from an order, an order confirmation and a despatch advice', () => {
    const inOrder = [anElement('OrderLine', [ublLine('LineItem', 'Quantity')])];
    const roots = [
      anElement('Order', inOrder),
      anElement('OrderResponse', inOrder),
      anElement('DespatchAdvice', [ublLine('DespatchLine', 'DeliveredQuantity')]),
    ];
    expect(roots.map((root) => linesOf(root).map(valuesOf))).toEqual([[chair], [chair], [chair]]);
  });

  it('are read from both generations of CII, without headings and remarks', () => {
    const { discount: _, orderNumber: __, ...expected } = chair;
    expect(
      [linesOf(ciiInvoice('new')), linesOf(ciiInvoice('old'))].map((lines) => lines.map(valuesOf)),
    ).toEqual([[expected], [expected]]);
  });

  it('state the price of one unit where the document states that of ten', () => {
    const [line] = linesOf(anElement('Invoice', [ublLine('InvoiceLine', 'InvoicedQuantity', '10')]));
    expect(line && valuesOf(line)['unitPrice']).toBe('5');
  });
});

const chair = {
  article: 'ST-1',
  gtin: '8712345000004',
  description: 'Stoel',
  quantity: '2',
  unit: 'C62',
  unitPrice: '50',
  discount: '10.00',
  vatRate: '21',
  amount: '90.00',
  orderNumber: 'PO-77',
};

function linesOf(root: XmlElement): readonly TradeLine[] {
  return readEInvoice(root, file)?.lines ?? [];
}

function valuesOf({ fields }: TradeLine): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, reading]) => [
      name,
      reading.state === 'read' ? canonicalText(reading.value) : reading.state,
    ]),
  );
}

function ublLine(name: string, quantity: string, base = '1'): XmlElement {
  const id = (text: string) => [anElement('ID', text)];
  return anElement(name, [
    anElement(quantity, '2', { unitCode: 'C62' }),
    anElement('LineExtensionAmount', '90.00'),
    anElement('OrderLineReference', [anElement('OrderReference', id('PO-77'))]),
    anElement('AllowanceCharge', [anElement('ChargeIndicator', 'false'), anElement('Amount', '10.00')]),
    anElement('Item', [
      anElement('Name', 'Stoel'),
      anElement('SellersItemIdentification', id('ST-1')),
      anElement('StandardItemIdentification', id('8712345000004')),
      anElement('ClassifiedTaxCategory', [anElement('Percent', '21')]),
    ]),
    anElement('Price', [anElement('PriceAmount', '50.00'), anElement('BaseQuantity', base)]),
  ]);
}

function ciiInvoice(generation: 'new' | 'old'): XmlElement {
  const isNew = generation === 'new';
  const part = (name: string) => (isNew ? `SpecifiedLine${name}` : `SpecifiedSupplyChain${name}`);
  const item = (status: string) =>
    anElement('IncludedSupplyChainTradeLineItem', [
      anElement('AssociatedDocumentLineDocument', [anElement('LineStatusReasonCode', status)]),
      anElement('SpecifiedTradeProduct', [
        anElement('GlobalID', '8712345000004'),
        anElement('SellerAssignedID', 'ST-1'),
        anElement('Name', 'Stoel'),
      ]),
      anElement(part('TradeAgreement'), [
        anElement('NetPriceProductTradePrice', [anElement('ChargeAmount', '50.00')]),
      ]),
      anElement(part('TradeDelivery'), [anElement('BilledQuantity', '2', { unitCode: 'C62' })]),
      anElement(part('TradeSettlement'), [
        anElement('ApplicableTradeTax', [
          anElement(isNew ? 'RateApplicablePercent' : 'ApplicablePercent', '21'),
        ]),
        anElement(
          isNew
            ? 'SpecifiedTradeSettlementLineMonetarySummation'
            : 'SpecifiedTradeSettlementMonetarySummation',
          [anElement('LineTotalAmount', '90.00')],
        ),
      ]),
    ]);
  const remark = anElement('IncludedSupplyChainTradeLineItem', [
    anElement('SpecifiedTradeProduct', [anElement('Name', 'Geleverd op 3 maart')]),
  ]);
  return anElement(isNew ? 'CrossIndustryInvoice' : 'CrossIndustryDocument', [
    anElement(isNew ? 'SupplyChainTradeTransaction' : 'SpecifiedSupplyChainTradeTransaction', [
      remark,
      item('GROUP'),
      item('DETAIL'),
    ]),
  ]);
}
