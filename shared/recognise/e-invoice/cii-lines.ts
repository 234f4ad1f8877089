import type { XmlElement } from '../../domain/content.ts';
import { foundLine, type LineSources } from './field-sources.ts';
import { elementsAt, firstIn, type XmlValue } from './xml-path.ts';

const trade = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const product = 'SpecifiedTradeProduct';
const agreement = 'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement';
const delivery = 'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery';
const settlement = 'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement';
const sums =
  'SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation|SpecifiedLineTradeSettlementMonetarySummation';

/** Lines of a UN/CEFACT cross-industry invoice. Headings and lines for information only (Factur-X extended) add nothing and are left out. */
export function ciiLines(root: XmlElement): readonly LineSources[] {
  return elementsAt(root, `${trade}/IncludedSupplyChainTradeLineItem`)
    .filter(
      (line) =>
        (firstIn(line, 'AssociatedDocumentLineDocument/LineStatusReasonCode')?.text ?? detail) === detail,
    )
    .map(toLine);
}

const detail = 'DETAIL';

function toLine(line: XmlValue): LineSources {
  const price = `${agreement}/NetPriceProductTradePrice`;
  return foundLine(
    {
      article: firstIn(line, `${product}/SellerAssignedID`, `${product}/BuyerAssignedID`),
      gtin: firstIn(line, `${product}/GlobalID`),
      description: firstIn(line, `${product}/Name`, `${product}/Description`),
      quantity: firstIn(line, `${delivery}/BilledQuantity`),
      unitPrice: firstIn(line, `${price}/ChargeAmount`),
      vatRate: firstIn(line, `${settlement}/ApplicableTradeTax/RateApplicablePercent|ApplicablePercent`),
      amount: firstIn(line, `${settlement}/${sums}/LineTotalAmount`),
      orderNumber: firstIn(line, `${agreement}/BuyerOrderReferencedDocument/IssuerAssignedID|ID`),
    },
    firstIn(line, `${price}/BasisQuantity`),
  );
}
