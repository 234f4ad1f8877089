import { combine, type LabelList, phrases } from './label-list.ts';

/** Labels of dates. Dates of printing, booking and the like are named too, so that they are not taken for another. */
export const dateLabels: readonly LabelList[] = [
  {
    target: 'invoiceDate',
    strong: [
      ...combine('factuur, faktuur, nota, creditnota, creditfactuur', 'datum'),
      ...combine('invoice, inv, bill, billing, tax invoice, credit note, credit memo', 'date, dated'),
      ...combine('rechnungs, rechnung, gutschrifts, storno', 'datum'),
      ...combine('date, date de, date de la, date d', 'facture, facturation, emission, avoir'),
      ...phrases(
        'datum factuur, factuur datum, date of invoice, invoiced on, date invoiced, invoice issued, factuurnummer datum, factuurnr datum, factuurnummer factuurdatum, factuur nr datum, rechnungsnummer datum, rechnungs nr datum, rechnungsnr datum, invoice no date, invoice number date, invoice date number, datum der rechnung, facture du, rechnung vom, factuur van, factuur d d, rechnungs lieferdatum, rechnungsdatum leistungsdatum, rechnungsdatum lieferdatum, rechnungs und lieferdatum, rechnungsdatum entspricht lieferdatum',
      ),
    ],
    weak: [],
  },
  {
    target: 'documentDate',
    strong: phrases(
      'offertedatum, datum offerte, quote date, quotation date, angebotsdatum, date du devis, contractdatum, datum contract, datum overeenkomst, contract date, agreement date, statement date, vertragsdatum, date du contrat, datum aanmaning, datum herinnering, mahndatum',
    ),
    medium: phrases(
      'date of issue, issue date, issued on, date issued, tax point, ausstellungsdatum, tax date, date tax point, emise le, datum, date, belegdatum, beleg datum, documentdatum, document date, en date du, briefdatum',
    ),
    weak: phrases('dd, d d, le, dated, vom, von, van, du'),
  },
  {
    target: 'dueDate',
    strong: phrases(
      'vervaldatum, verval datum, vervalt, vervalt op, vervaldag, uiterste betaaldatum, uiterlijke betaaldatum, te betalen voor, te betalen uiterlijk, betalen voor, te voldoen voor, gelieve te betalen voor, graag betalen voor, betaaldatum uiterlijk, uiterlijk te betalen op, niet later dan, betaal voor, betaling voor, vervalt op, due date, payment due, payment due date, due by, please pay until, please pay by, pay by, pay before, due on, payable by, date due, payment date due, due, fallig am, falligkeit, falligkeitsdatum, falligkeitstag, falligkeitstermin, fallig, zahlbar bis, zahlbar bis zum, bitte zahlen sie bis zum, bitte uberweisen sie bis zum, zu zahlen bis, zahlungsziel, zahlungsfrist, netto bis, date d echeance, date echeance, echeance, date limite de paiement, a payer avant le, a payer avant, veuillez payer avant le, payable avant le, datum vervallen, betaaltermijn tot, te betalen per',
    ),
    weak: phrases(
      'betaaltermijn, terms, payment terms, betalingstermijn, betalingsconditie, betaling, zahlungsbedingungen, bis zum, conditions de paiement',
    ),
  },
  {
    target: 'orderDate',
    strong: [
      ...combine('bestel, order, opdracht, bestelling, inkooporder', 'datum'),
      ...combine('order, purchase order, po, sales order', 'date, dated'),
      ...combine('bestell, auftrags, auftrag, bestellung', 'datum'),
      ...phrases(
        'date de commande, date commande, date de la commande, datum bestelling, datum order, besteld op, ihre bestellung vom, bestellung nr vom, auftrag vom, uw bestelling van, uw order van, uw bestelling d d, your order of, your order dated, votre commande du, commande du, ordered on, date ordered, bestellung vom',
      ),
    ],
    weak: [],
  },
  {
    target: 'deliveryDate',
    strong: [
      ...combine('lever, aflever, leverings, prestatie, bezorg, afleverings, gewenste lever', 'datum'),
      ...combine('delivery, service, supply, delivered, actual delivery, requested delivery, ship', 'date'),
      ...combine('liefer, leistungs, lieferschein', 'datum'),
      ...phrases(
        'datum levering, levering uiterlijk, uiterste leverdatum, uiterlijke leverdatum, uiterlijke levering, leveren voor, te leveren voor, leveren op, deliver by, delivery by, delivery before, lieferung bis, lieferung spatestens, liefertermin, livraison avant le, geleverd op, date of supply, date of delivery, delivered on, liefer bzw leistungsdatum, liefer und leistungsdatum, liefer leistungsdatum, lieferdatum leistungsdatum, leistungs lieferdatum, date de livraison, date livraison, date de la livraison, date de la prestation, date de prestation, livre le, date d execution, lieferung am, geliefert am, pakbondatum, delivery note date, packing slip date',
      ),
    ],
    weak: phrases(
      'verzonden op, verzenddatum, shipped, shipping date, shipped on, ship date, versanddatum, levering, periode, period, tijdvak, leistungszeitraum, rechnungszeitraum, abrechnungszeitraum, zeitraum, periode de facturation, service period, billing period, factuurperiode, date d expedition, leverweek, verwachte leverdatum',
    ),
  },
  {
    target: 'other',
    strong: phrases(
      'printdatum, afdrukdatum, boekdatum, boekingsdatum, geboortedatum, ingangsdatum, einddatum, begindatum, startdatum, betaaldatum, betaald op, geldig tot, geldig t m, vervaldatum offerte, print date, printed, printed on, booking date, start date, end date, start of service, end of service, birth date, date of birth, valid until, expiry date, payment date, paid on, payment received, druckdatum, druck, buchungsdatum, valuta, geburtsdatum, gultig bis, bezahlt am, date d impression, date de naissance, date de paiement, date de reglement, valable jusqu au, auftrag datum lief',
    ),
    weak: [],
  },
];
