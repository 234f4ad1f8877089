import { inHtml } from '../printed/sheet.ts';
import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row, told } from './set.ts';
import type { Trade } from './trade.ts';

/** As `services`; what is read wrong on these is not looked at while rules are improved. */
export const keptServices: Readonly<Record<string, Trade>> = {
  water: {
    between: ['FR', 'FR'],
    language: 'fr',
    set: (s) => `${beside(
      `<b>${s.value('sellerName')}</b><br>Service clients<br>${s.deal.seller.street}<br>${s.deal.seller.town}`,
      `<b>Votre facture du ${s.value('invoiceDate')}</b><br>${lines(
        [
          ['N° de facture', s.value('invoiceNumber')],
          ['Référence client', s.value('customerNumber')],
          ['N° de contrat', told(s, 'contractNumber', s.random.digits(8))],
        ],
        ' : ',
      )}`,
    )}<p class="to">${addressee(s)}</p>
      <p>Période de consommation du ${otherDay(s, -190)} au ${s.value('deliveryDate')}</p>${goods(s, [
        ['description', 'Détail'],
        ['quantity', 'Quantité'],
        ['unitPrice', 'Prix unitaire HT'],
        ['amount', 'Montant HT'],
      ])}${pairs(
        [
          ['Total HT', s.total('totalNet')],
          ['Total TVA', s.total('totalVat')],
          ['Total TTC', s.total('totalGross')],
          [`Montant à payer avant le ${s.value('dueDate')}`, cents(s, s.deal.gross)],
        ],
        'totals',
      )}<footer>TVA intracommunautaire : ${s.value('sellerVatId')} – RCS Lyon</footer>`,
  },
  mobile: {
    between: ['DE', 'DE'],
    language: 'de',
    set: (
      s,
    ) => `<p class="small">${s.value('sellerName')}, ${s.deal.seller.street}, ${s.deal.seller.town}</p>${beside(
      addressee(s),
      pairs([
        ['Ihr Kundenkonto', s.value('customerNumber')],
        ['Rechnungsnummer', s.value('invoiceNumber')],
        ['Rechnungsdatum', s.value('invoiceDate')],
        ['Abrechnungszeitraum', `${otherDay(s, -32)} – ${s.value('deliveryDate')}`],
      ]),
    )}<h2>Ihre Mobilfunkrechnung</h2>
      ${goods(s, [
        ['description', 'Leistung'],
        ['quantity', 'Anzahl'],
        ['amount', 'Betrag (EUR)'],
      ])}${pairs(
        [
          ['Summe der Leistungen (netto)', s.total('totalNet')],
          ['Umsatzsteuer', s.total('totalVat')],
          ['Rechnungsbetrag (brutto)', s.total('totalGross')],
        ],
        'totals',
      )}<p>Den Betrag buchen wir am ${s.value('dueDate')} von Ihrem Konto DE** **** 4471 ab.</p><footer>Geschäftsführung: K. Adler · Registergericht HRB 77120 · USt-IdNr.: ${s.value('sellerVatId')}</footer>`,
  },
  'software in Europe': {
    between: ['GB', 'NL'],
    language: 'en',
    untaxed: true,
    set: (
      s,
    ) => `${beside('<img class="logo">', `<h1>Tax invoice</h1>`)}${beside(`<small>BILLED TO</small><br>${addressee(s)}<br>VAT: ${s.value('buyerVatId')}`, `<small>FROM</small><br>${s.value('sellerName')}<br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>VAT: ${s.value('sellerVatId')}`)}
      ${head([
        ['Invoice ID', s.value('invoiceNumber')],
        ['Issued', s.value('invoiceDate')],
        ['Payment due', s.value('dueDate')],
        ['Customer ID', s.value('customerNumber')],
      ])}${goods(s, [
        ['description', 'Plan'],
        ['quantity', 'Seats'],
        ['unitPrice', 'Price per seat'],
        ['amount', 'Amount (EUR)'],
      ])}${pairs(
        [
          ['VAT (reverse charge)', s.total('totalVat')],
          ['Total due (EUR)', s.total('totalGross')],
        ],
        'totals',
      )}<p>Reverse charge: VAT to be accounted for by the recipient.</p>`,
  },
  inn: {
    between: ['DE', 'NL'],
    language: 'de',
    set: (
      s,
    ) => `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street} · ${s.deal.seller.town} · Tel. ${s.deal.seller.phone}${beside(
      `<br>${addressee(s)}`,
      lines(
        [
          ['Rechnungs-Nr.', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Zimmer', '17'],
          ['Anreise', otherDay(s, -4)],
          ['Abreise', otherDay(s, -1)],
        ],
        ' ',
      ),
    )}<h3>Rechnung</h3>
      ${goods(s, [
        ['quantity', 'Anz.'],
        ['description', 'Leistung'],
        ['rate', 'MwSt'],
        ['amountIncl', 'Betrag €'],
      ])}${pairs([['Gesamtbetrag inkl. MwSt.', s.total('totalGross')], ...rated(s, ({ rate, base, vat }) => `darin enthalten ${rate} % MwSt. auf ${base}|${vat}`).map((text) => text.split('|') as [string, string])], 'totals')}<p>Betrag dankend erhalten: EC-Karte</p><footer>USt-IdNr. ${s.value('sellerVatId')} – Volksbank ${s.value('iban')} – BIC ${s.value('bic')}</footer>`,
  },
  staffing: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `${beside(
      `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`,
      pairs([
        ['Factuurnummer', s.value('invoiceNumber')],
        ['Factuurdatum', s.value('invoiceDate')],
        ['Debiteurnr.', s.value('customerNumber')],
        ['Kostenplaats', '4410'],
        ['Week', '34'],
      ]),
    )}<p class="to">${addressee(s, 'Crediteurenadministratie')}</p><h2>FACTUUR</h2>
      ${goods(s, [
        ['description', 'Medewerker / uursoort'],
        ['quantity', 'Uren'],
        ['unitPrice', 'Uurtarief'],
        ['amount', 'Bedrag'],
      ])}${pairs(
        [
          ['Totaal exclusief BTW', s.total('totalNet')],
          ['Omzetbelasting', s.total('totalVat')],
          ['Factuurbedrag', s.total('totalGross')],
        ],
        'totals',
      )}<p>U wordt verzocht 40% te storten op onze G-rekening NL48INGB0991234561 en het restant op ${s.value('iban')}, uiterlijk ${s.value('dueDate')}.</p><footer>KvK ${s.value('sellerKvk')} BTW-nr ${s.value('sellerVatId')}</footer>`,
  },
  lease: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (
      s,
    ) => `${beside(addressee(s), `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>IBAN ${s.value('iban')}<br>BIC ${s.value('bic')}<br>K.v.K. ${s.value('sellerKvk')}<br>BTW NR. ${s.value('sellerVatId')}`)}<h1>Leasefactuur</h1>
      ${head([
        ['Contractnummer', told(s, 'contractNumber', `L${s.random.digits(6)}`)],
        ['Kenteken', 'G-482-XR'],
        ['Factuurnr.', s.value('invoiceNumber')],
        ['Factuurdatum', s.value('invoiceDate')],
        ['Vervaldatum', s.value('dueDate')],
      ])}${goods(s, [
        ['description', 'Omschrijving'],
        ['amount', 'Bedrag'],
        ['rate', 'BTW%'],
      ])}${pairs(
        [
          ['Totaal exclusief BTW', s.total('totalNet')],
          ['BTW bedrag', s.total('totalVat')],
          ['Totaal factuurbedrag', s.total('totalGross')],
        ],
        'totals',
      )}<p>Wij incasseren dit bedrag automatisch.</p>`,
  },
  'tea room': {
    between: ['DE', 'DE'],
    language: 'de',
    narrow: true,
    noLines: true,
    anyType: true,
    set: (s) =>
      `<div class="middle">${s.value('sellerName')}<br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>USt-IdNr. ${s.value('sellerVatId')}</div><p>Rechnung Nr. ${s.value('invoiceNumber')}<br>Datum: ${s.value('invoiceDate')} 19:05<br>Tisch 12 &nbsp; Bediener 3</p><table>${s.deal.lines.map((line) => row([`${line.quantity}x ${inHtml(line.description)}`, s.spelling.amount(Math.round(line.amount * (1 + line.rate / 100)))])).join('')}</table>${pairs(
        [
          ['Summe EUR', s.total('totalGross')],
          ['Gegeben', s.spelling.amount(s.deal.gross)],
        ],
        'wide',
      )}<p class="small">${rated(s, ({ rate, base, vat }) => `${rate}% MwSt: Netto ${base} Steuer ${vat}`).join('<br>')}</p><p>Vielen Dank für Ihren Besuch</p>`,
  },
};
