import type { XmlElement } from '../../domain/content.ts';
import type { FieldName } from '../../domain/field-name.ts';
import { checkBic } from '../../domain/identifiers/bic.ts';
import { type FieldSources, foundSources } from './field-sources.ts';
import { firstDayOf, lastDayOf } from './period-of.ts';
import { ublAddress } from './postal-addresses.ts';
import { ublVatReason } from './vat-reason-of.ts';
import { allAt, elementsAt, firstAt, firstIn, type XmlValue } from './xml-path.ts';

type Found = Partial<Record<FieldName, XmlValue | null>>;

/** Fields of a UBL 2.x Invoice or CreditNote (EN 16931 syntax binding, NLCIUS, SI-UBL 1.2, OHNL). */
export function ublInvoiceSources(root: XmlElement): FieldSources {
  const seller = 'AccountingSupplierParty';
  const buyer = 'AccountingCustomerParty';
  return foundSources({
    invoiceNumber: firstAt(root, 'ID'),
    invoiceDate: firstAt(root, 'IssueDate'),
    dueDate: firstAt(root, 'DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/PaymentDueDate'),
    orderNumber: firstAt(root, 'OrderReference/ID', 'InvoiceLine/OrderLineReference/OrderReference/ID'),
    orderDate: firstAt(root, 'OrderReference/IssueDate'),
    originalInvoice: firstAt(root, 'BillingReference/InvoiceDocumentReference/ID'),
    contractNumber: firstAt(root, 'ContractDocumentReference/ID'),
    deliveryNoteNumber: firstAt(root, 'DespatchDocumentReference/ID'),
    deliveryDate: firstAt(root, 'Delivery/ActualDeliveryDate'),
    paymentReference: firstAt(root, 'PaymentMeans/PaymentID'),
    customerNumber: firstAt(root, `${buyer}/SupplierAssignedAccountID`),
    supplierNumber: firstAt(root, `${seller}/CustomerAssignedAccountID`),
    currency: currencyOf(root),
    periodStart: firstDayOf(
      root,
      'InvoicePeriod/StartDate',
      'InvoiceLine|CreditNoteLine/InvoicePeriod/StartDate',
    ),
    periodEnd: lastDayOf(root, 'InvoicePeriod/EndDate', 'InvoiceLine|CreditNoteLine/InvoicePeriod/EndDate'),
    deliveryAddress: ublAddress(root, 'Delivery/DeliveryLocation/Address', 'Delivery/DeliveryAddress'),
    vatReason: ublVatReason(root),
    representativeName: nameOf(root, 'TaxRepresentativeParty'),
    representativeAddress: ublAddress(root, 'TaxRepresentativeParty/PostalAddress'),
    representativeVatId: vatIdOf(root, 'TaxRepresentativeParty'),
    ...partySources(root, seller, buyer),
    ...bankSources(root),
    ...totalSources(root, 'LegalMonetaryTotal'),
  });
}

/** Fields of a UBL Order, OrderResponse or OrderResponseSimple. */
export function ublOrderSources(root: XmlElement): FieldSources {
  const isOrder = root.name === 'Order';
  return foundSources({
    orderNumber: isOrder ? firstAt(root, 'ID') : firstAt(root, 'OrderReference/ID'),
    orderDate: isOrder ? firstAt(root, 'IssueDate') : firstAt(root, 'OrderReference/IssueDate'),
    documentDate: firstAt(root, 'IssueDate'),
    contractNumber: firstAt(root, 'Contract/ID', 'ContractDocumentReference/ID'),
    deliveryDate: firstAt(
      root,
      'Delivery/RequestedDeliveryPeriod/EndDate',
      'Delivery/PromisedDeliveryPeriod/EndDate',
    ),
    customerNumber: firstAt(root, 'BuyerCustomerParty/SupplierAssignedAccountID'),
    supplierNumber: firstAt(root, 'SellerSupplierParty/CustomerAssignedAccountID'),
    currency: currencyOf(root),
    deliveryAddress: ublAddress(root, 'Delivery/DeliveryLocation/Address', 'Delivery/DeliveryAddress'),
    ...partySources(root, 'SellerSupplierParty', 'BuyerCustomerParty'),
    ...totalSources(root, 'AnticipatedMonetaryTotal|LegalMonetaryTotal'),
  });
}

