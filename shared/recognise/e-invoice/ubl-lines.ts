import type { XmlElement } from '../../domain/content.ts';
import { foundLine, type LineSources } from './field-sources.ts';
import { elementsAt, firstIn, type XmlValue } from './xml-path.ts';

const lines = 'InvoiceLine|CreditNoteLine|DespatchLine';
const quantities = 'InvoicedQuantity|CreditedQuantity|DeliveredQuantity|Quantity';

/** Lines of a UBL Invoice, CreditNote, Order, OrderResponse or DespatchAdvice (EN 16931 BG-25 and Peppol ordering). */
export function ublLines(root: XmlElement): readonly LineSources[] {
  return [...elementsAt(root, lines), ...elementsAt(root, 'OrderLine/LineItem')].map(toLine);
}

function toLine(line: XmlValue): LineSources {
  return foundLine(
    {
      article: firstIn(line, 'Item/SellersItemIdentification/ID', 'Item/BuyersItemIdentification/ID'),
      gtin: firstIn(line, 'Item/StandardItemIdentification/ID'),
      description: firstIn(line, 'Item/Name', 'Item/Description'),
      quantity: firstIn(line, quantities),
      unitPrice: firstIn(line, 'Price/PriceAmount'),
      discount: discountOf(line),
      vatRate: firstIn(
        line,
        'Item/ClassifiedTaxCategory/Percent',
        'TaxTotal/TaxSubtotal/TaxCategory/Percent',
        'TaxTotal/TaxSubtotal/Percent',
      ),
      amount: firstIn(line, 'LineExtensionAmount'),
      orderNumber: firstIn(line, 'OrderLineReference/OrderReference/ID'),
    },
    firstIn(line, 'Price/BaseQuantity'),
  );
}

/** The one allowance of the line; several are not added up here. */
function discountOf(line: XmlValue): XmlValue | null {
  const allowances = elementsAt(line.element, 'AllowanceCharge').filter(
    (allowance) => firstIn(allowance, 'ChargeIndicator')?.text === 'false',
  );
  if (allowances.length !== 1) return null;
  return firstIn(line, 'AllowanceCharge/Amount');
}
