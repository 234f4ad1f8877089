import { inHtml } from '../printed/sheet.ts';
import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row } from './set.ts';
import type { Trade } from './trade.ts';

/** Bills for goods and work: freight, building, wholesale, a craftsman, a web shop. */
export const trading: Readonly<Record<string, Trade>> = {
  freight: {
    between: ['NL', 'DE'],
    language: 'nl',
    untaxed: true,
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>Internationaal transport en opslag`, `${s.deal.seller.street}<br>${s.deal.seller.town}<br>${s.deal.seller.web}`)}<p class="to">${addressee(s)}</p>
      ${beside(
        lines(
          [
            ['Factuur', s.value('invoiceNumber')],
            ['Datum', s.value('invoiceDate')],
            ['Betaling', '30 dagen netto'],
          ],
          ' : ',
        ),
        lines(
          [
            ['Uw referentie', s.value('orderNumber')],
            ['Dossier', `T${s.random.digits(6)}`],
            ['Laaddatum', otherDay(s, -6)],
            ['Losdatum', s.value('deliveryDate')],
            ['CMR', s.random.digits(7)],
          ],
          ' : ',
        ),
      )}
      ${goods(s, [
        ['description', 'Omschrijving'],
        ['quantityUnit', 'Hoeveelheid'],
        ['unitPrice', 'Vrachtprijs'],
        ['amount', 'Bedrag EUR'],
      ])}${pairs([['Totaal EUR', s.total('totalGross')]], 'totals')}<p>BTW verlegd naar ${s.value('buyerVatId')}</p>
      <footer>${lines(
        [
          ['IBAN', s.value('iban')],
          ['BIC', s.value('bic')],
          ['K.v.K.', s.value('sellerKvk')],
          ['BTW', s.value('sellerVatId')],
        ],
        ' ',
      ).replaceAll('<br>', ' — ')}</footer>`,
  },
  'blocked account': {
    between: ['NL', 'NL'],
    language: 'nl',
    untaxed: true,
    set: (
      s,
    ) => `${beside(addressee(s), `<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}<br>KvK: ${s.value('sellerKvk')}<br>BTW: ${s.value('sellerVatId')}`)}
      <h1>Termijnfactuur ${s.value('invoiceNumber')}</h1>${pairs([
        ['Factuurdatum', s.value('invoiceDate')],
        ['Uw opdrachtnummer', s.value('orderNumber')],
        ['Werk', '24 appartementen Singelkwartier'],
        ['Termijn', '3 van 8'],
      ])}
      ${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Prijs'],
        ['amount', 'Totaal'],
      ])}${pairs(
        [
          ['Totaal', s.total('totalGross')],
          ['BTW verlegd', s.total('totalVat')],
          ['Te storten op G-rekening (25%)', cents(s, Math.round(s.deal.gross / 4))],
          ['Te storten op gewone rekening', cents(s, s.deal.gross - Math.round(s.deal.gross / 4))],
        ],
        'totals',
      )}
      <p>Betaling vóór ${s.value('dueDate')}. Rekening: ${s.value('iban')}. G-rekening: NL48INGB0991234561.</p>`,
  },
  wholesale: {
    between: ['DE', 'DE'],
    language: 'de',
    long: true,
    set: (
      s,
    ) => `<p class="small">${s.value('sellerName')} – ${s.deal.seller.street} – ${s.deal.seller.town}</p>${beside(
      addressee(s),
      pairs([
        ['Kunden-Nr.', s.value('customerNumber')],
        ['Beleg-Nr.', s.value('invoiceNumber')],
        ['Datum', s.value('invoiceDate')],
        ['Bearbeiter', 'Fr. Amsel'],
        ['Lieferdatum', s.value('deliveryDate')],
        ['Seite', '1'],
      ]),
    )}
      <h2>Rechnung</h2><p>zu Ihrer Bestellung ${s.value('orderNumber')} vom ${otherDay(s, -20)}, Lieferschein ${s.value('deliveryNoteNumber')}</p>
      ${goods(
        s,
        [
          ['pos', 'Pos'],
          ['article', 'Artikel-|nummer'],
          ['description', 'Bezeichnung'],
          ['quantity', 'Menge'],
          ['unit', 'ME'],
          ['unitPrice', 'E-Preis|EUR'],
          ['amount', 'Gesamt|EUR'],
        ],
        {
          every: 18,
          between: (sum) =>
            `<tr><td></td><td></td><td>Übertrag</td><td></td><td></td><td></td><td class="amount">${sum}</td></tr><tr class="break"><td></td><td></td><td>Übertrag</td><td></td><td></td><td></td><td class="amount">${sum}</td></tr>`,
        },
      )}
      ${head([
        ['Warenwert', s.total('totalNet')],
        ['Fracht', s.spelling.amount(0)],
        ['MwSt', s.total('totalVat')],
        ['Rechnungsbetrag', s.total('totalGross')],
      ])}<p>Zahlbar bis ${s.value('dueDate')} ohne Abzug, bis ${otherDay(s, 8)} mit 2 % Skonto = ${cents(s, Math.round(s.deal.gross * 0.98))}.</p>
      <footer>${s.value('sellerName')} · Sparkasse · IBAN ${s.value('iban')} · BIC ${s.value('bic')} · USt-IdNr. ${s.value('sellerVatId')} · Amtsgericht HRB 10442</footer>`,
  },
  'carried forward': {
    between: ['FR', 'FR'],
    language: 'fr',
    long: true,
    set: (
      s,
    ) => `${beside(`<h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}<br>Tél. : ${s.deal.seller.phone}`, addressee(s))}${head(
      [
        ['FACTURE N°', s.value('invoiceNumber')],
        ['DATE', s.value('invoiceDate')],
        ['CODE CLIENT', s.value('customerNumber')],
        ['ÉCHÉANCE', s.value('dueDate')],
        ['MODE DE RÈGLEMENT', 'Virement'],
      ],
    )}
      ${goods(
        s,
        [
          ['article', 'Référence'],
          ['description', 'Désignation'],
          ['quantity', 'Qté'],
          ['unitPrice', 'P.U. HT'],
          ['amount', 'Montant HT'],
        ],
        {
          every: 16,
          between: (sum) =>
            `<tr><td></td><td>À reporter</td><td></td><td></td><td class="amount">${sum}</td></tr><tr class="break"><td></td><td>Report</td><td></td><td></td><td class="amount">${sum}</td></tr>`,
        },
      )}
      ${beside(
        `<table>${row(['Code', 'Base HT', 'Taux', 'Montant TVA'], 'th')}${rated(s, ({ rate, base, vat }, at) => row([String(at + 1), base, `${rate} %`, vat])).join('')}</table>`,
        pairs([
          ['Total HT', s.total('totalNet')],
          ['Total TVA', s.total('totalVat')],
          ['<b>NET À PAYER</b>', s.total('totalGross')],
        ]),
      )}
      <footer>SARL au capital de 8 000 € – SIRET ${s.random.digits(14)} – APE 4332A – N° TVA intracommunautaire ${s.value('sellerVatId')}<br>IBAN : ${s.value('iban')} BIC : ${s.value('bic')}</footer>`,
  },
  'american invoice': {
    between: ['US', 'US'],
    language: 'en',
    currency: '$',
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>${s.deal.seller.phone}`, '<h1>INVOICE</h1>')}
      ${beside(
        `<b>BILL TO</b><br>${addressee(s)}`,
        '<b>SHIP TO</b><br>Receiving Dock 4<br>610 Mill Road<br>Salem, OR 97301',
        pairs([
          ['INVOICE #', s.value('invoiceNumber')],
          ['INVOICE DATE', s.value('invoiceDate')],
          ['P.O.#', s.value('orderNumber')],
          ['DUE DATE', s.value('dueDate')],
        ]),
      )}
      ${goods(s, [
        ['quantity', 'QTY'],
        ['description', 'DESCRIPTION'],
        ['unitPrice', 'UNIT PRICE'],
        ['amount', 'AMOUNT'],
      ])}${pairs(
        [
          ['Subtotal', s.total('totalNet')],
          ['Sales Tax', s.total('totalVat')],
          ['<b>TOTAL</b>', s.total('totalGross')],
        ],
        'totals',
      )}<p>Thank you</p><p>TERMS &amp; CONDITIONS<br>Payment is due within 15 days. Please make checks payable to: ${inHtml(s.deal.seller.name)}</p>`,
  },
  correction: {
    between: ['DE', 'NL'],
    language: 'de',
    credit: true,
    set: (
      s,
    ) => `<p class="small">${s.value('sellerName')} | ${s.deal.seller.street} | ${s.deal.seller.town}</p><p class="to">${addressee(s)}</p><div class="r">${inHtml(s.deal.seller.town.replace(/^\S+ /, ''))}, den ${s.value('invoiceDate')}</div><h2>Gutschrift Nr. ${s.value('invoiceNumber')}</h2><p>Zu unserer Rechnung Nr. 4400${s.random.digits(3)} vom ${otherDay(s, -25)} schreiben wir Ihnen gut:</p>
      ${goods(s, [
        ['quantityUnit', 'Menge'],
        ['description', 'Text'],
        ['unitPrice', 'Einzel €'],
        ['amount', 'Gesamt €'],
      ])}${pairs(
        [
          ['Summe', s.total('totalNet')],
          [`zzgl. MwSt.`, s.total('totalVat')],
          ['Gutschriftbetrag', s.total('totalGross')],
        ],
        'totals',
      )}<p>Der Betrag wird Ihrem Konto gutgeschrieben. Ihre Kundennummer: ${s.value('customerNumber')}</p><footer>USt-ID: ${s.value('sellerVatId')} | ${s.value('iban')} | ${s.value('bic')}</footer>`,
  },
  'part paid': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `${beside(
      `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`,
      lines(
        [
          ['Factuurnummer', s.value('invoiceNumber')],
          ['Datum', s.value('invoiceDate')],
          ['Ordernr.', s.value('orderNumber')],
        ],
        ' ',
      ),
    )}<p>Factuur aan:<br>${addressee(s)}</p>
      ${goods(s, [
        ['quantity', 'Aantal'],
        ['article', 'Art.nr.'],
        ['description', 'Artikelomschrijving'],
        ['unitPrice', 'Prijs'],
        ['rate', 'BTW'],
        ['amount', 'Bedrag'],
      ])}
      ${pairs(
        [
          ['Bedrag excl. BTW', s.total('totalNet')],
          ['BTW', s.total('totalVat')],
          ['Bedrag incl. BTW', s.total('totalGross')],
          ['Reeds voldaan', cents(s, -Math.round(s.deal.gross / 3))],
          ['Nog te voldoen', cents(s, s.deal.gross - Math.round(s.deal.gross / 3))],
        ],
        'totals',
      )}
      <p>Gaarne voor ${s.value('dueDate')} over te maken op ${s.value('iban')} o.v.v. het factuurnummer.</p><footer>KvK nr: ${s.value('sellerKvk')} / BTW nr: ${s.value('sellerVatId')}</footer>`,
  },
  freelancer: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (
      s,
    ) => `<div class="r"><b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>${s.deal.seller.web}<br>KVK ${s.value('sellerKvk')}<br>BTW ${s.value('sellerVatId')}<br>${s.value('iban')}</div><p>${addressee(s)}</p><p>${s.deal.seller.town.replace(/^[^A-Z]*\d+ [A-Z]{2} +/, '')}, ${s.value('invoiceDate')}</p><p><b>Factuur ${s.value('invoiceNumber')}</b></p><p>Voor de afgelopen maand breng ik in rekening:</p>
      ${pairs(s.deal.lines.map((line) => [inHtml(line.description), s.spelling.total(line.amount)]))}${pairs([
        ['Totaal exclusief btw', s.total('totalNet')],
        ['Btw', s.total('totalVat')],
        ['Totaal', s.total('totalGross')],
      ])}<p>Ik verzoek u dit bedrag binnen 14 dagen over te maken.</p>`,
    noLines: true,
  },
  'self-billed': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `${beside(
      `<h3>Factuur uitgereikt door afnemer</h3>`,
      pairs([
        ['Leverancier', s.value('sellerName')],
        ['Leveranciersnummer', `4${s.random.digits(4)}`],
        ['BTW-nr leverancier', s.value('sellerVatId')],
        ['Rekening leverancier', s.value('iban')],
      ]),
    )}${beside(
      `<b>Afnemer</b><br>${addressee(s)}`,
      pairs([
        ['Factuurnummer', s.value('invoiceNumber')],
        ['Factuurdatum', s.value('invoiceDate')],
        ['Betaaldatum', otherDay(s, 21)],
      ]),
    )}
      ${goods(s, [
        ['description', 'Product'],
        ['quantityUnit', 'Geleverd'],
        ['unitPrice', 'Prijs per eenheid'],
        ['amount', 'Waarde'],
      ])}${pairs(
        [
          ['Netto', s.total('totalNet')],
          ['BTW', s.total('totalVat')],
          ['Uit te betalen', s.total('totalGross')],
        ],
        'totals',
      )}`,
  },
};
