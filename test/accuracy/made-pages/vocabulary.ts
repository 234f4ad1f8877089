/** Words that people print, by language: the labels of the domain research, not those of the recogniser. */
export type Language = 'nl' | 'en' | 'de' | 'fr';

export type Kind = 'invoice' | 'credit-note' | 'order' | 'order-confirmation' | 'delivery-note';

type Words = Readonly<Record<Language, string>>;

const titles: Readonly<Record<Kind, Words>> = {
  invoice: {
    nl: 'Factuur|FACTUUR|Verkoopfactuur',
    en: 'Invoice|INVOICE|Tax Invoice',
    de: 'Rechnung|RECHNUNG',
    fr: 'Facture|FACTURE',
  },
  'credit-note': {
    nl: 'Creditfactuur|Creditnota|CREDITNOTA',
    en: 'Credit note|CREDIT NOTE|Credit memo',
    de: 'Rechnungskorrektur|Gutschrift',
    fr: 'Avoir|Note de crédit',
  },
  order: {
    nl: 'Inkooporder|Bestelling|Bestelbon',
    en: 'Purchase order|PURCHASE ORDER',
    de: 'Bestellung',
    fr: 'Bon de commande',
  },
  'order-confirmation': {
    nl: 'Orderbevestiging|ORDERBEVESTIGING',
    en: 'Order confirmation',
    de: 'Auftragsbestätigung',
    fr: 'Confirmation de commande',
  },
  'delivery-note': {
    nl: 'Pakbon|Leverbon|PAKBON',
    en: 'Delivery note|Packing slip',
    de: 'Lieferschein',
    fr: 'Bon de livraison',
  },
};

