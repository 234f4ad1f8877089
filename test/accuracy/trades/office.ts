import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row, told } from './set.ts';
import { boxes, openInvoices, party, total3 } from './set-office.ts';
import type { Trade } from './trade.ts';

/** Papers as the office packages of Dutch firms set them: boxes, far columns, letters about money, papers around an order. */
export const office: Readonly<Record<string, Trade>> = {
  'boxed labels': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<img class="logo"><p class="to">${addressee(s, 'Afd. crediteuren')}</p><h1>FACTUUR</h1>${boxes([
        ['Factuurdatum', s.value('invoiceDate')],
        ['Factuurnummer', s.value('invoiceNumber')],
        ['Debiteur', s.value('customerNumber')],
        ['Uw referentie', s.value('orderNumber')],
        ['Vervaldatum', s.value('dueDate')],
      ])}${goods(s, [
        ['article', 'Artikel'],
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Totaal excl. btw', 'Btw', 'Totaal incl. btw')}<footer>${s.value('sellerName')} | ${s.deal.seller.street} | ${s.deal.seller.town} | KvK ${s.value('sellerKvk')} | BTW ${s.value('sellerVatId')} | IBAN ${s.value('iban')}</footer>`,
  },
  'values far right': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}, ${s.deal.seller.town}<p class="to">${addressee(s)}</p><h3>Factuur</h3><table class="wide">${[
        row(['Nummer factuur', s.value('invoiceNumber')]),
        row(['Datum factuur', s.value('invoiceDate')]),
        row(['Uw klantnummer bij ons', s.value('customerNumber')]),
        row(['Uw opdrachtnummer', s.value('orderNumber')]),
        row(['Betalen vóór', s.value('dueDate')]),
      ].join('')}</table>${goods(s, [
        ['description', 'Werkzaamheden'],
        ['quantity', 'Uur'],
        ['unitPrice', 'Tarief'],
        ['amount', 'Totaal'],
      ])}<table class="wide">${row(['Bedrag exclusief btw', s.total('totalNet')])}${row(['Btw-bedrag', s.total('totalVat')])}${row(['<b>Te betalen</b>', `<b>${s.total('totalGross')}</b>`])}</table><footer>KvK-nummer: ${s.value('sellerKvk')} – Btw-id: ${s.value('sellerVatId')} – Rekening: ${s.value('iban')} (${s.value('bic')})</footer>`,
  },
  'addressee left, sender right': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<img class="logo">${beside(addressee(s), party(s))}${lines([
        ['Factuurnr.', s.value('invoiceNumber')],
        ['Factuurdatum', s.value('invoiceDate')],
        ['Klantnr.', s.value('customerNumber')],
      ])}${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Subtotaal', 'BTW', 'Totaal')}<footer>IBAN ${s.value('iban')} · KvK ${s.value('sellerKvk')} · btw ${s.value('sellerVatId')}</footer>`,
  },
  'sender left, addressee right': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<h1>Factuur</h1>${beside(`${party(s)}<br>KVK: ${s.value('sellerKvk')}<br>BTW: ${s.value('sellerVatId')}<br>IBAN: ${s.value('iban')}`, addressee(s))}${head(
        [
          ['Factuur', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Vervalt', s.value('dueDate')],
          ['Uw order', s.value('orderNumber')],
        ],
      )}${goods(s, [
        ['quantity', 'Aantal'],
        ['description', 'Product'],
        ['unitPrice', 'Per stuk'],
        ['rate', 'Btw'],
        ['amount', 'Subtotaal'],
      ])}${total3(s, 'Totaal zonder btw', 'Btw', 'Totaal met btw')}`,
  },
  'credit on an invoice': {
    between: ['NL', 'NL'],
    language: 'nl',
    credit: true,
    set: (s) =>
      `${beside(
        `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}`,
        pairs([
          ['Creditfactuurnummer', s.value('invoiceNumber')],
          ['Creditdatum', s.value('invoiceDate')],
          ['Oorspronkelijke factuur', `VF${s.random.digits(6)}`],
          ['Klantcode', s.value('customerNumber')],
        ]),
      )}<p class="to">${addressee(s)}</p><h1>CREDITFACTUUR</h1>${goods(s, [
        ['article', 'Art.'],
        ['description', 'Omschrijving'],
        ['quantity', 'Retour'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Bedrag'],
      ])}${total3(s, 'Netto', 'BTW', 'Te ontvangen')}<footer>KvK ${s.value('sellerKvk')}   BTW ${s.value('sellerVatId')}   Bank ${s.value('iban')}</footer>`,
  },
  'reminder of one': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'reminder',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'deliveryDate', 'invoiceDate'],
    set: (s) =>
      `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}<p class="to">${addressee(s)}</p>${lines(
        [
          ['Klantnummer', s.value('customerNumber')],
          ['Betreft', `betalingsherinnering factuur ${s.value('invoiceNumber')}`],
        ],
      )}<h2>Betalingsherinnering</h2><p>Geachte heer, mevrouw,</p><p>Volgens onze administratie is factuur ${s.value('invoiceNumber')} van ${otherDay(s, 0)} ten bedrage van ${cents(s, s.deal.gross)} nog niet voldaan. De vervaldatum was ${s.value('dueDate')}.</p><p>Wij verzoeken u het bedrag binnen 7 dagen over te maken op ${s.value('iban')} ten name van ${s.deal.seller.name}.</p><footer>KvK ${s.value('sellerKvk')} | btw ${s.value('sellerVatId')}</footer>`,
  },
  'dunning of several': {
    between: ['DE', 'DE'],
    language: 'de',
    type: 'reminder',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'invoiceNumber', 'invoiceDate', 'dueDate'],
    set: (s) =>
      `<p class="small">${s.value('sellerName')} · ${s.deal.seller.street} · ${s.deal.seller.town}</p>${beside(
        addressee(s),
        lines([
          ['Kundennummer', s.value('customerNumber')],
          ['Datum', otherDay(s, 60)],
        ]),
      )}<h2>2. Mahnung</h2><p>Sehr geehrte Damen und Herren, folgende Rechnungen sind trotz Fälligkeit noch offen:</p>${openInvoices(s, ['Rechnungsnr.', 'Rechnungsdatum', 'Fällig am', 'Offener Betrag'])}<p>Bitte überweisen Sie den Betrag bis ${otherDay(s, 70)}.</p><footer>${s.deal.seller.name} · IBAN ${s.value('iban')} · BIC ${s.value('bic')} · USt-IdNr. ${s.value('sellerVatId')}</footer>`,
  },
  'statement of account': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'statement',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'invoiceNumber', 'invoiceDate', 'dueDate'],
    set: (s) =>
      `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, '<h1>Rekeningoverzicht</h1>')}<p>${addressee(s)}</p>${pairs(
        [
          ['Debiteurnummer', s.value('customerNumber')],
          ['Datum overzicht', otherDay(s, 31)],
        ],
      )}${openInvoices(s, ['Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Openstaand'])}<p>Wij verzoeken u het saldo over te maken op ${s.value('iban')}.</p><footer>KvK ${s.value('sellerKvk')} BTW ${s.value('sellerVatId')}</footer>`,
  },
  'order confirmed': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'order-confirmation',
    set: (s) =>
      `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}<p class="to">${addressee(s, 't.a.v. Inkoop')}</p><h1>Orderbevestiging</h1>${beside(
        pairs([
          ['Uw ordernummer', s.value('orderNumber')],
          ['Debiteurnummer', s.value('customerNumber')],
        ]),
        pairs([
          ['Orderdatum', otherDay(s, -20)],
          ['Verwachte leverdatum', s.value('deliveryDate')],
        ]),
      )}${goods(s, [
        ['pos', 'Regel'],
        ['article', 'Artikelcode'],
        ['description', 'Omschrijving'],
        ['quantityUnit', 'Aantal'],
        ['unitPrice', 'Nettoprijs'],
        ['amount', 'Regeltotaal'],
      ])}${total3(s, 'Ordertotaal excl. btw', 'BTW', 'Ordertotaal incl. btw')}<footer>KvK ${s.value('sellerKvk')} · BTW ${s.value('sellerVatId')}</footer>`,
  },
  'packing slip': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'delivery-note',
    noLines: true,
    set: (s) =>
      `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>Tel ${s.deal.seller.phone}`, '<h1>PAKBON</h1>')}<p class="to">${addressee(s, 'Magazijn')}</p>${boxes(
        [
          ['Pakbonnr.', s.value('deliveryNoteNumber')],
          ['Leverdatum', s.value('deliveryDate')],
          ['Ordernr. klant', s.value('orderNumber')],
          ['Klantnr.', s.value('customerNumber')],
          ['Colli', '3'],
        ],
      )}<table class="goods"><tr><th>Artikel</th><th>Omschrijving</th><th>Besteld</th><th>Geleverd</th></tr>${s.deal.lines.map((line) => row([line.article, line.description, String(line.quantity), String(line.quantity)])).join('')}</table><p>Voor ontvangst getekend: ..............................</p>`,
  },
  'service contract': {
    between: ['NL', 'NL'],
    language: 'nl',
    type: 'contract',
    noLines: true,
    unjudged: ['totalNet', 'totalVat', 'totalGross', 'deliveryDate', 'invoiceDate', 'currency'],
    set: (s) =>
      `<h1>Onderhoudscontract</h1><p>Contractnummer: ${told(s, 'contractNumber', `OC-${s.random.digits(5)}`)}</p><p>De ondergetekenden:</p><p>1. ${s.value('sellerName')}, gevestigd te ${s.deal.seller.town.replace(/^.*? /, '')}, ingeschreven in het handelsregister onder nummer ${s.value('sellerKvk')}, hierna te noemen: opdrachtnemer;</p><p>2. ${s.value('buyerName')}, gevestigd aan de ${s.deal.buyer.street}, hierna te noemen: opdrachtgever;</p><p>komen het volgende overeen:</p><h3>Artikel 1. Duur</h3><p>De overeenkomst gaat in op ${otherDay(s, 10)} en duurt drie jaar.</p><h3>Artikel 2. Vergoeding</h3><p>De vergoeding bedraagt ${cents(s, s.deal.net)} per jaar, exclusief btw. Facturen worden binnen 30 dagen betaald.</p><p>Aldus overeengekomen en getekend op ${otherDay(s, 3)}.</p>`,
  },
  'over pages': {
    between: ['NL', 'NL'],
    language: 'nl',
    long: true,
    set: (s) =>
      `${beside(`<img class="logo">`, `${s.value('sellerName')}<br>${s.deal.seller.street}<br>${s.deal.seller.town}`)}<p class="to">${addressee(s)}</p><h2>Verkoopfactuur</h2>${beside(
        pairs([
          ['Factuurnummer', s.value('invoiceNumber')],
          ['Factuurdatum', s.value('invoiceDate')],
          ['Vervaldatum', s.value('dueDate')],
        ]),
        pairs([
          ['Klantnummer', s.value('customerNumber')],
          ['Pakbonnummer', s.value('deliveryNoteNumber')],
          ['Leverdatum', s.value('deliveryDate')],
        ]),
      )}${goods(s, [
        ['article', 'Artikelnr.'],
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unit', 'Eenh.'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Bedrag'],
      ])}<table class="wide">${row(['Btw-tarief', 'Grondslag', 'Btw'], 'th')}${rated(s, ({ rate, base, vat }) => row([`${rate} %`, base, vat])).join('')}</table>${total3(s, 'Totaal exclusief btw', 'Totaal btw', 'Totaal inclusief btw')}<footer>IBAN: ${s.value('iban')} BIC: ${s.value('bic')} KvK: ${s.value('sellerKvk')} Btw-nummer: ${s.value('sellerVatId')}<br>Op al onze leveringen zijn onze algemene voorwaarden van toepassing.</footer>`,
  },
  'labels in pairs': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) =>
      `<h2>${s.value('sellerName')}</h2><p class="to">${addressee(s)}</p><p>Factuurnummer / datum: ${s.value('invoiceNumber')} / ${s.value('invoiceDate')}<br>Klant- / ordernummer: ${s.value('customerNumber')} / ${s.value('orderNumber')}<br>Uiterste betaaldatum: ${s.value('dueDate')}</p>${goods(
        s,
        [
          ['description', 'Dienst'],
          ['quantity', 'Aantal'],
          ['unitPrice', 'Prijs'],
          ['amount', 'Totaal'],
        ],
      )}${total3(s, 'Totaal excl.', 'BTW', 'Totaal incl.')}<footer>${s.deal.seller.street}, ${s.deal.seller.town} – KvK nr. ${s.value('sellerKvk')} – BTW nr. ${s.value('sellerVatId')} – ${s.value('iban')}</footer>`,
  },
  'in English': {
    between: ['NL', 'GB'],
    language: 'en',
    set: (s) =>
      `${beside('<h1>INVOICE</h1>', `${s.value('sellerName')}<br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>The Netherlands`)}<table class="wide"><tr><th>Billing details</th><th>Invoice details</th></tr><tr><td>${addressee(s)}<br>VAT no. ${s.value('buyerVatId')}</td><td>Number: ${s.value('invoiceNumber')}<br>Date: ${s.value('invoiceDate')}<br>Payment due by: ${s.value('dueDate')}<br>Your PO: ${s.value('orderNumber')}<br>Debtor no.: ${s.value('customerNumber')}</td></tr></table>${goods(
        s,
        [
          ['description', 'Description'],
          ['quantity', 'Qty'],
          ['unitPrice', 'Unit price'],
          ['amount', 'Line total'],
        ],
      )}${total3(s, 'Total excluding VAT', 'VAT', 'Total including VAT')}<footer>Chamber of Commerce ${s.value('sellerKvk')} | VAT ID ${s.value('sellerVatId')} | IBAN ${s.value('iban')} | BIC ${s.value('bic')}</footer>`,
  },
  'German letter': {
    between: ['DE', 'NL'],
    language: 'de',
    set: (s) =>
      `<p class="small">${s.value('sellerName')} - ${s.deal.seller.street} - ${s.deal.seller.town}</p>${beside(addressee(s), boxesDown(s))}<h2>Rechnung ${s.value('invoiceNumber')}</h2>${goods(
        s,
        [
          ['pos', 'Pos.'],
          ['description', 'Bezeichnung'],
          ['quantityUnit', 'Menge'],
          ['unitPrice', 'E-Preis'],
          ['amount', 'G-Preis'],
        ],
      )}${total3(s, 'Nettosumme', 'zzgl. MwSt.', 'Rechnungsbetrag')}<p>Zahlbar bis ${s.value('dueDate')} ohne Abzug.</p><footer>${s.value('iban')} ${s.value('bic')} USt-ID ${s.value('sellerVatId')} Amtsgericht Münster HRB 4471</footer>`,
  },
  'French boxes': {
    between: ['FR', 'FR'],
    language: 'fr',
    set: (s) =>
      `${beside(party(s), `<br>${addressee(s)}`)}<h2>FACTURE</h2>${boxes([
        ['Numéro', s.value('invoiceNumber')],
        ['Date', s.value('invoiceDate')],
        ['Code client', s.value('customerNumber')],
        ['Échéance', s.value('dueDate')],
        ['Votre commande', s.value('orderNumber')],
      ])}${goods(s, [
        ['article', 'Réf.'],
        ['description', 'Désignation'],
        ['quantity', 'Qté'],
        ['unitPrice', 'PU HT'],
        ['amount', 'Montant HT'],
      ])}${total3(s, 'Total HT', 'TVA', 'Net à payer')}<footer>N° TVA ${s.value('sellerVatId')} – IBAN ${s.value('iban')} – BIC ${s.value('bic')}</footer>`,
  },
};

function boxesDown(s: Parameters<typeof party>[0]): string {
  return [
    ['Ihre Kundennummer', s.value('customerNumber')],
    ['Ihre Bestellnummer', s.value('orderNumber')],
    ['Datum', s.value('invoiceDate')],
  ]
    .map(([label, value]) => `<small>${label}</small><br>${value}`)
    .join('<br>');
}
