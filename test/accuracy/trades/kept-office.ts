import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row, told } from './set.ts';
import { boxes, openInvoices, party, total3 } from './set-office.ts';
import type { Trade } from './trade.ts';

/** As `office`; what is read wrong on these is not looked at while rules are improved. */
export const keptOffice: Readonly<Record<string, Trade>> = {
  'short labels': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `${beside(`<h2>${s.value('sellerName')}</h2>${s.deal.seller.street} · ${s.deal.seller.town}`, '<h1>Factuur</h1>')}<p class="to">${addressee(s)}</p>${boxes(
        [
          ['Relatie', s.value('customerNumber')],
          ['Factuur', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Vervalt op', s.value('dueDate')],
        ],
      )}${goods(s, [
        ['quantityUnit', 'Aantal'],
        ['description', 'Omschrijving'],
        ['unitPrice', 'Prijs'],
        ['rate', 'BTW'],
        ['amount', 'Bedrag'],
      ])}<table class="wide">${row(['Btw', 'Over', 'Bedrag'], 'th')}${rated(s, ({ rate, base, vat }) => row([`${rate}%`, base, vat])).join('')}</table>${total3(s, 'Netto', 'Totaal btw', 'Factuurtotaal')}<footer>IBAN ${s.value('iban')} | KvK ${s.value('sellerKvk')} | BTW ${s.value('sellerVatId')}</footer>`,
  },
  'dotted lines': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<img class="logo"><p>${addressee(s, 'Administratie')}</p>${(
        [
          ['Factuurnummer', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Bestelnummer', s.value('orderNumber')],
          ['Klantnummer', s.value('customerNumber')],
        ] as const
      )
        .map(([label, value]) => `${label} ............ : ${value}`)
        .join('<br>')}${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Totaal exclusief', 'BTW', 'Totaal inclusief')}<p>Betaling vóór ${s.value('dueDate')}.</p><footer>${s.value('sellerName')} – ${s.deal.seller.street} – ${s.deal.seller.town} – KvK ${s.value('sellerKvk')} – BTW ${s.value('sellerVatId')} – IBAN ${s.value('iban')}</footer>`,
  },
  'two German addresses': {
    between: ['DE', 'DE'],
    language: 'de',
    set: (s) =>
      `${beside(addressee(s), party(s))}${lines([
        ['Rechnungsnummer', s.value('invoiceNumber')],
        ['Kundennummer', s.value('customerNumber')],
        ['Rechnungsdatum', s.value('invoiceDate')],
      ])}<h2>Rechnung</h2>${goods(s, [
        ['description', 'Artikel'],
        ['quantity', 'Menge'],
        ['unitPrice', 'Preis'],
        ['amount', 'Gesamt'],
      ])}${total3(s, 'Summe netto', 'Umsatzsteuer', 'Gesamtbetrag')}<footer>Bankverbindung: ${s.value('iban')}, ${s.value('bic')} · USt-IdNr. ${s.value('sellerVatId')}</footer>`,
  },
  'French client': {
    between: ['FR', 'FR'],
    language: 'fr',
    set: (s) =>
      `${beside(`${party(s)}<br>Tél. ${s.deal.seller.phone}`, `<b>Client</b><br>${addressee(s)}`)}<h3>Facture N° ${s.value('invoiceNumber')} du ${s.value('invoiceDate')}</h3>${lines(
        [
          ['Réf. client', s.value('customerNumber')],
          ['Bon de commande', s.value('orderNumber')],
        ],
        ' : ',
      )}${goods(s, [
        ['description', 'Description'],
        ['quantity', 'Quantité'],
        ['unitPrice', 'Prix unitaire HT'],
        ['amount', 'Total HT'],
      ])}${total3(s, 'Total HT', 'TVA', 'Total TTC')}<p>À régler avant le ${s.value('dueDate')}</p><footer>TVA intracommunautaire ${s.value('sellerVatId')} IBAN ${s.value('iban')} BIC ${s.value('bic')}</footer>`,
  },
  'friendly reminder': {
    between: ['GB', 'NL'],
    language: 'en',
    type: 'reminder',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'invoiceDate'],
    set: (s) =>
      `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}<p class="to">${addressee(s)}</p><h2>Payment reminder</h2>${pairs(
        [
          ['Account number', s.value('customerNumber')],
          ['Invoice number', s.value('invoiceNumber')],
          ['Due date', s.value('dueDate')],
          ['Amount outstanding', cents(s, s.deal.gross)],
        ],
      )}<p>Dear customer, our records show that the invoice above has not been paid. Please pay within 7 days.</p><footer>VAT no. ${s.value('sellerVatId')} IBAN ${s.value('iban')}</footer>`,
  },
  'last demand': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'reminder',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'invoiceNumber', 'invoiceDate', 'dueDate'],
    set: (s) =>
      `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, addressee(s))}<p>Debiteurnummer: ${s.value('customerNumber')}</p><h3>Laatste aanmaning</h3><p>Ondanks onze eerdere herinnering staan de volgende facturen nog open:</p>${openInvoices(s, ['Factuur', 'Datum', 'Vervaldatum', 'Bedrag'])}<p>Zonder betaling binnen vijf dagen dragen wij de vordering over aan ons incassobureau. Rekening ${s.value('iban')}.</p><footer>KvK ${s.value('sellerKvk')}</footer>`,
  },
  'English statement': {
    between: ['GB', 'GB'],
    language: 'en',
    currency: '£',
    type: 'statement',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'invoiceNumber', 'invoiceDate', 'dueDate'],
    set: (s) =>
      `<div class="r"><h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}</div><p>${addressee(s)}</p><h1>STATEMENT</h1>${head(
        [
          ['Account', s.value('customerNumber')],
          ['Statement date', otherDay(s, 20)],
        ],
      )}${openInvoices(s, ['Invoice', 'Date', 'Due', 'Balance'])}<footer>VAT registration ${s.value('sellerVatId')}</footer>`,
  },
  acknowledgement: {
    between: ['GB', 'NL'],
    language: 'en',
    type: 'order-confirmation',
    set: (s) =>
      `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, '<h1>Order Acknowledgement</h1>')}${beside(`<b>Sold to</b><br>${addressee(s)}`, `<b>Ship to</b><br>Gate 4, Dockside<br>3196 KC Vondelingenplaat`)}${head(
        [
          ['Customer no.', s.value('customerNumber')],
          ['Your PO no.', s.value('orderNumber')],
          ['Expected delivery', s.value('deliveryDate')],
        ],
      )}${goods(s, [
        ['article', 'Part no.'],
        ['description', 'Description'],
        ['quantity', 'Qty'],
        ['unitPrice', 'Price'],
        ['amount', 'Amount'],
      ])}${total3(s, 'Net total', 'VAT', 'Order total')}<footer>VAT ${s.value('sellerVatId')}</footer>`,
  },
  'French delivery': {
    between: ['FR', 'FR'],
    language: 'fr',
    type: 'delivery-note',
    noLines: true,
    set: (s) =>
      `${beside(party(s), `<b>Livré à</b><br>${addressee(s)}`)}<h2>Bon de livraison</h2>${pairs([
        ['N° BL', s.value('deliveryNoteNumber')],
        ['Date de livraison', s.value('deliveryDate')],
        ['Votre commande n°', s.value('orderNumber')],
        ['Code client', s.value('customerNumber')],
      ])}<table class="goods"><tr><th>Référence</th><th>Désignation</th><th>Qté livrée</th></tr>${s.deal.lines.map((line) => row([line.article, line.description, String(line.quantity)])).join('')}</table>`,
  },
  'English agreement': {
    between: ['GB', 'NL'],
    language: 'en',
    type: 'contract',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'currency', 'invoiceDate', 'deliveryDate'],
    set: (s) =>
      `<h1>Service Agreement</h1>${lines([
        ['Agreement no.', told(s, 'contractNumber', `SA${s.random.digits(5)}`)],
        ['Effective date', otherDay(s, 14)],
      ])}<p>This agreement is made between:</p><p>(1) ${s.value('sellerName')}, of ${s.deal.seller.street}, ${s.deal.seller.town} (the Supplier); and</p><p>(2) ${s.value('buyerName')}, of ${s.deal.buyer.street}, ${s.deal.buyer.town} (the Customer).</p><p>1. The Supplier shall provide the services described in Schedule 1.</p><p>2. The Customer shall pay ${cents(s, s.deal.net)} per quarter within thirty days of the date of invoice.</p><p>Signed: ____________</p>`,
  },
  'credit short': {
    between: ['NL', 'NL'],
    language: 'nl',
    credit: true,
    set: (s) =>
      `<h1>Creditnota</h1>${beside(`${addressee(s)}`, `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>${s.deal.seller.web}`)}${head(
        [
          ['Creditnota', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Klantcode', s.value('customerNumber')],
          ['Creditering van factuur', `20245${s.random.digits(4)}`],
        ],
      )}${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Bedrag excl. btw', 'Btw', 'Creditbedrag')}<footer>Btw ${s.value('sellerVatId')} • KvK ${s.value('sellerKvk')} • ${s.value('iban')}</footer>`,
  },
  'column at the side': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<div style="display:flex;gap:24px"><div style="width:140px"><img class="logo"><br><b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br><br>Fact. nr.<br>${s.value('invoiceNumber')}<br><br>Fact. datum<br>${s.value('invoiceDate')}<br><br>Klantcode<br>${s.value('customerNumber')}<br><br>KvK<br>${s.value('sellerKvk')}<br><br>Btw<br>${s.value('sellerVatId')}</div><div style="flex:1"><p>${addressee(s)}</p><h2>Factuur</h2>${goods(
        s,
        [
          ['description', 'Omschrijving'],
          ['quantity', 'Aantal'],
          ['amount', 'Bedrag'],
        ],
      )}${total3(s, 'Subtotaal', 'Btw', 'Totaal te betalen')}<p>Graag vóór ${s.value('dueDate')} betalen op ${s.value('iban')}.</p></div></div>`,
  },
  'boxed packing slip': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'delivery-note',
    noLines: true,
    set: (s) =>
      `<h1>Leverbon</h1>${beside(`<small>Afzender</small><br>${party(s)}`, `<small>Geleverd aan</small><br>${addressee(s)}`)}${head(
        [
          ['Leverbon', s.value('deliveryNoteNumber')],
          ['Datum levering', s.value('deliveryDate')],
          ['Order', s.value('orderNumber')],
        ],
      )}<table class="goods"><tr><th>Code</th><th>Omschrijving</th><th>Aantal</th><th>Eenheid</th></tr>${s.deal.lines.map((line) => row([line.article, line.description, String(line.quantity), line.unit])).join('')}</table><p>Handtekening ontvanger</p>`,
  },
  'job confirmed': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'order-confirmation',
    set: (s) =>
      `<p class="small">${s.value('sellerName')}, ${s.deal.seller.street}, ${s.deal.seller.town}</p>${beside(
        addressee(s),
        pairs([
          ['Opdrachtnummer', s.value('orderNumber')],
          ['Datum', otherDay(s, -8)],
          ['Relatienummer', s.value('customerNumber')],
        ]),
      )}<h2>Opdrachtbevestiging</h2><p>Hartelijk dank voor uw opdracht. Wij leveren op ${s.value('deliveryDate')}.</p>${goods(
        s,
        [
          ['description', 'Omschrijving'],
          ['quantity', 'Aantal'],
          ['unitPrice', 'Prijs per eenheid'],
          ['amount', 'Bedrag'],
        ],
      )}${total3(s, 'Totaal excl. btw', 'Btw', 'Totaal incl. btw')}<footer>KvK ${s.value('sellerKvk')} Btw ${s.value('sellerVatId')} IBAN ${s.value('iban')}</footer>`,
  },
  rent: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `${beside(
        `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`,
        pairs([
          ['Huurdernummer', s.value('customerNumber')],
          ['Contractnummer', told(s, 'contractNumber', s.random.digits(7))],
          ['Notanummer', s.value('invoiceNumber')],
          ['Notadatum', s.value('invoiceDate')],
        ]),
      )}<p class="to">${addressee(s)}</p><h2>Huurnota</h2>${goods(s, [
        ['description', 'Omschrijving'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Totaal exclusief btw', 'Btw', 'Totaal te voldoen')}<p>Wij schrijven dit bedrag rond ${s.value('dueDate')} af.</p><footer>Kamer van Koophandel ${s.value('sellerKvk')}, btw-nummer ${s.value('sellerVatId')}, rekeningnummer ${s.value('iban')}</footer>`,
  },
  'German table': {
    between: ['DE', 'NL'],
    language: 'de',
    set: (s) =>
      `${beside(`<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}`, '<h1>RECHNUNG</h1>')}<p>${addressee(s)}</p>${boxes(
        [
          ['Rechnung', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Kunde', s.value('customerNumber')],
          ['Auftrag', s.value('orderNumber')],
          ['Lieferschein', s.value('deliveryNoteNumber')],
        ],
      )}${goods(s, [
        ['article', 'Art.-Nr.'],
        ['description', 'Bezeichnung'],
        ['quantity', 'Menge'],
        ['unit', 'ME'],
        ['unitPrice', 'Preis'],
        ['amount', 'Summe'],
      ])}${total3(s, 'Warenwert netto', 'MwSt.', 'Endbetrag')}<p>Zahlbar bis zum ${s.value('dueDate')}</p><footer>USt-IdNr. ${s.value('sellerVatId')} | ${s.value('iban')} | ${s.value('bic')}</footer>`,
  },
};
