import { describe, expect, test } from 'vitest';
import { euro } from '#shared/domain/money.ts';
import { besideLines } from '#shared/recognise/e-invoice/beside-lines.ts';
import { anElement } from '../../../support/an-element.ts';

const listed = (indicator: string, amount: string) =>
  anElement('AllowanceCharge', [anElement('ChargeIndicator', indicator), anElement('Amount', amount)]);

describe('charges and discounts beside the lines of an e-invoice', () => {
  test.each([
    [
      'the sums that UBL states',
      anElement('Invoice', [
        listed('true', '99.00'),
        anElement('LegalMonetaryTotal', [
          anElement('AllowanceTotalAmount', '10.00'),
          anElement('ChargeTotalAmount', '2.50'),
        ]),
      ]),
      -750,
    ],
    [
      'those that UBL only lists',
      anElement('Invoice', [listed('true', '7.25'), listed('true', '0.10'), listed('false', '1.00')]),
      635,
    ],
    [
      'the sums that CII states',
      anElement('CrossIndustryInvoice', [
        anElement('SupplyChainTradeTransaction', [
          anElement('ApplicableHeaderTradeSettlement', [
            anElement('SpecifiedTradeSettlementHeaderMonetarySummation', [
              anElement('ChargeTotalAmount', '5.80'),
              anElement('AllowanceTotalAmount', '0.00'),
            ]),
          ]),
        ]),
      ]),
      580,
    ],
    ['nothing where there are none', anElement('Invoice', []), null],
    ['nothing where an amount is no amount', anElement('Invoice', [listed('false', 'vijf')]), null],
  ])('are %s', (_what, root, minor) => {
    expect(besideLines(root, euro)?.minor ?? null).toBe(minor);
  });
});
