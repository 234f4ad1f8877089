import type { Bilingual } from '../domain/bilingual.ts';
import { type FieldName, isFieldName } from '../domain/field-name.ts';

/** What people call a field of a document. */
export const fieldLabels: Readonly<Record<FieldName, Bilingual>> = {
  invoiceNumber: { nl: 'Factuurnummer', en: 'Invoice number' },
  invoiceDate: { nl: 'Factuurdatum', en: 'Invoice date' },
  dueDate: { nl: 'Vervaldatum', en: 'Due date' },
  orderNumber: { nl: 'Ordernummer', en: 'Order number' },
  orderDate: { nl: 'Orderdatum', en: 'Order date' },
  customerNumber: { nl: 'Klantnummer', en: 'Customer number' },
  supplierNumber: { nl: 'Leveranciersnummer', en: 'Supplier number' },
  deliveryNoteNumber: { nl: 'Pakbonnummer', en: 'Delivery note number' },
  deliveryDate: { nl: 'Leverdatum', en: 'Delivery date' },
  contractNumber: { nl: 'Contractnummer', en: 'Contract number' },
  totalNet: { nl: 'Totaal exclusief btw', en: 'Total excluding VAT' },
  totalVat: { nl: 'Btw-bedrag', en: 'VAT amount' },
  totalGross: { nl: 'Totaal inclusief btw', en: 'Total including VAT' },
  currency: { nl: 'Valuta', en: 'Currency' },
  sellerName: { nl: 'Leverancier', en: 'Seller' },
  sellerVatId: { nl: 'Btw-nummer leverancier', en: 'VAT number of the seller' },
  sellerKvk: { nl: 'KvK-nummer leverancier', en: 'Chamber of Commerce number of the seller' },
  iban: { nl: 'IBAN', en: 'IBAN' },
  bic: { nl: 'BIC', en: 'BIC' },
  buyerName: { nl: 'Afnemer', en: 'Buyer' },
  buyerVatId: { nl: 'Btw-nummer afnemer', en: 'VAT number of the buyer' },
  paymentReference: { nl: 'Betalingskenmerk', en: 'Payment reference' },
  dossierKey: { nl: 'Dossiernummer', en: 'Dossier number' },
  originalInvoice: { nl: 'Oorspronkelijke factuur', en: 'Original invoice' },
  subjectName: { nl: 'Naam op het stuk', en: 'Name on the document' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  documentDate: { nl: 'Datum van het document', en: 'Date of the document' },
  sellerAddress: { nl: 'Adres leverancier', en: 'Address of the seller' },
  buyerAddress: { nl: 'Adres afnemer', en: 'Address of the buyer' },
  deliveryAddress: { nl: 'Afleveradres', en: 'Delivery address' },
  periodStart: { nl: 'Eerste dag van de periode', en: 'First day of the period' },
  periodEnd: { nl: 'Laatste dag van de periode', en: 'Last day of the period' },
  vatReason: { nl: 'Reden zonder btw', en: 'Reason for no VAT' },
  representativeName: { nl: 'Fiscaal vertegenwoordiger', en: 'Fiscal representative' },
  representativeAddress: {
    nl: 'Adres fiscaal vertegenwoordiger',
    en: 'Address of the fiscal representative',
  },
  representativeVatId: {
    nl: 'Btw-nummer fiscaal vertegenwoordiger',
    en: 'VAT number of the fiscal representative',
  },
};

/** Fields that only spreadsheets have: of master data, and of the shipped dossier types. */
const registerOnly: Readonly<Record<string, Bilingual>> = {
  supplierName: { nl: 'Naam leverancier', en: 'Supplier name' },
  customerName: { nl: 'Naam klant', en: 'Customer name' },
  status: { nl: 'Status', en: 'Status' },
  vatId: { nl: 'Btw-nummer', en: 'VAT number' },
  kvk: { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
  address: { nl: 'Adres', en: 'Address' },
  postcode: { nl: 'Postcode', en: 'Postal code' },
  city: { nl: 'Plaats', en: 'City' },
  country: { nl: 'Land', en: 'Country' },
  email: { nl: 'E-mail', en: 'E-mail' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  paymentTerm: { nl: 'Betaaltermijn', en: 'Payment term' },
  paymentDate: { nl: 'Betaaldatum', en: 'Payment date' },
  receivedDate: { nl: 'Ontvangstdatum', en: 'Date received' },
  carrier: { nl: 'Vervoerder', en: 'Carrier' },
};

/** What people call a column's field; null for one that has no name here. */
export function registerFieldLabel(field: string): Bilingual | null {
  return isFieldName(field) ? fieldLabels[field] : (registerOnly[field] ?? null);
}
