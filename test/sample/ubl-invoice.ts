import type { Line, Paper, Party } from './sample-types.ts';
import { lineTotal } from './totals.ts';
import { xmlAmount, xmlText } from './xml-text.ts';

/** The invoice as UBL 2.1 with the customization id of NLCIUS (EN 16931). */
export function ublInvoice(paper: Paper): string {
  const { numbers, dates, totals } = paper;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>${xmlText(numbers.invoice ?? '')}</cbc:ID>
  <cbc:IssueDate>${dates.document}</cbc:IssueDate>
  <cbc:DueDate>${dates.due ?? dates.document}</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:OrderReference>
    <cbc:ID>${xmlText(numbers.order ?? '')}</cbc:ID>
  </cac:OrderReference>
${partyXml('AccountingSupplierParty', paper.seller)}
${partyXml('AccountingCustomerParty', paper.buyer)}
  <cac:PaymentMeans>
    <cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
    <cac:PayeeFinancialAccount>
      <cbc:ID>${paper.seller.iban}</cbc:ID>
    </cac:PayeeFinancialAccount>
  </cac:PaymentMeans>
${taxXml(paper)}
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">${xmlAmount(totals.net)}</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">${xmlAmount(totals.net)}</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">${xmlAmount(totals.gross)}</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">${xmlAmount(totals.gross)}</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
${paper.lines.map(lineXml).join('\n')}
</Invoice>
`;
}

function partyXml(element: string, party: Party): string {
  return `  <cac:${element}>
    <cac:Party>
      <cbc:EndpointID schemeID="0106">${party.kvk}</cbc:EndpointID>
      <cac:PostalAddress>
        <cbc:StreetName>${xmlText(party.street)}</cbc:StreetName>
        <cbc:CityName>${xmlText(party.city)}</cbc:CityName>
        <cbc:PostalZone>${party.postcode}</cbc:PostalZone>
        <cac:Country>
          <cbc:IdentificationCode>NL</cbc:IdentificationCode>
        </cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme>
        <cbc:CompanyID>${party.vatId}</cbc:CompanyID>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:PartyTaxScheme>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>${xmlText(party.name)}</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0106">${party.kvk}</cbc:CompanyID>
      </cac:PartyLegalEntity>
    </cac:Party>
  </cac:${element}>`;
}

function taxXml(paper: Paper): string {
  const parts = paper.totals.perRate.map(
    (part) => `    <cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="EUR">${xmlAmount(part.base)}</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">${xmlAmount(part.vat)}</cbc:TaxAmount>
      <cac:TaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>${part.rate}</cbc:Percent>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:TaxCategory>
    </cac:TaxSubtotal>`,
  );
  return `  <cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">${xmlAmount(paper.totals.vat)}</cbc:TaxAmount>
${parts.join('\n')}
  </cac:TaxTotal>`;
}

function lineXml(line: Line, index: number): string {
  return `  <cac:InvoiceLine>
    <cbc:ID>${index + 1}</cbc:ID>
    <cbc:InvoicedQuantity unitCode="C62">${line.quantity}</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">${xmlAmount(lineTotal(line))}</cbc:LineExtensionAmount>
    <cac:Item>
      <cbc:Name>${xmlText(line.article.description)}</cbc:Name>
      <cac:ClassifiedTaxCategory>
        <cbc:ID>S</cbc:ID>
        <cbc:Percent>${line.article.rate}</cbc:Percent>
        <cac:TaxScheme>
          <cbc:ID>VAT</cbc:ID>
        </cac:TaxScheme>
      </cac:ClassifiedTaxCategory>
    </cac:Item>
    <cac:Price>
      <cbc:PriceAmount currencyID="EUR">${xmlAmount(line.article.price)}</cbc:PriceAmount>
    </cac:Price>
  </cac:InvoiceLine>`;
}
