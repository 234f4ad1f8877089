import { combine, type LabelList, phrases } from './label-list.ts';

/** One day that is that of the invoice and of the delivery. */
const ofBoth = phrases(
  'rechnungs lieferdatum, rechnungsdatum leistungsdatum, rechnungsdatum lieferdatum, rechnungs und lieferdatum, rechnungsdatum entspricht lieferdatum, rechnungs leistungsdatum, rechnungs und leistungsdatum, rechnungs bzw lieferdatum, rechnungsdatum und lieferdatum, rechnungsdatum gleich lieferdatum, rechnungsdatum gleich leistungsdatum, liefer und rechnungsdatum, liefer rechnungsdatum, lieferdatum rechnungsdatum, factuur leverdatum, factuur en leverdatum, factuurdatum leverdatum, factuurdatum en leverdatum, factuurdatum tevens leverdatum, lever en factuurdatum, invoice and delivery date, invoice delivery date, invoice date and delivery date, invoice date delivery date, invoice date tax point, date de facture et de livraison, date de facturation et de livraison',
);

/** Labels of dates. Dates of printing, booking and the like are named too, so that they are not taken for another. */
export const dateLabels: readonly LabelList[] = [
  {
    target: 'invoiceDate',
    strong: [
      ...combine(
        'factuur, faktuur, fact, fakt, nota, creditnota, creditfactuur, uitreik, uitgifte',
        'datum, dat',
      ),
      ...combine('invoice, inv, bill, billing, tax invoice, credit note, credit memo', 'date, dated'),
      ...combine('rechnungs, rechnung, rg, re, rech, faktura, gutschrifts, storno, korrektur', 'datum, dat'),
      ...combine('date, date de, date de la, date d', 'facture, facturation, emission, avoir'),
      ...phrases(
        'datum factuur, factuur datum, datum van de factuur, datum van factuur, datum creditnota, datum creditfactuur, datum nota, datum van uitreiking, datum uitreiking, date of invoice, date of credit note, invoiced on, date invoiced, invoice issued, factuurnummer datum, factuurnr datum, factuurnummer factuurdatum, factuur nr datum, rechnungsnummer datum, rechnungs nr datum, rechnungsnr datum, invoice no date, invoice number date, invoice date number, datum der rechnung, facture du, rechnung vom, factuur van, factuur d d',
      ),
      ...ofBoth,
    ],
    weak: [],
  },
  {
    target: 'documentDate',
    strong: phrases(
      'offertedatum, datum offerte, quote date, quotation date, angebotsdatum, date du devis, contractdatum, datum contract, datum overeenkomst, contract date, agreement date, statement date, vertragsdatum, date du contrat, datum aanmaning, datum herinnering, mahndatum, aanmaningsdatum, date of statement, date of reminder',
    ),
    medium: phrases(
      'date of issue, issue date, issued on, issued, date issued, date raised, tax point, ausstellungsdatum, ausgestellt am, datum der ausstellung, uitgegeven op, opgemaakt op, opgesteld op, tax date, date tax point, emise le, emis le, etablie le, dagtekening, dagtekeningsdatum, date issue, date of document, transaction date, transactiedatum, aankoopdatum, verkoopdatum, kaufdatum, boekingsdatum factuur, bill date, billed on, created on, aangemaakt op, opmaakdatum, datum opmaak, erstellt am, erstellungsdatum, erstelldatum, date de creation, faite le, fait le, date document, date piece, date du document, datum bon, bondatum, bon datum, datum, date, belegdatum, beleg datum, documentdatum, document date, en date du, briefdatum',
    ),
    weak: phrases('dd, d d, le, dated, vom, von, van, du'),
  },
  {
    target: 'dueDate',
    strong: phrases(
      'vervaldatum, verval datum, vervaldat, verv datum, verv dat, vervald, verval dat, zahlbar bis spatestens, vervaldatum factuur, vervalt, vervalt op, vervaldag, uiterste betaaldatum, uiterlijke betaaldatum, te betalen voor, te betalen uiterlijk, betalen voor, te voldoen voor, gelieve te betalen voor, graag betalen voor, betaaldatum uiterlijk, uiterlijk te betalen op, uiterlijk betalen op, uiterlijk betalen, uiterlijk te voldoen, uiterlijk te voldoen op, betalen uiterlijk, betalen uiterlijk op, te voldoen op, te voldoen uiterlijk, uiterste betaaldag, uiterlijke betaaldag, te betalen op, voldoen voor, graag voldoen voor, niet later dan, betaal voor, betaling voor, vervalt op, due date, payment due, payment due date, due by, please pay until, please pay by, pay by, pay before, due on, payable by, payable on, payable before, to be paid by, pay on or before, please pay before, pay no later than, payment by, payment before, date due, payment date due, due, fallig am, falligkeit, falligkeitsdatum, falligkeitstag, falligkeitstermin, fallig, zahlbar bis, zahlbar bis zum, bitte zahlen sie bis zum, bitte uberweisen sie bis zum, zu zahlen bis, zu zahlen bis zum, zahlbar am, zahlung bis, zahlung bis zum, zahlungstermin, uberweisen bis, zahlungsziel, zahlungsfrist, netto bis, date d echeance, date echeance, echeance, date limite de paiement, a payer avant le, a payer avant, a payer le, a payer pour le, a regler avant le, a regler avant, a regler le, a regler pour le, date limite de reglement, reglement avant le, payable le, payable au, veuillez payer avant le, payable avant le, datum vervallen, betaaltermijn tot, te betalen per, betaal uiterlijk, graag betalen uiterlijk, gelieve te betalen uiterlijk, voldoen uiterlijk, uiterlijk voldoen, uiterlijke datum betaling, betaaldag, betalingsdatum uiterlijk, incassodatum, datum incasso, datum afschrijving, afschrijfdatum, wordt afgeschreven op, wij incasseren op, incasso op, betaling uiterlijk, betaling voor, betaling op, pay within date, payable until, payment deadline, collection date, direct debit date, to be debited on, latest payment date, latest date of payment, settle by, due for payment, zahlung spatestens, zahlbar spatestens, spatestens zahlbar, abbuchung am, einzug am, bankeinzug am, lastschrift am, abbuchungsdatum, zahlungseingang bis, bezahlung bis, datum falligkeit, falligkeit am, netto fallig, netto fallig am, netto fallig bis, prelevement le, preleve le, date de prelevement, reglement au plus tard le, a regler au plus tard le, payable jusqu au, echeance le, echeance du, limite de paiement, paiement avant le, paiement au plus tard le, date de paiement limite',
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
      ...combine(
        'lever, aflever, leverings, prestatie, bezorg, afleverings, uitvoerings, gewenste lever',
        'datum',
      ),
      ...combine('delivery, service, supply, delivered, actual delivery, requested delivery, ship', 'date'),
      ...combine('date', 'delivered, supplied, of service, of services, of performance'),
      ...combine('datum, datum van, datum van de', 'levering, aflevering, prestatie, uitvoering, dienst'),
      ...combine('datum der, tag der', 'leistung, lieferung, ausfuhrung'),
      ...combine(
        'date de, date de la, date d',
        'livraison, prestation, realisation, execution, intervention',
      ),
      ...combine('liefer, leistungs, lieferschein', 'datum'),
      ...phrases(
        'liefertag, leverdag, losdatum, lossingsdatum, gelost op, datum lossen, unloading date, discharge date, entladedatum, entladetag, date de dechargement, datum uitvoering, uitgevoerd d d, verricht op, gelieferte am, erbracht am, ausfuhrungsdatum, datum der leistungserbringung, leistungszeitpunkt, lieferzeitpunkt, zeitpunkt der lieferung, zeitpunkt der leistung, tag der leistung, service date, date performed, job date, completion date, completed on, date livree, date prestation, date de la livraison, livraison le, livraison prevue le, livraison prevue, date de livraison prevue, lieferung voraussichtlich, voraussichtlicher liefertermin, voraussichtliche lieferung, levering op, te leveren op, geplande leverdatum, expected delivery, expected delivery date, estimated delivery, est delivery date, est ship date, date d intervention, datum werkzaamheden, afgeleverd op, geleverd d d, uitgevoerd op, ausgeliefert am, geleistet am, leistung am, ausgefuhrt am, supplied on, delivered, levering uiterlijk, uiterste leverdatum, uiterlijke leverdatum, uiterlijke levering, leveren voor, te leveren voor, leveren op, deliver by, delivery by, delivery before, lieferung bis, lieferung spatestens, liefertermin, livraison avant le, geleverd op, date of supply, date of delivery, delivered on, liefer bzw leistungsdatum, liefer und leistungsdatum, liefer leistungsdatum, lieferdatum leistungsdatum, leistungs lieferdatum, date livraison, livre le, livree le, realise le, lieferung am, geliefert am, pakbondatum, delivery note date, packing slip date',
      ),
      ...ofBoth,
    ],
    weak: phrases(
      'verzonden op, verzenddatum, shipped, shipping date, shipped on, ship date, versanddatum, levering, periode, period, tijdvak, leistungszeitraum, lieferzeitraum, rechnungszeitraum, abrechnungszeitraum, zeitraum, periode de facturation, periode de prestation, periode de livraison, periode facturee, pour la periode, service period, delivery period, billing period, invoice period, for the period, factuurperiode, leveringsperiode, leverperiode, prestatieperiode, verbruiksperiode, over de periode, fur den zeitraum, date d expedition, leverweek, verwachte leverdatum',
    ),
  },
  {
    target: 'other',
    strong: phrases(
      'printdatum, afdrukdatum, laaddatum, laden op, loading date, beladedatum, ladedatum, date de chargement, aankomst, vertrek, aankomstdatum, vertrekdatum, arrival, departure, arrival date, departure date, check in, check out, anreise, abreise, arrivee, depart, etd, eta, offerte van, devis du, angebot vom, meterstand op, volgende afrekening, volgende termijn, boekdatum, boekingsdatum, geboortedatum, ingangsdatum, einddatum, begindatum, startdatum, betaaldatum, betaald op, geldig tot, geldig t m, vervaldatum offerte, print date, printed, printed on, booking date, start date, end date, start of service, end of service, birth date, date of birth, valid until, expiry date, payment date, paid on, payment received, druckdatum, druck, buchungsdatum, valuta, geburtsdatum, gultig bis, bezahlt am, date d impression, date de naissance, date de paiement, date de reglement, valable jusqu au, auftrag datum lief',
    ),
    weak: [],
  },
];
