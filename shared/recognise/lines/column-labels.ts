import type { LineFieldName } from '../../domain/trade-line.ts';
import { combine, phrases } from '../labels/label-list.ts';
import { foldKey } from '../values/fold-text.ts';

/** What stands in a column of a table of lines. `other`: something we do not read, which must not be taken for its neighbour. */
export type ColumnMeaning = LineFieldName | 'other';

const labels: Readonly<Partial<Record<ColumnMeaning, readonly string[]>>> = {
  article: [
    ...combine('artikel, art, product, item, produkt', 'nummer, nr, code, no, number, id'),
    ...combine('uw artikel, ons artikel, bestel, your item, our item', 'nummer, nr, code, no'),
    ...phrases(
      'artikel, articlecode, article no, article number, article code, part no, part number, material, materialnummer, material nr, sku, code article, reference article, ref article, reference, ref, code, referentie, refnr, code produit, n article, artikel id',
    ),
  ],
  gtin: phrases('ean, gtin, ean code, barcode, streepjescode, code ean, ean nummer'),
  description: phrases(
    'product name, titel, gegenstand, objet, nature de la prestation, product dienst, posten, concepto, descripcion, omschrijving, omschrijving artikel, artikelomschrijving, productomschrijving, beschrijving, product, dienst, werkzaamheden, naam, productnaam, artikelnaam, description, item description, product description, item, details, particulars, service, services, products, goods, description of goods, bezeichnung, artikelbezeichnung, artikelbeschreibung, beschreibung, leistung, leistungsbeschreibung, produktbezeichnung, text, warenbezeichnung, produkt, designation, libelle, article, description des produits, produit, desription, prestation, prestations, intitule, specificatie, activiteit, benaming, artikel omschrijving, omschrijving werkzaamheden, omschrijving dienst, abonnement, onderdeel, kostensoort, kosten, charge description, charge, detail, plan, subscription, licence, license, item name, goods, description of charges, nature, nature des travaux, detail des prestations, designation des travaux, denomination, leistungstext, artikeltext, ware, positionstext, tatigkeit, medewerker, uursoort, resource, task, activity',
  ),
  quantity: phrases(
    'menge einheit, hrs qty, liter, ltr, litres, pcs, pieces, pce, colis, pakketten, pakete, qty ship, qty sent, sent, picked, verzonden, uitgeleverd, geleverde aantallen, aantal eenheden, anzahl pakete, aantal uur, dagen, aantal dagen, nombre de jours, unidades, cantidad, aantal, hoeveelheid, stuks, aant, anz, uren, aantal uren, geleverd, geleverd aantal, aantal geleverd, aantal colli, qty, quantity, quantities, qty shipped, qty delivered, quantity shipped, quantity delivered, shipped, delivered, units, hours, hrs, menge, anzahl, stuck, stk, stuckzahl, liefermenge, gelieferte menge, stunden, quantite, qte, nombre, quantite livree, qte livree, heures, aantal st, bestelhoeveelheid, hoev, hoeveelh, verbruik, afname, verbrauch, consommation, consumption, usage, seats, licenses, users, kwh, m3, km, days, dagen, tage, nachten, nights, jours, geleverde hoeveelheid, hvh, gel aantal, gel, quant, hours worked, std, nombre d heures, nb, nbre, volume',
  ),
  unit: phrases(
    'eenheid, eenh, ehd, per, verpakking, unit, uom, um, unit of measure, u m, einheit, einh, me, mengeneinheit, unite, u, un, eenheden, eh',
  ),
  unitPrice: [
    ...combine(
      'prijs, prijs per, tarief, tarief per',
      'stuk, eenheid, st, p st, p e, pe, excl, excl btw, per stuk, per eenheid, ex btw, uur, eh',
    ),
    ...combine(
      'unit, price per, rate per',
      'price, cost, rate, unit, hour, item, price excl vat, price net, price eur',
    ),
    ...combine(
      'einzel, stuck, preis pro, preis je, einheits, netto',
      'preis, einheit, stuck, stk, preis netto, preis eur',
    ),
    ...combine('prix', 'unitaire, unit, u, unitaire ht, unitaire eur, u ht, ht, unit ht, un'),
    ...phrases(
      'prijs, stukprijs, stuksprijs, eenheidsprijs, per stuk, nettoprijs, netto prijs, brutoprijs, uurtarief, tarief, price, rate, unit price, unitprice, each, list price, unit cost, net price, price unit, preis, e preis, ep, ep netto, einzelpreis, stuckpreis, einzelpreis eur, pu, p u, pu ht, p u ht, pu eur, prix, tarif, prijs eur, prijs excl, prijs ex, verkoopprijs, preis einheit, preis me, vk prijs, prijs euro, a, vrachtprijs, vracht prijs, stuk prijs, netto prijs, prijs excl btw, eenh prijs, eenheidspr, bruto prijs, unit value, unit amount, price per unit, price each, unit net, unit price ex vat, unit price excl vat, price per seat, rate per hour, hourly rate, daily rate, day rate, einzel, einzelbetrag, einzelpr, e p, einh preis, preis pro einheit, preis je einheit, stundensatz, tagessatz, price w o, price w o tax, price without tax, price excl tax, price ex tax, ansatz, px net, px brut, px brut ht, px net ht, pu net, pu net ht, prix brut, prix net, prix ttc, p u ttc, pu ttc, prix unitaire ttc, stuksprijs incl, prijs incl, prijs incl btw, unit price incl vat, precio, precio unitario, prix u, prix unit, px unit, px unitaire, cout unitaire, taux horaire',
    ),
  ],
  discount: phrases(
    'korting, krt, kort, kortingsbedrag, korting eur, discount, disc, discount amount, rabatt, rab, rabattbetrag, nachlass, remise, rabais, rem, reduction, korting bedrag',
  ),
  discountPercent: phrases(
    'korting %, korting perc, kortingspercentage, discount %, disc %, rabatt %, rab %, rabais %, remise %, % korting, % rabatt, % remise, % discount, krt %, kort %, kort perc, rabatt in %, rem %',
  ),
  vatRate: phrases(
    'btw, btw %, btw tarief, btw perc, btw percentage, % btw, tarief btw, btw code, btw cd, vat, vat %, vat rate, tax, tax rate, tax %, % vat, mwst, mwst %, ust, ust %, ust satz, mwst satz, steuersatz, steuer, % mwst, % ust, tva, tva %, taux tva, taux, % tva, taux de tva, mwst in %, ust in %, btw in %',
  ),
  amount: [
    ...combine(
      'bedrag, totaal, regelbedrag, totaalbedrag, subtotaal, netto',
      'excl, excl btw, ex btw, exclusief btw, eur, euro, netto, bedrag, in eur, totaal',
    ),
    ...combine(
      'amount, total, line total, net amount, total amount, line amount',
      'excl vat, ex vat, net, eur, excl, excluding vat, usd, gbp, price',
    ),
    ...combine(
      'betrag, entgelt, gesamt, gesamtpreis, summe, total, netto',
      'netto, eur, in eur, preis, betrag, summe',
    ),
    ...combine(
      'montant, total, prix total, montant total',
      'ht, eur, net, hors taxe, net ht, hors taxes, htva, hors tva',
    ),
    ...phrases(
      'bedrag, totaal, totaalprijs, regelbedrag, regeltotaal, totaalbedrag, subtotaal, nettobedrag, netto, waarde, amount, total, line total, total price, net amount, net, extended price, ext price, extension, line amount, subtotal, sub total, value, net value, total net amount, betrag, entgelt, gesamt, gesamtpreis, gesamtbetrag, summe, wert, nettobetrag, g preis, gp, gp netto, gesamtpreis eur, nettowert, positionspreis, montant, total ligne, prix total, montant net, prix total ht, totaal prijs, total eur, totale prijs, bedrag excl, netto waarde, excl btw, totaal excl, totaal ex, ex btw, kosten excl btw, total value, value eur, line value, net value, net total, nett, ext amount, extended amount, extended, charged, gesamtbetrag netto, gesamt netto, ges preis, total ttc, montant ttc, prix total ttc, total t t c, debit, debit eur, total excl btw, preis gesamt, item subtotal, item total, importe, total excl, total incl, incl btw, bedrag incl, bedrag incl btw, totaal incl, totaal incl btw, betrag brutto, total incl vat, amount incl vat, item subtotal incl vat, line total incl vat, gesamt brutto, gesamtpr, zeilensumme, positionswert, nettopreis gesamt, betrag netto, total net, montant total, somme, valeur',
    ),
  ],
  orderNumber: phrases(
    'ordernummer, ordernr, order nr, order no, order number, bestelnummer, bestell nr, commande, order',
  ),
  other: phrases(
    'pos, positie, regel, nr, no, n, #, lijn, line, line no, position, posnr, ligne, datum, date, leverdatum, delivery date, lieferdatum, period, periode, fuel, fuel surcharge, base, basis, toeslag, surcharge, zuschlag, treibstoff, brandstof, consignment, zending, sendung, awb, tracking, kg, gewicht, weight, gewicht kg, poids, colli, btw bedrag, vat amount, tax amount, mwst betrag, montant tva, gross amount, gross, brutto, credit, kostenplaats, besteld, ordered, qte commandee, quantite commandee, kenteken, berijder, chassisnummer, personeelsnummer, ordered quantity, qty ordered, quantity ordered, bestellt, commande qte, backorder, nalevering, outstanding, rest, restant, land van herkomst, hs code, country of origin, serienummer, serial no, batch, charge, lot, lotnummer, locatie, location, tht, grootboek, project, medewerker, week, opmerking, remark, bemerkung, te leveren, openstaand, ruckstand, reliquat, levertijd, lieferzeit, btw eur, bedrag btw, verpakt',
  ),
};

