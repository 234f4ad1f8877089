import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Line, Paper, Party } from './sample-types.ts';
import { lineTotal } from './totals.ts';
import { xmlAmount, xmlText } from './xml-text.ts';

/** The invoice as UN/CEFACT Cross Industry Invoice with the Factur-X profile EN 16931. */
export function ciiInvoice(paper: Paper): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext>
    <ram:GuidelineSpecifiedDocumentContextParameter>
      <ram:ID>urn:cen.eu:en16931:2017</ram:ID>
    </ram:GuidelineSpecifiedDocumentContextParameter>
  </rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument>
    <ram:ID>${xmlText(paper.numbers.invoice ?? '')}</ram:ID>
    <ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime>${dateXml(paper.dates.document)}</ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
${paper.lines.map(lineXml).join('\n')}
    <ram:ApplicableHeaderTradeAgreement>
${partyXml('SellerTradeParty', paper.seller)}
${partyXml('BuyerTradeParty', paper.buyer)}
      <ram:BuyerOrderReferencedDocument>
        <ram:IssuerAssignedID>${xmlText(paper.numbers.order ?? '')}</ram:IssuerAssignedID>
      </ram:BuyerOrderReferencedDocument>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeDelivery/>
${settlementXml(paper)}
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

function dateXml(date: LocalDate): string {
  return `<udt:DateTimeString format="102">${date.replaceAll('-', '')}</udt:DateTimeString>`;
}

function lineXml(line: Line, index: number): string {
  return `    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument>
        <ram:LineID>${index + 1}</ram:LineID>
      </ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct>
        <ram:Name>${xmlText(line.article.description)}</ram:Name>
      </ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeAgreement>
        <ram:NetPriceProductTradePrice>
          <ram:ChargeAmount>${xmlAmount(line.article.price)}</ram:ChargeAmount>
        </ram:NetPriceProductTradePrice>
      </ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery>
        <ram:BilledQuantity unitCode="C62">${line.quantity}</ram:BilledQuantity>
      </ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        <ram:ApplicableTradeTax>
          <ram:TypeCode>VAT</ram:TypeCode>
          <ram:CategoryCode>S</ram:CategoryCode>
          <ram:RateApplicablePercent>${line.article.rate}</ram:RateApplicablePercent>
        </ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementLineMonetarySummation>
          <ram:LineTotalAmount>${xmlAmount(lineTotal(line))}</ram:LineTotalAmount>
        </ram:SpecifiedTradeSettlementLineMonetarySummation>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>`;
}

function partyXml(element: string, party: Party): string {
  return `      <ram:${element}>
        <ram:Name>${xmlText(party.name)}</ram:Name>
        <ram:SpecifiedLegalOrganization>
          <ram:ID schemeID="0106">${party.kvk}</ram:ID>
        </ram:SpecifiedLegalOrganization>
        <ram:PostalTradeAddress>
          <ram:PostcodeCode>${party.postcode}</ram:PostcodeCode>
          <ram:LineOne>${xmlText(party.street)}</ram:LineOne>
          <ram:CityName>${xmlText(party.city)}</ram:CityName>
          <ram:CountryID>NL</ram:CountryID>
        </ram:PostalTradeAddress>
        <ram:SpecifiedTaxRegistration>
          <ram:ID schemeID="VA">${party.vatId}</ram:ID>
        </ram:SpecifiedTaxRegistration>
      </ram:${element}>`;
}

function settlementXml(paper: Paper): string {
  const { totals, dates } = paper;
  const taxes = totals.perRate.map(
    (part) => `      <ram:ApplicableTradeTax>
        <ram:CalculatedAmount>${xmlAmount(part.vat)}</ram:CalculatedAmount>
        <ram:TypeCode>VAT</ram:TypeCode>
        <ram:BasisAmount>${xmlAmount(part.base)}</ram:BasisAmount>
        <ram:CategoryCode>S</ram:CategoryCode>
        <ram:RateApplicablePercent>${part.rate}</ram:RateApplicablePercent>
      </ram:ApplicableTradeTax>`,
  );
  return `    <ram:ApplicableHeaderTradeSettlement>
      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
      <ram:SpecifiedTradeSettlementPaymentMeans>
        <ram:TypeCode>58</ram:TypeCode>
        <ram:PayeePartyCreditorFinancialAccount>
          <ram:IBANID>${paper.seller.iban}</ram:IBANID>
        </ram:PayeePartyCreditorFinancialAccount>
      </ram:SpecifiedTradeSettlementPaymentMeans>
${taxes.join('\n')}
      <ram:SpecifiedTradePaymentTerms>
        <ram:DueDateDateTime>${dateXml(dates.due ?? dates.document)}</ram:DueDateDateTime>
      </ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:LineTotalAmount>${xmlAmount(totals.net)}</ram:LineTotalAmount>
        <ram:TaxBasisTotalAmount>${xmlAmount(totals.net)}</ram:TaxBasisTotalAmount>
        <ram:TaxTotalAmount currencyID="EUR">${xmlAmount(totals.vat)}</ram:TaxTotalAmount>
        <ram:GrandTotalAmount>${xmlAmount(totals.gross)}</ram:GrandTotalAmount>
        <ram:DuePayableAmount>${xmlAmount(totals.gross)}</ram:DuePayableAmount>
      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>`;
}
