import { combine, type LabelList, phrases } from './label-list.ts';

/** Labels of totals. `amountDue` is what is left to pay, which is not always the total of this document. */
export const amountLabels: readonly LabelList[] = [
  {
    target: 'totalNet',
    strong: [
      ...combine(
        'totaal, totaalbedrag, bedrag, subtotaal, sub totaal, factuurbedrag, totaal bedrag, som',
        'exclusief btw, excl btw, ex btw, exclusief, excl, ex, netto, exclusief b t w, zonder btw, excl b t w',
      ),
      ...combine(
        'total, subtotal, amount, sub total, total amount, invoice total',
        'excl vat, excluding vat, ex vat, exclusive of vat, before tax, before vat, net, excl tax, excluding tax, without vat, excl gst, ht, hors taxes, hors taxe, hors tva, htva',
      ),
      ...combine(
        'summe, gesamt, gesamtbetrag, gesamtsumme, betrag, rechnungssumme, rechnungsbetrag, zwischensumme, total',
        'netto, netto excl ust, ohne mwst, ohne ust, exkl mwst, zzgl mwst, netto in eur',
      ),
      ...combine(
        'montant, montant total, total de la facture, total net, sous total, net',
        'ht, hors taxes, hors taxe, hors tva, htva',
      ),
      ...phrases(
        'subtotaal, sub totaal, nettobedrag, netto bedrag, netto totaal, totaal netto, nettototaal, netto, maatstaf van heffing, belastbaar bedrag, grondslag, goederenbedrag, subtotal, sub total, net amount, net total, total net amount, net value, taxable amount, nettobetrag, nettosumme, netto betrag, zwischensumme, netto summe, gesamtnetto, steuerpflichtiger betrag, warenwert netto, nettowarenwert, nettogesamtbetrag, gesamt netto, summe positionen netto, sous total, total ht, montant taxable, totaal goederen, goederentotaal, goods total, total goods, net goods, net goods total, merchandise total, warenwert netto gesamt, warensumme, invoice total excl',
      ),
    ],
    weak: phrases(
      'base, base ht, bemessungsgrundlage, steuerbasisbetrag, basisbetrag, warenwert, nettowert, taxable, total net',
    ),
  },
  {
    target: 'totalVat',
    strong: [
      ...combine(
        'btw, b t w, omzetbelasting, vat, tax, sales tax, gst, mwst, ust, umsatzsteuer, mehrwertsteuer, tva',
        'totaal, bedrag, total, amount, gesamt, summe, betrag, montant',
      ),
      ...combine(
        'totaal, bedrag, totaalbedrag, totale',
        'btw, b t w, btw bedrag, omzetbelasting, belastingen',
      ),
      ...combine(
        'total, amount of',
        'vat, tax, vat amount, tax amount, taxes, sales tax, gst, tva, de tva, des taxes',
      ),
      ...combine(
        'summe, gesamt, gesamte, total, zuzuglich, zzgl, gesetzliche, gesamtbetrag, gesetzl',
        'mwst, ust, umsatzsteuer, mehrwertsteuer, steuer, steuern, mehrwertst',
      ),
      ...combine(
        'montant, montant total, montant de la, montant total de la',
        'tva, de tva, taxes, de la tva',
      ),
      ...phrases(
        'btw bedrag, btwbedrag, btw, b t w, omzetbelasting, totaal btw bedrag, btw totaal, vat, vat amount, vat total, sales tax, tax amount, tax total, gst, tax, total taxes, mwst, ust, umsatzsteuer, mehrwertsteuer, mwst betrag, ust betrag, steuerbetrag, umsatzsteuerbetrag, mehrwertsteuerbetrag, steuern gesamt, steuer, tva, total tva, btw over, btw hoog, btw laag, in rekening gebrachte btw, mwstbetrag, ustbetrag, versicherungsteuer, versicherungssteuer',
      ),
    ],
    weak: phrases('taxe, taxes'),
  },
  {
    target: 'totalGross',
    strong: [
      ...combine(
        'totaal, totaalbedrag, bedrag, factuurbedrag, totaal bedrag, eindtotaal, som, factuurtotaal',
        'inclusief btw, incl btw, inc btw, inclusief, incl, bruto, inclusief b t w, incl b t w',
      ),
      ...combine(
        'total, amount, total amount, invoice total, grand total',
        'incl vat, including vat, inc vat, inclusive of vat, incl tax, including tax, with vat, incl gst, gross, inc gst, ttc, toutes taxes comprises, tvac, tva comprise',
      ),
      ...combine(
        'summe, gesamt, gesamtbetrag, gesamtsumme, betrag, rechnungssumme, rechnungsbetrag, total, endbetrag, endsumme',
        'brutto, inkl mwst, inkl ust, mit mwst, inklusive mwst, inkl umsatzsteuer, einschl mwst, incl mwst, brutto inkl ust, inkl ust, incl ust, inkl mehrwertsteuer, brutto inkl mwst',
      ),
      ...combine('montant, montant total, total net', 'ttc, toutes taxes comprises, tvac'),
      ...phrases(
        'factuurbedrag, factuurtotaal, totaal factuur, factuur totaal, eindtotaal, eindbedrag, totaalbedrag, totaal bedrag, totaal generaal, bruto bedrag, brutobedrag, creditbedrag, totaal credit, grand total, invoice total, invoice amount, total invoice, gross amount, gross total, total gross, total amount, total invoice amount, credit total, total credit, gesamtbetrag, rechnungsbetrag, bruttobetrag, endbetrag, gesamtsumme, rechnungssumme, bruttosumme, rechnungsendbetrag, gesamtpreis brutto, gutschriftsbetrag, endsumme, total ttc, montant ttc, total general, net a payer ttc, bruttogesamtbetrag, gesamt brutto, rechnungstotal, rechnungsbeitrag',
      ),
    ],
    weak: phrases(
      'totaal, total, summe, gesamt, totaal eur, total eur, totaal euro, montant total, som, totaal in eur, gesamt eur, total general, total en euros, gesamtbeitrag',
    ),
  },
  {
    target: 'amountDue',
    strong: phrases(
      'te betalen, totaal te betalen, te voldoen, totaal te voldoen, te betalen bedrag, nog te betalen, openstaand bedrag, openstaand, restbedrag, te ontvangen, totaal te ontvangen, bedrag te betalen, door u te betalen, amount due, balance due, total due, amount payable, total payable, please pay, amount to pay, total to pay, outstanding balance, outstanding, zu zahlen, zahlbetrag, zu zahlender betrag, zu zahlender beitrag, offener betrag, zahllast, zu zahlen sind, forderung, net a payer, total a payer, montant a payer, montant total a payer, solde a payer, solde du, reste a payer, a payer, totaal te betalen bedrag, te crediteren, terug te betalen, terug te ontvangen, invoice amount due, fallig, falliger betrag, uberweisungsbetrag',
    ),
    weak: [],
  },
  {
    target: 'other',
    strong: phrases(
      'totaal aantal, totaal uren, totaal gewicht, totaal colli, totaal stuks, totaal aantal uren, total quantity, total qty, total hours, total weight, total items, total pages, total units, gesamtmenge, gesamtgewicht, gesamtstunden, quantite totale, poids total, aanbetaling, voorschot, reeds betaald, betaald, reeds voldaan, vorige factuur, vorig saldo, korting, betalingskorting, verzendkosten, transport, transportkosten, administratiekosten, orderkosten, vrachtkosten, emballage, statiegeld, deposit, prepaid, paid, amount paid, already paid, previous balance, previous unpaid balance, discount, shipping, shipping costs, shipping and handling, freight, freight costs, handling, total charges and allowances, line total, unit price, anzahlung, bezahlt, bereits gezahlt, vorauszahlung, skonto, rabatt, versandkosten, versand, fracht, frachtkosten, porto, einzelpreis, ausstehende forderung, acompte, deja paye, deja regle, remise, frais de port, port, prix unitaire, escompte, stukprijs, prijs, price, preis, rate, tarief, stundensatz, uurtarief, transporteren, transport naar volgende pagina, ubertrag, report, btw percentage, vat rate, btw %, tva %, mwst %, afronding, rounding, tegoed, spaarsaldo, ab datum, credit limit, goederenwaarde verzekerd',
    ),
    weak: [],
  },
];
