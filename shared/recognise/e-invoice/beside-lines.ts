import type { XmlElement } from '../../domain/content.ts';
import { type CurrencyCode, type Money, money, parseDecimal } from '../../domain/money.ts';
import { allAt, elementsAt, firstAt, firstIn } from './xml-path.ts';

const ublTotals = 'LegalMonetaryTotal|AnticipatedMonetaryTotal|RequestedMonetaryTotal';
const ciiTotals = [
  'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction',
  'ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement',
  'SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
].join('/');

/**
 * What an invoice adds to the sum of its lines and takes off it: charges (EN 16931 BT-108) less allowances (BT-107) of the
 * document as a whole, without VAT. `null` when there are none or an amount can't be read.
 */
export function besideLines(root: XmlElement, currency: CurrencyCode): Money | null {
  const totals = [ublTotals, ciiTotals].find((path) => elementsAt(root, path).length > 0);
  const stated = (name: string) => totals && firstAt(root, `${totals}/${name}`)?.text;
  const charges = stated('ChargeTotalAmount') ?? added(root, 'true');
  const allowances = stated('AllowanceTotalAmount') ?? added(root, 'false');
  const [plus, minus] = [charges, allowances].map((text) => parseDecimal(text ?? '0', currency));
  if (!plus || !minus || plus.minor === minus.minor) return null;
  return money(plus.minor - minus.minor, currency);
}

/** UBL invoices that do not state the sums still list each charge and allowance; several are added up in cents. */
function added(root: XmlElement, indicator: 'true' | 'false'): string {
  const cents = elementsAt(root, 'AllowanceCharge')
    .filter((one) => firstIn(one, 'ChargeIndicator')?.text === indicator)
    .flatMap((one) => allAt(one.element, 'Amount'))
    .reduce((sum, { text }) => sum + Math.round(Number(text) * 100), 0);
  return (cents / 100).toFixed(2);
}