/** Fields of a UBL DespatchAdvice. */
export function ublDespatchSources(root: XmlElement): FieldSources {
  return foundSources({
    deliveryNoteNumber: firstAt(root, 'ID'),
    documentDate: firstAt(root, 'IssueDate'),
    orderNumber: firstAt(root, 'OrderReference/ID', 'DespatchLine/OrderLineReference/OrderReference/ID'),
    deliveryDate: firstAt(
      root,
      'Shipment/Delivery/ActualDeliveryDate',
      'Shipment/Delivery/Despatch/ActualDespatchDate',
    ),
    deliveryAddress: ublAddress(
      root,
      'Shipment/Delivery/DeliveryAddress',
      'DeliveryCustomerParty/Party/PostalAddress',
    ),
    ...partySources(
      root,
      'DespatchSupplierParty|SellerSupplierParty',
      'DeliveryCustomerParty|BuyerCustomerParty',
    ),
  });
}

function currencyOf(root: XmlElement): XmlValue | null {
  const stated = firstAt(root, 'DocumentCurrencyCode');
  if (stated) return stated;
  const amount = firstAt(root, 'LegalMonetaryTotal|AnticipatedMonetaryTotal/PayableAmount');
  const code = amount?.element.attributes['currencyID'];
  return amount && code ? { ...amount, path: `${amount.path}/@currencyID`, text: code } : null;
}

function partySources(root: XmlElement, seller: string, buyer: string): Found {
  return {
    sellerName: nameOf(root, `${seller}/Party`),
    sellerAddress: ublAddress(root, `${seller}/Party/PostalAddress`),
    buyerAddress: ublAddress(root, `${buyer}/Party/PostalAddress`),
    sellerVatId: vatIdOf(root, `${seller}/Party`),
    sellerKvk: kvkOf(root, `${seller}/Party`),
    buyerName: nameOf(root, `${buyer}/Party`),
    buyerVatId: vatIdOf(root, `${buyer}/Party`),
  };
}

function nameOf(root: XmlElement, party: string): XmlValue | null {
  return firstAt(root, `${party}/PartyLegalEntity/RegistrationName`, `${party}/PartyName/Name`);
}

/** The tax registration with scheme VAT; one without a scheme when there is no other. */
function vatIdOf(root: XmlElement, party: string): XmlValue | null {
  const schemes = elementsAt(root, `${party}/PartyTaxScheme`);
  const scheme = (value: XmlValue) => firstIn(value, 'TaxScheme/ID')?.text.toUpperCase();
  const vat =
    schemes.find((value) => scheme(value) === 'VAT') ?? schemes.find((value) => scheme(value) === undefined);
  return vat ? firstIn(vat, 'CompanyID') : null;
}

/** A Dutch trade register number: scheme 0106, or the older `NL:KVK`, or eight digits of a Dutch party. */
function kvkOf(root: XmlElement, party: string): XmlValue | null {
  const ids = [
    ...allAt(root, `${party}/PartyLegalEntity/CompanyID`),
    ...allAt(root, `${party}/PartyIdentification/ID`),
  ];
  const country = firstAt(root, `${party}/PostalAddress/Country/IdentificationCode`)?.text.toUpperCase();
  return (
    ids.find(({ element }) => /^(?:0106|(?:NL:)?KVK)$/i.test(element.attributes['schemeID'] ?? '')) ??
    ids.find(
      ({ element, text }) => !element.attributes['schemeID'] && country === 'NL' && /^\d{8}$/.test(text),
    ) ??
    null
  );
}

/** EN 16931 puts the BIC at the branch, SI-UBL 1.2 at the institution and something else at the branch. */
function bankSources(root: XmlElement): Found {
  const account = 'PaymentMeans/PayeeFinancialAccount';
  const ids = [
    ...allAt(root, `${account}/FinancialInstitutionBranch/ID`),
    ...allAt(root, `${account}/FinancialInstitutionBranch/FinancialInstitution/ID`),
  ];
  return {
    iban: firstAt(root, `${account}/ID`),
    bic: ids.find(({ text }) => checkBic(text).state === 'valid') ?? ids[0] ?? null,
  };
}

function totalSources(root: XmlElement, total: string): Found {
  const currency = firstAt(root, 'DocumentCurrencyCode')?.text;
  const taxes = allAt(root, 'TaxTotal/TaxAmount');
  const sameCurrency = taxes.find(({ element }) => element.attributes['currencyID'] === currency);
  return {
    totalNet: firstAt(root, `${total}/TaxExclusiveAmount`, `${total}/LineExtensionAmount`),
    totalVat: sameCurrency ?? taxes[0] ?? null,
    totalGross: firstAt(root, `${total}/TaxInclusiveAmount`, `${total}/PayableAmount`),
  };
}
