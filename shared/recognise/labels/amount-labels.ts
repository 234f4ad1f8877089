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
        'subtotaal, sub totaal, nettobedrag, netto bedrag, netto totaal, totaal netto, nettototaal, netto, maatstaf van heffing, belastbaar bedrag, grondslag, goederenbedrag, subtotal, sub total, net amount, net total, total net amount, net value, taxable amount, nettobetrag, nettosumme, netto betrag, zwischensumme, netto summe, gesamtnetto, steuerpflichtiger betrag, warenwert netto, nettowarenwert, nettogesamtbetrag, gesamt netto, summe positionen netto, sous total, total ht, montant taxable, totaal goederen, goederentotaal, goods total, total goods, net goods, net goods total, merchandise total, warenwert netto gesamt, warensumme, invoice total excl, netto som, nettosom, totaal exclusief omzetbelasting, exclusief btw, excl btw, bedrag zonder btw, vergoeding, maatstaf, vergoeding excl btw, premie excl assurantiebelasting, netto premie, nettopremie, totaal goederen excl btw, totaal netto bedrag, netto factuurbedrag, nettofactuurbedrag, total excl, amount excl, total before vat, net invoice amount, total net value, nett total, nett, total nett, goods value, value of goods, invoice net, invoice net total, taxable total, taxable value, taxable, nettosumme gesamt, netto gesamt, rechnungsbetrag netto, entgelt netto, nettorechnungsbetrag, summe leistungen netto, summe der leistungen netto, nettoentgelt, gesamt ohne mwst, betrag ohne mwst, summe ohne mwst, summe exkl mwst, total net ht, total h t, montant h t, base imposable, total base ht, total brut ht, montant net ht, net commercial, total general ht, total facture ht, total ex tax, total sans tva, total hors tva, net this invoice, net amount this invoice, net payable before vat, netto deze factuur, untaxed amount, amount untaxed, total untaxed, total untaxed amount, montant hors taxe, base ht totale, total excluding taxes, bedrag belast, belast bedrag, total exkl mwst, zwischentotal',
      ),
    ],
    weak: phrases(
      'premie, premie excl, premium, net, base, base ht, bemessungsgrundlage, steuerbasisbetrag, basisbetrag, warenwert, nettowert, taxable, total net',
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
        'btw bedrag, btwbedrag, btw, b t w, omzetbelasting, totaal btw bedrag, btw totaal, vat, vat amount, vat total, sales tax, tax amount, tax total, gst, tax, total taxes, mwst, ust, umsatzsteuer, mehrwertsteuer, mwst betrag, ust betrag, steuerbetrag, umsatzsteuerbetrag, mehrwertsteuerbetrag, steuern gesamt, steuer, tva, total tva, btw over, btw hoog, btw laag, in rekening gebrachte btw, mwstbetrag, ustbetrag, waarvan btw, totaal omzetbelasting, bedrag omzetbelasting, inclusief btw bedrag, total tax amount, tax payable, vat payable, vat due, vat charged, total vat amount, gesamtbetrag der umsatzsteuer, davon mwst, davon ust, darin enthaltene mwst, darin enthaltene umsatzsteuer, enthaltene mwst, enthaltene umsatzsteuer, enth mwst, mwst gesamt, ust gesamt, gesamt mwst, gesamt ust, dont tva, estimated tax, tva collectee, steuergesamtbetrag, steuersumme, gesamtsteuer, gesamtsteuerbetrag, total tva due, total t v a, t v a, montant t v a, btw totaalbedrag, totaal btw bedragen, versicherungsteuer, versicherungssteuer',
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
        'factuurbedrag, factuurtotaal, totaal factuur, factuur totaal, eindtotaal, eindbedrag, totaalbedrag, totaal bedrag, totaal generaal, bruto bedrag, brutobedrag, creditbedrag, totaal credit, grand total, invoice total, invoice amount, total invoice, gross amount, gross total, total gross, total amount, total invoice amount, credit total, total credit, gesamtbetrag, rechnungsbetrag, bruttobetrag, endbetrag, gesamtsumme, rechnungssumme, bruttosumme, rechnungsendbetrag, gesamtpreis brutto, gutschriftsbetrag, endsumme, total ttc, montant ttc, total general, net a payer ttc, bruttogesamtbetrag, gesamt brutto, rechnungstotal, rechnungsbeitrag, totaal van deze nota, totaal van deze factuur, totaal deze factuur, totaal deze nota, bedrag van deze factuur, totaal nota, nota totaal, notabedrag, totaal factuurbedrag, factuureindbedrag, eindbedrag factuur, totale factuurbedrag, totaal rekening, rekeningbedrag, totaalbedrag factuur, totaal factuur incl btw, factuurbedrag incl btw, totaalfactuur, totaal inclusief omzetbelasting, gutschriftbetrag, gutschrift betrag, gutschriftsumme, erstattungsbetrag, creditnotabedrag, totaalbedrag creditnota, credit amount, credit note total, total credit note, invoice value, total invoice value, bill total, total bill, total of invoice, invoice grand total, order total, total sales, total sale, gesamtbetrag brutto, gesamtrechnungsbetrag, endpreis, endpreis brutto, gesamtendbetrag, bruttorechnungsbetrag, rechnungsbetrag brutto, rechnungssumme brutto, total de la facture, total facture, montant de la facture, montant facture, total facture ttc, total t t c, montant t t c, ttc, total ttc en euros, net ttc',
      ),
    ],
    weak: phrases(
      'gross, brutto, bruto, totaal, total, summe, gesamt, totaal eur, total eur, totaal euro, montant total, som, totaal in eur, gesamt eur, total general, total en euros, gesamtbeitrag, total charges, total current charges, total price, totaalprijs, gesamtpreis, prix total, total der rechnung, total amount eur',
    ),
  },
  {
    target: 'amountDue',
    strong: phrases(
      'te betalen, totaal te betalen, te voldoen, totaal te voldoen, te betalen bedrag, nog te betalen, openstaand bedrag, openstaand, restbedrag, te ontvangen, totaal te ontvangen, bedrag te betalen, door u te betalen, amount due, balance due, total due, amount payable, total payable, please pay, amount to pay, total to pay, outstanding balance, outstanding, zu zahlen, zahlbetrag, zu zahlender betrag, zu zahlender beitrag, offener betrag, zahllast, zu zahlen sind, forderung, net a payer, total a payer, montant a payer, montant total a payer, solde a payer, solde du, reste a payer, a payer, totaal te betalen bedrag, te crediteren, terug te betalen, terug te ontvangen, invoice amount due, fallig, falliger betrag, uberweisungsbetrag, nog te voldoen, nog door u te betalen, nog te ontvangen, door u te voldoen, bedrag te voldoen, totaal door u te voldoen, totaal door u te betalen, te betalen totaal, totaal nog te betalen, u betaalt, te incasseren, af te schrijven bedrag, openstaand saldo, te betalen saldo, totaal te crediteren, totaal te ontvangen, uit te betalen, aan u uit te betalen, u ontvangt, te betalen eur, te betalen in eur, te betalen in euro, total amount due, total amount payable, total balance due, net amount due, net due, amount owing, balance payable, invoice balance, please remit, amount owed, total now due, payable amount, you pay, restbetrag, noch zu zahlen, noch zu zahlender betrag, verbleibender betrag, auszahlungsbetrag, zu uberweisen, zu uberweisender betrag, abbuchungsbetrag, offener rechnungsbetrag, restforderung, somme a payer, somme due, net a regler, total a regler, montant a regler, montant du, montant total du, solde a regler, reste a regler, reste du, total du, montant a prelever',
    ),
    weak: [],
  },
  {
    target: 'other',
    strong: phrases(
      'totaal aantal, totaal uren, totaal gewicht, totaal colli, totaal stuks, totaal aantal uren, total quantity, total qty, total hours, total weight, total items, total pages, total units, gesamtmenge, gesamtgewicht, gesamtstunden, quantite totale, poids total, aanbetaling, voorschot, reeds betaald, betaald, reeds voldaan, vorige factuur, vorig saldo, korting, betalingskorting, verzendkosten, transport, transportkosten, administratiekosten, orderkosten, vrachtkosten, emballage, statiegeld, deposit, prepaid, paid, amount paid, already paid, previous balance, previous unpaid balance, discount, shipping, shipping costs, shipping and handling, freight, freight costs, handling, total charges and allowances, line total, unit price, anzahlung, bezahlt, bereits gezahlt, vorauszahlung, skonto, rabatt, versandkosten, versand, fracht, frachtkosten, porto, einzelpreis, ausstehende forderung, acompte, deja paye, deja regle, remise, frais de port, port, prix unitaire, escompte, stukprijs, prijs, price, preis, rate, tarief, stundensatz, uurtarief, transporteren, transport naar volgende pagina, ubertrag, report, btw percentage, vat rate, btw %, tva %, mwst %, afronding, rounding, rundung, arrondi, rundungsdifferenz, afrondingsverschil, tegoed, spaarsaldo, ab datum, credit limit, goederenwaarde verzekerd, assurantiebelasting, totaal assurantiebelasting, insurance premium tax, ipt, te storten op g rekening, waarvan g rekening, bedrag g rekening, g rekening, te storten op gewone rekening, te storten, aanbetaald, reeds gefactureerd, eerder gefactureerd, abzuglich, abschlag, bereits bezahlt, bereits berechnet, gegeven, gegeben, ruckgeld, wisselgeld, terug, contant, pin, change, cash, tendered, acompte verse, versement, deja verse, transporteren, balance brought forward, balance carried forward, uebertrag, a reporter, report precedent',
    ),
    weak: [],
  },
];
