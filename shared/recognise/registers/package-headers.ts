/**
 * Headers of lists that bookkeeping packages, web shops and sales channels export, beside those of the dossier types: by field, in Dutch, English,
 * German and French, and the technical names of a few packages. They count a little less than the headers of a type itself.
 */
const lists: Readonly<Record<string, string>> = {
  invoiceNumber:
    'factuurcode, factnr, fact nr, faktuurnummer, notanr, notanummer, nota, nummer factuur, facturen nr, verkoopfactuur nr, invoice, invoice id, invoice code, invoice nr, inv no, inv nr, document no, document number, documentnr, documentnummer, bill no, bill number, vendor invoice no, external document no, extern documentnr, leveranciersfactuurnr, rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, re nr, belegnummer, belegnr, beleg nr, numero de facture, numero facture, n facture, no facture, num facture, facture, n° facture, vbeln, xblnr, credit note no',
  customerNumber:
    'verkooprelatie, relatiecode, relatie nr, klantcode, klant code, klant id, debiteurcode, debiteur code, account code, account no, account number, customer code, customer id, customer nr, client id, client code, client no, debtor, debtor id, debtor no, debtor code, sell to customer no, bill to customer no, orderklantnr, factureren aan klantnr, kundennummer, kundennr, kunden nr, kunde nr, debitorennummer, debitorennr, debitor nr, code client, n client, numero client, no client, kunnr',
  customerName:
    'naam debiteur, naam relatie, bedrijfsnaam, bedrijf, klant naam, afnemer, ordered by name, invoice to name, account name, company, company name, billing company, bill to name, sell to customer name, sell to name, bill to, billing name, client, client name, debtor name, kunde, kundenname, name des kunden, debitor, debitorname, firma, client nom, nom du client, nom client, raison sociale, name 1, name1',
  supplierNumber:
    'relatiecode, crediteurcode, crediteur code, leveranciercode, leveranciers code, account code, creditor no, creditor code, creditor id, supplier code, supplier nr, vendor code, vendor nr, buy from vendor no, pay to vendor no, inkoop bij leveranciersnr, lieferantennummer, lieferantennr, lieferanten nr, kreditorennummer, kreditorennr, kreditor nr, code fournisseur, n fournisseur, numero fournisseur, lifnr',
  supplierName:
    'naam crediteur, naam relatie, relatienaam, bedrijfsnaam, account name, company name, creditor, creditor name, supplier, vendor, buy from vendor name, pay to name, lieferant, lieferantenname, name des lieferanten, kreditor, kreditorname, fournisseur, nom du fournisseur, nom fournisseur, name 1, name1',
  invoiceDate:
    'datum nota, notadatum, document datum, documentdatum, factuur datum, fact datum, invoiced on, invoice created, document date, bill date, date issued, issue date, rechnungsdatum, belegdatum, datum der rechnung, date de facture, date facture, date facturation, date de facturation, date d emission, fkdat, bldat',
  dueDate:
    'vervaldag, vervaldat, verval datum, uiterste betaaldag, betalen voor, betaaldatum uiterlijk, net due date, due, due on, payment due, payment due date, pay before, falligkeitsdatum, falligkeit, fallig am, zahlbar bis, netto fallig, date d echeance, date echeance, echeance, faedn, zfbdt',
  paymentDate:
    'datum ontvangst betaling, voldaan op, date of payment, paid at, paid date, closed at date, bezahlt am, zahlungsdatum, zahldatum, date de paiement, date paiement, paye le, date de reglement',
  orderNumber:
    'ordernr, ordercode, verkoopordernr, verkoopordernummer, inkoopordernr, inkoopordernummer, bestelnr, bestellingsnummer, bestelling, bestel id, order id, order, order nr, sales order, sales order no, purchase order, purchase order no, po, po nr, po number, po no, your order no, order name, bestellnummer, bestellnr, bestell nr, auftragsnummer, auftragsnr, auftrag nr, auftrag, bestellung, numero de commande, numero commande, n commande, no commande, commande, ebeln',
  orderDate:
    'datum order, order datum, besteldatum, bestel datum, orderdatum, datum bestelling, created at, created on, order created, order created at, date ordered, date of order, ordered on, placed on, bestelldatum, auftragsdatum, date de commande, date commande, bedat',
  deliveryDate:
    'geleverd op, leverdatum werkelijk, afgeleverd op, actual delivery date, delivered on, lieferdatum, liefertermin, date de livraison, date livraison',
  totalNet:
    'bedrag excl, bedrag excl btw, excl btw, netto, netto bedrag, nettobedrag, subtotaal, totaal excl, totaal excl btw, amount fc excl vat, amount excl vat, amount excluding vat, amount excl tax, net, net amount, net total, subtotal, sub total, total excl vat, total excl, price excl, order subtotal amount, order subtotal, total without tax, nettobetrag, betrag netto, summe netto, gesamt netto, montant ht, total ht, total hors taxes, netwr, bedrag vreemde valuta exclusief btw, bedrag vreemde valuta excl btw',
  totalVat:
    'btw totaal, totaal btw, btw bedrag totaal, vat total, total vat, tax total, total tax, taxes, order total tax, order total tax amount, sales tax, mwst, mwst betrag, ust, ust betrag, umsatzsteuer, steuerbetrag, tva, montant tva, total tva, mwsbp',
  totalGross:
    'bedrag incl, bedrag incl btw, incl btw, bruto bedrag, brutobedrag, te ontvangen, te betalen, totaal, totaal incl, totaal incl btw, factuurtotaal, totaalbedrag incl, amount fc, amt total, amount incl vat, amount including vat, amount incl tax, gross, gross amount, gross total, invoice total, invoice amount, total, total amount, total incl vat, total incl, grand total, price incl, order total, order total amount, total with tax, bruttobetrag, betrag brutto, rechnungsbetrag, gesamtbetrag, summe brutto, betrag, montant ttc, total ttc, montant total, montant, wrbtr, bedrag vreemde valuta, bedrag administratie munteenheid',
  customerReference:
    'uw referentie, uw ref, referentie klant, your ref, your reference, po reference, customer po, ihr zeichen, ihre referenz, kundenreferenz, votre reference, reference client, bstnk',
  status:
    'orderstatus, factuurstatus, betaalstatus, afhandelstatus, order status, invoice status, payment status, financial status, fulfillment status, delivery status, zahlungsstatus, auftragsstatus, rechnungsstatus, statut, etat, statut de paiement',
  iban: 'iban leverancier, iban crediteur, iban code, bankrekeningnr, bankkonto, konto iban, compte iban, coordonnees bancaires',
  deliveryNoteNumber:
    'pakbonnummer, pakbonnr, pakbon, leverbonnummer, verzendnr, shipment no, delivery note, delivery note number, packing slip no, lieferscheinnummer, lieferschein nr, lieferscheinnr, bon de livraison, n bl, numero bl',
  paymentReference:
    'betalingskenmerk, betaalkenmerk, kenmerk betaling, payment ref, zahlungsreferenz, verwendungszweck, reference de paiement',
};

/** The headers that packages give a field of this name; none for a field of a type's own. */
export function packageHeaders(field: string): readonly string[] {
  return Object.hasOwn(lists, field) ? (lists[field] ?? '').split(',').map((header) => header.trim()) : [];
}
