import type { XmlElement } from '../../domain/content.ts';
import type { FieldName } from '../../domain/field-name.ts';
import { type FieldSources, foundSources } from './field-sources.ts';
import { firstDayOf, lastDayOf } from './period-of.ts';
import { ciiAddress } from './postal-addresses.ts';
import { ciiVatReason } from './vat-reason-of.ts';
import { allAt, firstAt, type XmlValue } from './xml-path.ts';

const header = 'ExchangedDocument|HeaderExchangedDocument';
const trade = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const agreement = `${trade}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement`;
const delivery = `${trade}/ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery`;
const settlement = `${trade}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement`;
const sums = `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation`;
const period = `${settlement}/BillingSpecifiedPeriod`;
const linePeriod = `${trade}/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/BillingSpecifiedPeriod`;
const representative = 'SellerTaxRepresentativeTradeParty';
const means = `${settlement}/SpecifiedTradeSettlementPaymentMeans`;

/** Fields of a UN/CEFACT cross-industry invoice: ZUGFeRD 1 and 2, Factur-X, XRechnung (EN 16931 syntax binding). */
export function ciiSources(root: XmlElement): FieldSources {
  const reference = 'IssuerAssignedID|ID';
  return foundSources({
    invoiceNumber: firstAt(root, `${header}/ID`),
    invoiceDate: firstAt(root, `${header}/IssueDateTime/DateTimeString`),
    dueDate: firstAt(root, `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`),
    deliveryDate: firstAt(
      root,
      `${delivery}/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString`,
    ),
    orderNumber: firstAt(root, `${agreement}/BuyerOrderReferencedDocument/${reference}`),
    contractNumber: firstAt(root, `${agreement}/ContractReferencedDocument/${reference}`),
    deliveryNoteNumber: firstAt(
      root,
      `${delivery}/DespatchAdviceReferencedDocument/${reference}`,
      `${delivery}/DeliveryNoteReferencedDocument/${reference}`,
    ),
    currency: firstAt(root, `${settlement}/InvoiceCurrencyCode`),
    paymentReference: firstAt(root, `${settlement}/PaymentReference`),
    ...legalSources(root),
    sellerName: firstAt(root, `${agreement}/SellerTradeParty/Name`),
    sellerAddress: ciiAddress(root, `${agreement}/SellerTradeParty/PostalTradeAddress`),
    buyerAddress: ciiAddress(root, `${agreement}/BuyerTradeParty/PostalTradeAddress`),
    sellerVatId: vatIdOf(root, 'SellerTradeParty'),
    sellerKvk: kvkOf(root),
    supplierNumber: firstAt(root, `${agreement}/SellerTradeParty/ID`),
    buyerName: firstAt(root, `${agreement}/BuyerTradeParty/Name`),
    buyerVatId: vatIdOf(root, 'BuyerTradeParty'),
    customerNumber: firstAt(root, `${agreement}/BuyerTradeParty/ID`),
    iban: firstAt(root, `${means}/PayeePartyCreditorFinancialAccount/IBANID`),
    bic: firstAt(root, `${means}/PayeeSpecifiedCreditorFinancialInstitution/BICID`),
    totalNet: firstAt(root, `${sums}/TaxBasisTotalAmount`),
    totalVat: vatTotalOf(root),
    totalGross: firstAt(root, `${sums}/GrandTotalAmount`),
  });
}

/** What the law asks of an invoice beside numbers and totals. */
function legalSources(root: XmlElement): Partial<Record<FieldName, XmlValue | null>> {
  return {
    periodStart: firstDayOf(
      root,
      `${period}/StartDateTime/DateTimeString`,
      `${linePeriod}/StartDateTime/DateTimeString`,
    ),
    periodEnd: lastDayOf(
      root,
      `${period}/EndDateTime/DateTimeString`,
      `${linePeriod}/EndDateTime/DateTimeString`,
    ),
    originalInvoice: firstAt(root, `${settlement}/InvoiceReferencedDocument/IssuerAssignedID|ID`),
    deliveryAddress: ciiAddress(root, `${delivery}/ShipToTradeParty/PostalTradeAddress`),
    vatReason: ciiVatReason(root, `${settlement}/ApplicableTradeTax`),
    representativeName: firstAt(root, `${agreement}/${representative}/Name`),
    representativeAddress: ciiAddress(root, `${agreement}/${representative}/PostalTradeAddress`),
    representativeVatId: vatIdOf(root, representative),
  };
}

function vatIdOf(root: XmlElement, party: string): XmlValue | null {
  const ids = allAt(root, `${agreement}/${party}/SpecifiedTaxRegistration/ID`);
  return ids.find(({ element }) => element.attributes['schemeID'] === 'VA') ?? null;
}

function kvkOf(root: XmlElement): XmlValue | null {
  const ids = allAt(root, `${agreement}/SellerTradeParty/SpecifiedLegalOrganization/ID`);
  return ids.find(({ element }) => element.attributes['schemeID'] === '0106') ?? null;
}

/** The VAT total may stand twice, the second time in the currency of the tax office. */
function vatTotalOf(root: XmlElement): XmlValue | null {
  const currency = firstAt(root, `${settlement}/InvoiceCurrencyCode`)?.text;
  const totals = allAt(root, `${sums}/TaxTotalAmount`);
  return totals.find(({ element }) => element.attributes['currencyID'] === currency) ?? totals[0] ?? null;
}
