import { combine, type LabelList, phrases } from './label-list.ts';

const dutchNumber = 'nummer, nr, no, id, code';
const englishNumber = 'number, no, nr, num, id, code';
const germanNumber = 'nummer, nr, no, id';
const frenchNumber = 'numero, numero de, n, n de, no, no de, nr, num, ref, reference, numero d, n d';

/** Labels of numbers that identify something, in Dutch, English, German and French. */
export const numberLabels: readonly LabelList[] = [
  {
    target: 'invoiceNumber',
    strong: [
      ...combine(
        'factuur, faktuur, fact, fakt, nota, creditnota, creditfactuur, credit nota, verkoopfactuur, credit, ons factuur, uw factuur',
        dutchNumber,
      ),
      ...combine(
        'invoice, tax invoice, vat invoice, bill, credit note, credit memo, credit, sales invoice, inv, our invoice, your invoice',
        englishNumber,
      ),
      ...combine(
        'rechnungs, rechnung, re, rg, rech, rechn, faktura, gutschrift, gutschrifts, storno, stornorechnung, stornorechnungs, beitragsrechnung, korrektur, korrekturrechnung, rechnungskorrektur',
        germanNumber,
      ),
      ...combine(frenchNumber, 'facture, la facture, avoir, l avoir'),
      ...combine('facture d avoir, note de credit', frenchNumber),
      ...combine(
        'facture, avoir, note d honoraires, note de frais',
        'numero, n, no, nr, num, reference, ref',
      ),
      ...combine('declaratie, premienota, jaarnota, kostennota', dutchNumber),
      ...combine('honorarnote, honorarnoten, honorarrechnung, honorarrechnungs', germanNumber),
      ...phrases(
        'nummer factuur, nummer creditnota, nummer creditfactuur, nr factuur, number of invoice, number of credit note, nummer der rechnung, invoice ref, invoice reference, reference facture, ref facture',
      ),
      ...phrases(
        'factuurnummers, factuurnummer datum, factuurnr datum, factuurnummer factuurdatum, factuur nr datum, rechnungsnummer datum, rechnungs nr datum, rechnungsnr datum, invoice no date, invoice number date, kwitantienummer, rechnungs identifikator, rechnungskennung, rechnungsidentifikation, n facture client, invoice identifier, unique invoice reference, billing number, nummer van de factuur, factuurkenmerk, kenmerk factuur, nota kenmerk, factuur kenmerk, ref factuur, factuurreferentie, referentie factuur, factuur referentie, facture ref, fact n, fact no, num facture, num fact, notanr, our invoice, ons factuurnummer',
      ),
    ],
    medium: phrases(
      'factuur, faktuur, nota, invoice, tax invoice, rechnung, facture, creditnota, creditfactuur, credit note, credit memo, gutschrift, avoir, receipt nr, receipt no, receipt number, beitragsrechnung, stornorechnung',
    ),
    weak: [],
  },
  {
    target: 'originalInvoice',
    strong: [
      ...combine(
        'oorspronkelijke factuur, oorspronkelijk factuur, originele factuur, origineel factuur, gecrediteerde factuur, betreft factuur, credit op factuur, credit voor factuur, creditering van factuur, creditering factuur, correctie op factuur, correctie van factuur',
        dutchNumber,
      ),
      ...combine(
        'original invoice, credited invoice, corrected invoice, corrects invoice, credit for invoice, credit to invoice, refers to invoice, against invoice',
        englishNumber,
      ),
      ...combine(
        'ursprungliche rechnung, ursprungs rechnung, ursprungsrechnung, ursprungsrechnungs, originalrechnung, originalrechnungs, gutschrift zu rechnung, gutschrift zur rechnung, storno zu rechnung, storno der rechnung, korrektur zu rechnung, korrektur der rechnung',
        germanNumber,
      ),
      ...combine('facture d origine, facture initiale, facture originale, facture corrigee', frenchNumber),
      ...combine('avoir sur, avoir sur la', 'facture, facture n, facture no, facture numero'),
      ...phrases(
        'oorspronkelijke factuur, oorspronkelijk factuurnummer, originele factuur, origineel factuurnummer, gecrediteerde factuur, factuurnummer origineel, betreft factuur, betreft factuurnummer, betreft onze factuur, credit op factuur, credit op factuurnummer, credit voor factuur, creditering van factuur, creditering factuur, correctie op factuur, correctie van factuur, original invoice, credited invoice, corrected invoice, corrects invoice, credit for invoice, credit to invoice, refers to invoice, against invoice, ursprungsrechnung, ursprungliche rechnung, originalrechnung, gutschrift zu rechnung, gutschrift zur rechnung, storno zu rechnung, storno der rechnung, korrektur zu rechnung, korrektur der rechnung, facture d origine, facture initiale, facture originale, facture corrigee',
      ),
    ],
    weak: [],
  },
  {
    target: 'documentNumber',
    strong: [],
    medium: phrases(
      'documentnummer, document nummer, document nr, document no, document number, doc no, belegnummer, beleg nr, beleg no, bonnummer, bon nr, boekstuknummer, stuknummer, serial no, numero de piece, piece n, bon nummer, bonnr, ticketnummer, ticket no, ticket n, kassabonnr, kassabonnummer, bonnummer kassa, transactienummer, bon no, kenmerk nota, vorgangsnummer, dokumentnummer, dokument nr, dok nr, document n, document id, doc nr, doc number, reference number document, voucher no, voucher number, numero document, numero de document',
    ),
    weak: phrases('kenmerk, ons kenmerk, nummer, number, nr, numero, n'),
  },
  {
    target: 'orderNumber',
    strong: [
      ...combine(
        'order, bestel, inkooporder, inkoop order, inkoop, uw inkoop, uw inkooporder, uw order, uw po, opdracht, verkooporder, webshoporder, web order, po, uw bestelling, uw bestel, bestelbon, aankooporder, aankoop',
        dutchNumber,
      ),
      ...combine(
        'order, purchase order, po, p o, customer order, sales order, your order, customer po, your po, your purchase order, client po, so',
        englishNumber,
      ),
      ...combine(
        'bestell, auftrags, auftrag, bestellung, ihre bestell, kundenauftrags, kundenbestell, ihre bestellung, ihre auftrags, ihr auftrag, einkaufs',
        germanNumber,
      ),
      ...combine(frenchNumber, 'commande, la commande, bon de commande, votre commande'),
      ...phrases(
        'uw bestelling, uw order, your order, your purchase order, ihre bestellung, votre commande, commande n, commande no, bon de commande, bon de commande n, bestellung vom, bestellreferenz, auftragsreferenz, ihr auftrag, customer po, your po, client po, uw po, order reference, order ref, cust order no, cust order number, customer order no, customer order number, cust po, your order ref, ihr auftrag nr, kundenbestellnummer, kunden bestell nr, bestellung nr, ihre order, ihre order nr, order nr uw, uw ordernr, uw order nr, uw bestelnummer, uw bestelnr, uw bestelling nr, bestelling nr, weborder, webordernummer, webshop ordernummer, inkoopordernr, inkooporder nr, inkoopordernummer, votre bon de commande, votre n de commande, n bon de commande, cde n, n cde, no cde, votre cde, v commande, v cde, vcde, vos commandes, b c n, requisition no, req no, release number, order id, order code, ref commande, reference commande, bestelreferentie, orderreferentie, po reference, customer order ref, order nr klant',
      ),
    ],
    medium: phrases(
      'order, sales order, buyer order, bestelling, purchase order, bestellung, auftrag, commande, inkooporder, orderbevestiging, order confirmation, auftragsbestatigung, verkooporder',
    ),
    weak: phrases(
      'uw referentie, uw kenmerk, uw ref, your reference, your ref, ihr zeichen, ihre referenz, votre reference, votre ref, v ref, vref, customer reference, klantreferentie, customer ref, kundenreferenz, po, referentie klant, opdracht, source, source document, origin, origine, document d origine, origen, orderbevestiging nr, buyer reference',
    ),
  },
  {
    target: 'customerNumber',
    strong: [
      ...combine('klant, klanten, debiteur, debiteuren, relatie, uw klant, afnemer', `${dutchNumber}, codes`),
      ...combine('customer, client, cust, account, your customer, debtor, buyer', englishNumber),
      ...combine('kunden, kd, ihre kunden, debitoren, debitor, kunde', germanNumber),
      ...combine(frenchNumber, 'client, compte client'),
      ...combine('code, client, ref', 'client'),
      ...phrases(
        'ihre nummer, mitgliedsnummer, teilnehmernummer, kundenschlussel, uw relatienummer, uw debiteurnummer, uw debiteurennummer, lidnummer, abonneenummer, customer acct, customer acct no, acct no, acct number, acct, account ref, account reference, account code, customer account, customer account no, customer account number, member number, membership no, member id, subscriber number, reference client, numero abonne, n abonne, n adherent, numero adherent, compte client, n de compte client, n compte, numero de compte client, customer reference number, client n, client no, client ref, ref client, uw klantnummer, uw klantnr, votre identifiant client, identifiant client, numero d abonne, reference abonne, ref abonne, reference d abonne, lidmaatschapsnummer',
      ),
    ],
    medium: phrases(
      'kundenkonto, kundenkontonummer, kundenkonto nr, rechnungskonto, rechnungskontonummer, vertragskonto, vertragskontonummer, vertragskonto nr, account, acct, identifiant, votre identifiant, votre compte',
    ),
    weak: phrases('debiteur, debitor, klant, relatie, customer, kunde'),
  },
  {
    target: 'supplierNumber',
    strong: [
      ...combine('leverancier, leveranciers, crediteur, crediteuren', dutchNumber),
      ...combine('supplier, vendor', englishNumber),
      ...combine('lieferanten, lief, kreditoren, lieferant', germanNumber),
      ...combine(frenchNumber, 'fournisseur'),
      ...phrases('code fournisseur'),
    ],
    weak: [],
  },
  {
    target: 'deliveryNoteNumber',
    strong: [
      ...combine(
        'pakbon, leverbon, vrachtbrief, afleverbon, bezorgbon, zending, zendings, paklijst, verzend, verzendbon, leveringsbon, levering, leverings',
        dutchNumber,
      ),
      ...combine(
        'delivery note, delivery slip, packing slip, packing list, shipment, delivery, despatch, despatch advice, despatch note, dispatch note, consignment, dn',
        englishNumber,
      ),
      ...combine('lieferschein, lieferscheins, liefer, lieferung, ls', germanNumber),
      ...combine(frenchNumber, 'bon de livraison, livraison, bl'),
      ...phrases(
        'bl n, bon de livraison n, bon de livraison, ref bl, n de bl, no de bl, numero de bl, lieferscheine',
      ),
    ],
    medium: phrases(
      'pakbon, leverbon, afleverbon, lieferschein, delivery note, packing slip, bon de livraison',
    ),
    weak: [],
  },
  {
    target: 'contractNumber',
    strong: [
      ...combine('contract, overeenkomst, abonnement, polis', dutchNumber),
      ...combine('contract, agreement, subscription, policy', `${englishNumber}, reference, ref`),
      ...combine('vertrags, vertrag, rahmenvertrags', germanNumber),
      ...combine(frenchNumber, 'contrat, marche'),
      ...combine('raamcontract, raamovereenkomst, verzekerings, mandaat overeenkomst', dutchNumber),
      ...combine('versicherungs, versicherungsschein, versicherungsschein s, police, policen', germanNumber),
      ...phrases(
        'ref marche, reference marche, contractreferentie, reference contrat, ref contrat, n de police, numero de police, numero police, contrat n, raamcontract, raamovereenkomst',
      ),
    ],
    weak: phrases('contract, vertrag, contrat'),
  },
  {
    target: 'paymentReference',
    strong: phrases(
      'betalingskenmerk, betaalkenmerk, betalingsreferentie, kenmerk betaling, onder vermelding van, ovv, gestructureerde mededeling, payment reference, payment ref, remittance reference, remittance ref, verwendungszweck, zahlungsreferenz, communication structuree, reference de paiement, referenz bitte bei zahlung angeben, mandaatkenmerk betaling',
    ),
    weak: phrases('mededeling, communication'),
  },
  {
    target: 'dossierKey',
    strong: [
      ...combine('dossier', dutchNumber),
      ...phrases(
        'dossier number, case number, case no, zaaknummer, aktenzeichen, numero de dossier, n de dossier',
      ),
    ],
    weak: phrases('dossier, uw dossier, ons dossier, projectnummer, project no, project number'),
  },
];
