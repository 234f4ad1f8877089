import { type LabelList, phrases } from './label-list.ts';

/** Labels of parties, bank details and company numbers, and those of things that are not read but must not be mistaken. */
export const partyLabels: readonly LabelList[] = [
  {
    target: 'sellerName',
    strong: phrases(
      'payee, payee name, leverancier naam, naam leverancier, supplier name, vendor name, seller name, kontoinhaber, rekeninghouder, account holder, account name, beneficiary, beneficiary name, begunstigde, naam begunstigde, zahlungsempfanger, beneficiaire, ten name van, t n v, tnv, titulaire du compte, titulaire',
    ),
    weak: [],
  },
  {
    target: 'buyerName',
    strong: phrases(
      'gast, gastnaam, naam gast, guest name, guest, name of guest, gastname, name des gastes, nom du voyageur, passenger name, klantnaam, naam klant, customer name, client name, buyer name, kundenname, nom du client, nom client',
    ),
    weak: [],
  },
  {
    target: 'seller',
    strong: phrases(
      'to supplier, to vendor, aan leverancier, an lieferant, supplier details, vendor details, gegevens leverancier, issued on behalf of, on behalf of, uitgegeven namens, uitgereikt namens, namens, im namen von, au nom de, leverancier, verkoper, afzender, supplier, seller, vendor, from, sold by, issued by, bill from, invoice from, rechnungssteller, rechnungsersteller, lieferant, verkaufer, absender, vendeur, fournisseur, emetteur, emis par, emise par, de la part de, van, von, de, uitgereikt door, ausgestellt von, seller details, supplier details, exporter, shipper, verkopende partij, crediteur, opdrachtnemer, auftragnehmer, prestataire, exportateur, service provider, dienstverlener',
    ),
    weak: [],
  },
  {
    target: 'buyer',
    strong: phrases(
      'bill to address, billed to address, invoice to address, sold to address, customer address, client address, adresse du client, adresse client, factuuradres klant, billing details, bill to details, rechnungsdetails empfanger, betaler, zahler, payer, payeur, zahlungspflichtiger, factuuradres, factuur aan, factuur voor, rekening aan, gefactureerd voor, gefactureerd aan, facturatieadres, factureren aan, koper, afnemer, klantgegevens, bestemd voor, t a v, aan, voor, bill to, billed to, invoice to, invoiced to, invoice address, billing address, buyer, sold to, customer, client, to, rechnungsempfanger, rechnungsadresse, rechnung an, rechnungsanschrift, kaufer, kunde, auftraggeber, besteller, adresse de facturation, facture a, facturer a, factures a, acheteur, destinataire, adresse facturation, client facture, klant, invoice recipient, bill to party, billed party, invoicee, account of, sold to party, customer details, client details, opdrachtgever, factuurontvanger, factuur t n v, factuur ten name van, debiteur naam, kopende partij, consignee buyer, rechnung fur, leistungsempfanger, auftraggeberin, client facturation, facture pour, a l attention de, maitre d ouvrage',
    ),
    weak: [],
  },
  {
    target: 'otherParty',
    strong: phrases(
      'afleveradres, leveradres, verbruiksadres, leveringsadres, verbrauchsstelle, lieferstelle, lieu de consommation, bezorgadres, verzendadres, ship to, ship to address, shipped to, deliver to, deliver to address, delivery address, shipping address, service address, remit to, lieferadresse, warenempfanger, lieferanschrift, liefern an, versandadresse, lieferung an, adresse de livraison, livre a, livraison, ontvanger, geadresseerde, empfanger, recipient, consignee, contactpersoon, contact person, ansprechpartner, contact commercial, contact',
    ),
    weak: [],
  },
  {
    target: 'iban',
    strong: phrases(
      'iban, iban nummer, iban nr, iban no, iban number, iban code, bankrekening iban, rekeningnummer iban',
    ),
    weak: phrases(
      'rekeningnummer, bankrekening, bankrekeningnummer, bankrelatie, account number, bank account, account no, kontonummer, kontonr, konto, bankverbindung, compte bancaire, rib, bankgegevens',
    ),
  },
  {
    target: 'bic',
    strong: phrases(
      'bic, swift, bic swift, swift bic, bic code, swift code, bic nr, code swift, swift bic code, code bic, bic swift code',
    ),
    weak: [],
  },
  {
    target: 'sellerKvk',
    strong: phrases(
      'handelsregister onder nummer, handelsregister onder nr, handelsregister met nummer, kamer van koophandel onder nummer, kamer van koophandel onder nr, kvk onder nummer, kvk onder nr, kvk, kvk nummer, kvk nr, kvk no, k v k, k v k nummer, k v k nr, kamer van koophandel, kamer van koophandel nr, kamer van koophandel nummer, handelsregister kvk, inschrijving kvk, handelsregisternummer, chamber of commerce, chamber of commerce no, chamber of commerce number, coc, coc no, coc number, coc nr, trade register, kvknummer, inschr kvk, kvk inschrijving, nr kvk, nummer kvk',
    ),
    weak: phrases(
      'handelsregister, handelsregister nr, hr nr, hrnr, h r nr, company no, company number, company nr, company reg no, company registration no, company registration number, registration no, registration number, trade register no, trade register number, registered no, registered number',
    ),
  },
  {
    target: 'vatId',
    strong: phrases(
      'btw nummer, btw nr, btw id, btw identificatienummer, btw no, btwnummer, b t w nummer, b t w nr, btw identificatie, vat number, vat no, vat id, vat nr, vat registration number, vat reg no, vat registration no, vat identification number, vat code, vat reg, vatin, ust id, ust idnr, ust id nr, ustidnr, ustid, umsatzsteuer id, umsatzsteuer identifikationsnummer, umsatzsteueridentifikationsnummer, ust identnr, ust ident nr, ust identnummer, ust ident nummer, ust nr, uid, uid nr, uid nummer, n tva, no tva, numero tva, numero de tva, n de tva, tva intracommunautaire, numero de tva intracommunautaire, tva intracom, n tva intracommunautaire, code tva, id tva, tva intra, vat',
    ),
    weak: phrases('tax id, tax number, ob nummer, tax registration number'),
  },
  {
    target: 'buyerVatId',
    strong: phrases(
      'uw btw nummer, uw btw nr, uw btw id, btw nummer klant, btw nr klant, btw nummer afnemer, uw btw, btw klant, uw btw identificatienummer, btw id klant, your vat number, your vat no, your vat id, customer vat, customer vat number, customer vat no, customer vat id, client vat, buyer vat, buyer vat number, ihre ust id, ihre ust idnr, ihre ust id nr, ust idnr kunde, kunden ust id, kunden ust idnr, ihre umsatzsteuer id, ust id nr kunde, ust id kunde, n tva client, tva client, votre tva, votre n tva, votre numero de tva, numero de tva client, n tva du client, tva intracommunautaire client, votre n de tva',
    ),
    weak: [],
  },
  {
    target: 'currency',
    strong: phrases(
      'valuta, munt, munteenheid, currency, wahrung, devise, monnaie, betrage in, bedragen in, amounts in, montants en, invoice currency',
    ),
    weak: [],
  },
  {
    target: 'other',
    strong: phrases(
      'invoice details, factuurgegevens, factuurdetails, rechnungsdaten, rechnungsdetails, details de la facture, order details, ordergegevens, payment details, betaalgegevens, telefoon, tel, telefoonnummer, fax, faxnummer, mobiel, mobile, phone, fon, telefon, handy, telephone, portable, email, e mail, mail, website, web, www, internet, pagina, blad, page, seite, gln, ean, gtin, siret, siren, rcs, ape, naf, steuernummer, steuer nr, steuernr, st nr, hrb, hra, amtsgericht, blz, bankleitzahl, kontonr, glaubiger id, creditor id, mandate, mandaat, mandaatreferentie, mandatsreferenz, incassant id, postbus, po box, artikelnummer, artikel nr, art nr, artikelnr, article, article no, item no, item code, item number, part number, sku, ean code, referenz, artikelcode, omschrijving, description, bezeichnung, designation, aantal, quantity, qty, menge, quantite, uren, hours, stunden, eenheid, unit, einheit, unite, regel, line, pos, position, gewicht, weight, rsin, bsn, aantal colli, colli, salesperson, requisitioner, shipped via, fob point, f o b point, account manager, behandeld door, contactpersoon, vertegenwoordiger, sachbearbeiter, bearbeiter, ansprechpartner, unser zeichen, unsere referenz, our reference, our ref, onze referentie, onze ref, notre reference, incoterms, betaalwijze, betaalmethode, payment method, payment by, zahlungsart, mode de paiement, verzendwijze, levering via, shipping method, route, hoeveelheid, service code, tracking, tracking number, trackingnummer, track trace, serienummer, serial number, seriennummer, kenteken, kennzeichen, bedrag, betrag, amount, montant, saldo, handtekening, signature, unterschrift, ontvangen door, received by, naam, name, stempel, referentie, reference, reference number, ref, kostenplaats, cost center, cost centre, kostenstelle, project, projekt',
    ),
    weak: [],
  },
];