const labels: Readonly<Record<string, Words>> = {
  invoiceNumber: {
    nl: 'Factuurnummer|Factuurnr.|Factuur nr|Factuur nummer|FACTUUR NR|Notanummer',
    en: 'Invoice number|Invoice No.|Invoice #|Invoice ID|Invoice Ref',
    de: 'Rechnungsnummer|Rechnungsnr.|Rechnung Nr.|RE-Nummer',
    fr: 'Numéro de facture|N° de facture|Facture n°',
  },
  invoiceDate: {
    nl: 'Factuurdatum|Datum factuur|Factuur datum|Datum',
    en: 'Invoice date|Date of issue|Issue date|Date',
    de: 'Rechnungsdatum|Belegdatum|Datum',
    fr: "Date de facture|Date de facturation|Date d'émission",
  },
  creditNumber: {
    nl: 'Creditnummer|Factuurnummer|Creditnotanummer',
    en: 'Credit note number|Credit note no.',
    de: 'Gutschriftsnummer|Rechnungsnummer',
    fr: "N° d'avoir|Avoir n°",
  },
  dueDate: {
    nl: 'Vervaldatum|Uiterste betaaldatum|Te betalen vóór',
    en: 'Due date|Payment due|Pay by',
    de: 'Fällig am|Zahlbar bis|Fälligkeit',
    fr: "Date d'échéance|Échéance|À payer avant le",
  },
  orderNumber: {
    nl: 'Ordernummer|Uw ordernr|Bestelnummer|Inkoopordernr.|PO-nummer|Opdrachtnummer',
    en: 'Order number|PO number|Purchase order|Your order',
    de: 'Bestellnummer|Bestell-Nr.|Auftragsnummer',
    fr: 'Numéro de commande|N° de commande',
  },
  orderDate: { nl: 'Orderdatum|Besteldatum', en: 'Order date', de: 'Bestelldatum', fr: 'Date de commande' },
  customerNumber: {
    nl: 'Klantnummer|Klantnr.|Debiteurnummer|Relatienummer',
    en: 'Customer number|Customer no.|Account no.',
    de: 'Kundennummer|Kd.-Nr.',
    fr: 'Numéro client|N° client|Code client',
  },
  deliveryNoteNumber: {
    nl: 'Pakbonnr.|Pakbonnummer|Leverbonnr.',
    en: 'Delivery note no.|Packing slip no.',
    de: 'Lieferschein-Nr.|Lieferscheinnummer',
    fr: 'N° bon de livraison',
  },
  deliveryDate: {
    nl: 'Leverdatum|Datum levering|Afleverdatum',
    en: 'Delivery date|Date of supply',
    de: 'Lieferdatum|Leistungsdatum',
    fr: 'Date de livraison',
  },
  sellerVatId: {
    nl: 'Btw-nummer|BTW-nr.|Btw-id|Btw-identificatienummer',
    en: 'VAT number|VAT no.|VAT ID',
    de: 'USt-IdNr.|Umsatzsteuer-ID',
    fr: 'N° TVA|TVA intracommunautaire',
  },
  buyerVatId: {
    nl: 'Uw btw-nummer|Btw-nr. klant',
    en: 'Your VAT number|Customer VAT no.',
    de: 'Ihre USt-IdNr.',
    fr: 'N° TVA client',
  },
  sellerKvk: {
    nl: 'KvK|KvK-nummer|K.v.K.|Handelsregister',
    en: 'Chamber of Commerce|CoC no.',
    de: 'KvK',
    fr: 'KvK',
  },
  iban: { nl: 'IBAN|IBAN-nummer|Rekeningnummer', en: 'IBAN|Bank account', de: 'IBAN|Konto', fr: 'IBAN' },
  bic: { nl: 'BIC|SWIFT|BIC/SWIFT', en: 'BIC|SWIFT code', de: 'BIC|SWIFT-Code', fr: 'BIC|Code SWIFT' },
  paymentReference: {
    nl: 'Betalingskenmerk',
    en: 'Payment reference',
    de: 'Verwendungszweck',
    fr: 'Référence de paiement',
  },
  totalNet: {
    nl: 'Totaal excl. btw|Subtotaal|Totaal exclusief btw|Nettobedrag|Bedrag excl. btw',
    en: 'Subtotal|Total excl. VAT|Net amount|Total before tax',
    de: 'Nettobetrag|Zwischensumme|Summe netto',
    fr: 'Total HT|Montant HT|Sous-total',
  },
  totalVat: {
    nl: 'Btw|Totaal btw|Btw-bedrag|BTW',
    en: 'VAT|VAT amount|Tax',
    de: 'MwSt.|USt.|Umsatzsteuer',
    fr: 'TVA|Montant TVA',
  },
  totalGross: {
    nl: 'Totaal incl. btw|Totaal inclusief btw|Totaalbedrag|Factuurbedrag|Eindtotaal|Totaal',
    en: 'Total|Total incl. VAT|Grand total|Total amount',
    de: 'Gesamtbetrag|Rechnungsbetrag|Bruttobetrag|Endbetrag',
    fr: 'Total TTC|Montant total',
  },
  amountDue: {
    nl: 'Te betalen|Nog te voldoen',
    en: 'Amount due|Balance due',
    de: 'Zu zahlen|Zahlbetrag',
    fr: 'Net à payer',
  },
  prepaid: {
    nl: 'Reeds betaald|Aanbetaling',
    en: 'Already paid|Deposit',
    de: 'Anzahlung|Bereits gezahlt',
    fr: 'Acompte',
  },
  balance: { nl: 'Vorig saldo', en: 'Previous balance', de: 'Ausstehende Forderung', fr: 'Solde précédent' },
  costs: {
    nl: 'Verzendkosten|Vrachtkosten',
    en: 'Shipping|Freight',
    de: 'Versandkosten|Fracht',
    fr: 'Frais de port',
  },
  vatSum: {
    nl: 'Totaal btw|Btw-bedrag',
    en: 'Total VAT|Total taxes',
    de: 'Summe MwSt.|Steuern gesamt',
    fr: 'Montant total de la TVA|Total TVA',
  },
  base: { nl: 'Grondslag', en: 'Taxable', de: 'Netto', fr: 'Base HT' },
  discountPercent: { nl: 'Korting %|Korting', en: 'Discount %|Disc. %', de: 'Rabatt %', fr: 'Remise %' },
  contact: {
    nl: 'Contactpersoon|Behandeld door',
    en: 'Contact person|Account manager',
    de: 'Ansprechpartner',
    fr: 'Votre contact',
  },
  ours: { nl: 'Onze referentie', en: 'Our reference', de: 'Unser Zeichen', fr: 'Notre référence' },
  printed: { nl: 'Printdatum', en: 'Print date', de: 'Druckdatum', fr: "Date d'impression" },
  billTo: {
    nl: 'Factuuradres|Factuur aan|Klant',
    en: 'Bill to|Invoice to|Customer',
    de: 'Rechnungsempfänger|Rechnungsadresse|Kunde',
    fr: 'Adresse de facturation|Facturé à|Client',
  },
  supplier: { nl: 'Leverancier', en: 'Supplier|Vendor', de: 'Lieferant', fr: 'Fournisseur' },
  deliverTo: {
    nl: 'Afleveradres',
    en: 'Ship to|Delivery address',
    de: 'Lieferadresse',
    fr: 'Adresse de livraison',
  },
  article: {
    nl: 'Artikelnr.|Art.nr.|Artikelcode',
    en: 'Item no.|Article no.',
    de: 'Artikel-Nr.|Art.-Nr.',
    fr: 'Référence|Réf.',
  },
  description: {
    nl: 'Omschrijving|Artikelomschrijving|Product',
    en: 'Description|Item',
    de: 'Bezeichnung|Beschreibung',
    fr: 'Désignation|Description',
  },
  quantity: { nl: 'Aantal|Hoeveelheid', en: 'Quantity|Qty', de: 'Menge|Anzahl', fr: 'Quantité|Qté' },
  unit: { nl: 'Eenheid', en: 'Unit', de: 'Einheit', fr: 'Unité' },
  unitPrice: {
    nl: 'Prijs|Stukprijs|Prijs per stuk',
    en: 'Unit price|Price',
    de: 'Einzelpreis|Preis',
    fr: 'Prix unitaire|P.U. HT',
  },
  vatRate: { nl: 'Btw %|Btw', en: 'VAT %|VAT', de: 'MwSt. %|USt.', fr: 'TVA %|TVA' },
  amount: {
    nl: 'Bedrag|Totaal|Bedrag excl.',
    en: 'Amount|Total|Line total',
    de: 'Gesamtpreis|Betrag|Gesamt',
    fr: 'Montant HT|Total HT',
  },
  page: { nl: 'Pagina', en: 'Page', de: 'Seite', fr: 'Page' },
  carried: {
    nl: 'Transporteren|Subtotaal',
    en: 'Carried forward|Subtotal',
    de: 'Übertrag',
    fr: 'À reporter',
  },
  vatReason: {
    nl: 'Btw verlegd|Btw verlegd naar afnemer|Intracommunautaire levering|Vrijgesteld van btw|Verlegd naar afnemer',
    en: 'VAT reverse charge|VAT exempt|Intra-Community supply',
    de: 'Steuerschuldnerschaft des Leistungsempfängers|Steuerfreie innergemeinschaftliche Lieferung|Von der Umsatzsteuer befreit',
    fr: 'Autoliquidation|Exonéré de TVA|Livraison intracommunautaire',
  },
  units: { nl: 'stuks|st|doos|uur|kg', en: 'pcs|box|hours|kg', de: 'Stk|Std|kg', fr: 'pce|h|kg' },
  terms: {
    nl: 'Gelieve binnen 30 dagen te betalen onder vermelding van het factuurnummer.|Op al onze leveringen zijn onze algemene voorwaarden van 1 januari 2020 van toepassing.',
    en: 'Please pay within 30 days stating the invoice number.|Our general terms of 1 January 2020 apply.',
    de: 'Zahlbar innerhalb von 30 Tagen ohne Abzug.',
    fr: 'Paiement à 30 jours, aucun escompte.',
  },
  months: {
    nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    en: 'January|February|March|April|May|June|July|August|September|October|November|December',
    de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  },
};

export function titlesOf(kind: Kind, language: Language): readonly string[] {
  return titles[kind][language].split('|');
}

export function wordsFor(name: string, language: Language): readonly string[] {
  const list = labels[name]?.[language];
  if (list === undefined) throw new Error(`No words for ${name}`);
  return list.split('|');
}
