import type { Bilingual } from '../domain/bilingual.ts';
import type { FieldName } from '../domain/field-name.ts';

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
  documentDate: { nl: 'Datum van het document', en: 'Date of the document' },
};