/** Header key (folded, letters and digits; `%` as `pct`) to what its column holds; the first that names it counts. */
const columnIndex: ReadonlyMap<string, ColumnMeaning> = new Map(
  (Object.entries(labels) as [ColumnMeaning, readonly string[]][])
    .toReversed()
    .flatMap(([meaning, texts]) => texts.toReversed().map((text) => [columnKey(text), meaning] as const)),
);

/** The meaning of a header, also with its currency (`Bedrag (€)`, `Prijs EUR`) left out; null for words that are no header we know. */
export function meaningOf(text: string): ColumnMeaning | null {
  const key = columnKey(text.replace(perMany, ''));
  if (key === '') return text.trim() === '#' ? 'other' : null;
  const bare = columnKey(text.replace(currency, ' '));
  return columnIndex.get(key) ?? columnIndex.get(bare) ?? (/\S\s+\S/.test(text) ? null : byLastPart(bare));
}

/** `Preis/100`: the price is that of a hundred. */
const perMany = /(?<=\p{L}\.?)\/10{1,3}$/u;

/** `Vrachtprijs` is a price, `Werkomschrijving` says what it is: one word whose last part is that of a header. */
function byLastPart(key: string): ColumnMeaning | null {
  const found = lastParts.find(([ending]) => ending.test(key));
  return found ? found[1] : null;
}

const lastParts: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^\p{L}{3,}(?:prijs|preis|tarief)$/u, 'unitPrice'],
  [/^\p{L}{3,}(?:omschrijving|bezeichnung|beschreibung)$/u, 'description'],
];

const currency = /[([]?\s?(?:in )?(?:€|\$|£|\beuro?\b|\busd\b|\bgbp\b|\bchf\b)\s?[)\]]?/gi;

function columnKey(text: string): string {
  const key = foldKey(text.replaceAll('%', ' pct '));
  return key === 'pct' ? '' : key;
}
