import type { Language } from '../made-pages/vocabulary.ts';

/** Labels as bookkeeping packages, web shops, utilities and people with a word processor print them; not those of the recogniser. */
const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  invoice: {
    nl: 'Factuur|FACTUUR|Uw factuur|Nota',
    en: 'Invoice|TAX INVOICE|Sales Invoice',
    de: 'Rechnung|RECHNUNG|Ihre Rechnung',
    fr: 'Facture|FACTURE',
  },
  'credit-note': {
    nl: 'Creditnota|Creditfactuur',
    en: 'Credit Note|CREDIT MEMO',
    de: 'Rechnungskorrektur|Stornorechnung',
    fr: "Avoir|Facture d'avoir",
  },
  invoiceNumber: {
    nl: 'Factuurnummer|Factuurnr.|Fact.nr.|Factuur nr.|Ons factuurnummer|Documentnummer|Notanummer',
    en: 'Invoice number|Invoice No|Invoice no.|Inv. No.|Document number|Invoice #|Our invoice number',
    de: 'Rechnungsnummer|Rechnungs-Nr.|Rechnung Nr.|Rg.-Nr.|Belegnummer|Rechnungsnr.',
    fr: 'Numéro de facture|N° facture|Facture N°|Référence facture|Numéro de la facture',
  },
  creditNumber: {
    nl: 'Creditnotanummer|Creditfactuurnr.|Nummer creditnota',
    en: 'Credit note number|Credit memo no.|Credit note no',
    de: 'Korrekturnummer|Gutschrift-Nr.|Rechnungsnummer',
    fr: "Numéro d'avoir|N° avoir|Avoir N°",
  },
  invoiceDate: {
    nl: 'Factuurdatum|Datum|Fact.datum|Datum factuur|Datum van de factuur|Uitreikdatum',
    en: 'Invoice date|Date|Date of invoice|Issued|Issue date|Tax date',
    de: 'Rechnungsdatum|Datum|Belegdatum|Rg.-Datum|Ausgestellt am',
    fr: "Date de facture|Date|Date de la facture|Date d'émission|Émise le",
  },
  dueDate: {
    nl: 'Vervaldatum|Vervaldag|Betalen vóór|Uiterste betaaldatum|Te voldoen voor|Uiterlijk betalen op',
    en: 'Due date|Payment due by|Due|Pay before|Payment due date',
    de: 'Fälligkeitsdatum|Fällig am|Zahlbar bis|Zahlungsziel|Zu zahlen bis',
    fr: "Date d'échéance|Échéance|À régler avant le|Date limite de paiement|Payable le",
  },
  orderNumber: {
    nl: 'Uw ordernummer|Ordernummer|Inkoopnummer|Uw referentie|PO-nummer|Uw bestelnummer|Order',
    en: 'Your order number|PO Number|Order no.|Customer PO|Your ref.|Purchase order no.',
    de: 'Bestellnummer|Ihre Bestellung|Auftrags-Nr.|Ihre Bestell-Nr.|Bestellreferenz',
    fr: 'N° de commande|Votre commande|Commande N°|Réf. commande|Bon de commande N°',
  },
  customerNumber: {
    nl: 'Klantnummer|Klantnr.|Debiteurnr.|Relatienr.|Uw klantnummer|Debiteur',
    en: 'Customer number|Account no|Customer ID|Customer no.|Account number',
    de: 'Kundennummer|Kunden-Nr.|Kd-Nr.|Ihre Kundennummer',
    fr: 'Numéro client|Code client|N° client|Réf. client',
  },
  deliveryNoteNumber: {
    nl: 'Pakbonnummer|Pakbon|Leverbon nr.',
    en: 'Delivery note|Despatch note no.|Packing slip',
    de: 'Lieferschein|Lieferschein-Nr.|LS-Nr.',
    fr: 'Bon de livraison|N° de BL|BL N°',
  },
  deliveryDate: {
    nl: 'Leverdatum|Geleverd op|Datum levering|Prestatiedatum|Afgeleverd op|Datum van levering',
    en: 'Delivery date|Date of supply|Delivered|Supply date|Date delivered',
    de: 'Lieferdatum|Leistungsdatum|Liefertag|Datum der Leistung|Ausgeliefert am|Liefer-/Leistungsdatum',
    fr: 'Date de livraison|Livré le|Date de prestation|Date de réalisation',
  },
  period: {
    nl: 'Periode|Factuurperiode|Leveringsperiode|over de periode|Tijdvak',
    en: 'Period|Billing period|Service period|for the period',
    de: 'Leistungszeitraum|Abrechnungszeitraum|für den Zeitraum|Lieferzeitraum',
    fr: 'Période|Période de facturation|Période de prestation|pour la période',
  },
  totalNet: {
    nl: 'Subtotaal|Totaal excl. btw|Totaal exclusief BTW|Totaal ex. btw|Nettobedrag|Bedrag exclusief btw',
    en: 'Subtotal|Total excl. VAT|Net total|Total net|Amount before VAT|Goods total',
    de: 'Nettobetrag|Summe netto|Zwischensumme (netto)|Gesamt netto|Warenwert netto|Netto',
    fr: 'Total HT|Total hors taxes|Montant HT|Sous-total HT|Net HT',
  },
  totalVat: {
    nl: 'BTW|Btw|Totaal btw|BTW-bedrag|Omzetbelasting',
    en: 'VAT|Total VAT|VAT amount|Tax',
    de: 'MwSt.|zzgl. MwSt.|USt.|Umsatzsteuer|Mehrwertsteuer',
    fr: 'TVA|Total TVA|Montant TVA|Montant de la TVA',
  },
  totalGross: {
    nl: 'Totaal|Totaal incl. btw|Te betalen|Totaal te voldoen|Factuurtotaal|Totaal inclusief BTW|Totaalbedrag',
    en: 'Total|Total incl. VAT|Total due|Amount payable|Invoice total|Total to pay',
    de: 'Gesamtbetrag|Rechnungsbetrag|Summe brutto|Gesamtsumme|Zahlbetrag|Endsumme|Bruttobetrag',
    fr: 'Total TTC|Net à payer|Montant TTC|Total à payer|Total toutes taxes comprises',
  },
  iban: {
    nl: 'IBAN|Bank|Rekening|Bankrekeningnr.',
    en: 'IBAN|Bank account|Account (IBAN)',
    de: 'IBAN|Bankverbindung|Konto',
    fr: 'IBAN|Compte|RIB / IBAN',
  },
  bic: { nl: 'BIC|BIC-code|Swift', en: 'BIC|SWIFT/BIC', de: 'BIC|BIC/Swift', fr: 'BIC|Code BIC' },
  sellerKvk: {
    nl: 'KvK|KvK nr.|KvK-nummer|Handelsregister nr.',
    en: 'KvK|CoC|Company no.',
    de: 'KvK-Nr.',
    fr: 'KvK',
  },
  sellerVatId: {
    nl: 'BTW-nummer|Btw nr.|BTW|BTW-id|Btw-identificatienr.',
    en: 'VAT|VAT number|VAT Reg. No.|VAT ID',
    de: 'USt-IdNr.|USt-ID|Umsatzsteuer-Identifikationsnummer|UID',
    fr: 'N° TVA|TVA intracom.|N° de TVA intracommunautaire|TVA',
  },
  billTo: {
    nl: 'Factuuradres|Aan|Klant|Factuur voor|Gefactureerd aan',
    en: 'Bill to|Invoice to|Customer|Billed to|Sold to',
    de: 'Rechnung an|Rechnungsadresse|Kunde|Rechnungsanschrift',
    fr: 'Facturé à|Adresse de facturation|Client|Destinataire',
  },
  from: {
    nl: 'Van|Leverancier|Afzender|Verkoper',
    en: 'From|Supplier|Seller|Issued by',
    de: 'Von|Lieferant|Verkäufer|Absender',
    fr: 'De|Fournisseur|Vendeur|Émetteur',
  },
  shipTo: {
    nl: 'Afleveradres|Leveradres|Verzonden naar',
    en: 'Ship to|Deliver to|Delivery address',
    de: 'Lieferadresse|Lieferanschrift',
    fr: 'Adresse de livraison|Livré à',
  },
  description: {
    nl: 'Omschrijving|Artikel|Dienst|Product|Specificatie',
    en: 'Description|Item|Details|Service',
    de: 'Bezeichnung|Beschreibung|Artikel|Leistung',
    fr: 'Désignation|Description|Libellé|Prestation',
  },
  quantity: {
    nl: 'Aantal|Aant.|Hoeveelheid',
    en: 'Qty|Quantity|Units',
    de: 'Menge|Anzahl|Anz.',
    fr: 'Qté|Quantité',
  },
  unitPrice: {
    nl: 'Prijs|Stukprijs|Prijs p/e|Tarief|Eenheidsprijs',
    en: 'Price|Unit price|Rate|Unit cost',
    de: 'Einzelpreis|Preis|E-Preis|Stückpreis',
    fr: 'Prix unitaire|P.U.|PU HT|Prix HT',
  },
  amount: {
    nl: 'Bedrag|Totaal|Totaalprijs|Netto|Regeltotaal',
    en: 'Amount|Total|Line total|Net',
    de: 'Gesamtpreis|Betrag|Gesamt|G-Preis',
    fr: 'Montant|Total HT|Montant HT|Total',
  },
};

/** The words of one document for one thing. */
export function printedWords(name: string, language: Language): readonly string[] {
  const list = labels[name]?.[language];
  if (list === undefined) throw new Error(`No words for ${name}`);
  return list.split('|');
}
