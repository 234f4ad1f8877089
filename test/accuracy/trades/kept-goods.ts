import { inHtml } from '../printed/sheet.ts';
import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row } from './set.ts';
import type { Trade } from './trade.ts';

/** As `trading`; what is read wrong on these is not looked at while rules are improved. */
export const keptTrading: Readonly<Record<string, Trade>> = {
  forwarder: {
    between: ['GB', 'NL'],
    language: 'en',
    untaxed: true,
    set: (
      s,
    ) => `${beside(`<h2>${s.value('sellerName')}</h2>`, `${s.deal.seller.street}, ${s.deal.seller.town}`)}${beside(
      `<small>Invoice address</small><br>${addressee(s)}`,
      pairs([
        ['Invoice No', s.value('invoiceNumber')],
        ['Tax point', s.value('invoiceDate')],
        ['Account', s.value('customerNumber')],
        ['Our job ref', `SE${s.random.digits(6)}`],
        ['Your ref', s.value('orderNumber')],
        ['Due', s.value('dueDate')],
      ]),
    )}<h1>COMMERCIAL INVOICE</h1><p>Vessel: MV Northern Dawn &nbsp; ETD ${otherDay(s, -12)} &nbsp; ETA ${otherDay(s, -2)} &nbsp; B/L HLCU${s.random.digits(7)}</p>
      ${goods(s, [
        ['description', 'Charge description'],
        ['quantity', 'Units'],
        ['unitPrice', 'Rate'],
        ['currency', 'Curr'],
        ['amount', 'Amount'],
      ])}${pairs(
        [
          ['VAT', s.total('totalVat')],
          ['Invoice total EUR', s.total('totalGross')],
        ],
        'totals',
      )}<footer>VAT Reg No ${s.value('sellerVatId')} Registered in England No. 0${s.random.digits(7)}<br>IBAN ${s.value('iban')} SWIFT ${s.value('bic')}</footer>`,
  },
  instalment: {
    between: ['DE', 'DE'],
    language: 'de',
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b>`, `${s.deal.seller.street}<br>${s.deal.seller.town}<br>${s.deal.seller.phone}`)}<p class="to">${addressee(s)}</p>${beside(
      `<h2>2. Abschlagsrechnung</h2>`,
      lines(
        [
          ['Rechnung', s.value('invoiceNumber')],
          ['vom', s.value('invoiceDate')],
          ['Auftrag', s.value('orderNumber')],
          ['Bauvorhaben', 'Neubau Kita Eichenweg'],
        ],
        ' ',
      ),
    )}
      ${goods(s, [
        ['pos', 'Pos.'],
        ['description', 'Leistungsbeschreibung'],
        ['quantityUnit', 'Menge'],
        ['unitPrice', 'EP in €'],
        ['amount', 'GP in €'],
      ])}${pairs(
        [
          ['Nettosumme', s.total('totalNet')],
          ['Umsatzsteuer', s.total('totalVat')],
          ['Bruttosumme', s.total('totalGross')],
          ['abzüglich 1. Abschlag', cents(s, -Math.round(s.deal.gross / 2))],
          ['Auszahlungsbetrag', cents(s, s.deal.gross - Math.round(s.deal.gross / 2))],
        ],
        'totals',
      )}<p>Zahlbar innerhalb von 14 Tagen, spätestens ${s.value('dueDate')}.</p><footer>Steuernr. 337/5780/1193 · USt-ID ${s.value('sellerVatId')} · ${s.value('iban')} · ${s.value('bic')}</footer>`,
  },
  grocer: {
    between: ['NL', 'NL'],
    language: 'nl',
    long: true,
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, `<h1>F A C T U U R</h1>`)}${beside(
      addressee(s),
      pairs([
        ['Debiteur', `: ${s.value('customerNumber')}`],
        ['Factuur nummer', `: ${s.value('invoiceNumber')}`],
        ['Factuur datum', `: ${s.value('invoiceDate')}`],
        ['Pakbon', `: ${s.value('deliveryNoteNumber')}`],
        ['Blad', ': 1'],
      ]),
    )}
      ${goods(
        s,
        [
          ['article', 'Art.code'],
          ['description', 'Omschrijving'],
          ['quantity', 'Gel.|aantal'],
          ['unitPrice', 'Netto|prijs'],
          ['amount', 'Netto|bedrag'],
        ],
        {
          every: 20,
          between: (sum) =>
            `<tr><td></td><td>Transporteren</td><td></td><td></td><td class="amount">${sum}</td></tr><tr class="break"><td></td><td>Transport</td><td></td><td></td><td class="amount">${sum}</td></tr>`,
        },
      )}
      <table class="wide">${row(['BTW %', 'Grondslag', 'BTW bedrag', 'Totaal excl.', 'Totaal BTW', 'Totaal incl.'], 'th')}${rated(s, ({ rate, base, vat }, at) => row([rate, base, vat, ...(at === 0 ? [s.total('totalNet'), s.total('totalVat'), s.total('totalGross')] : ['', '', ''])])).join('')}</table><p>Betaling uiterlijk ${s.value('dueDate')}</p><footer>Bank ${s.value('iban')} BIC ${s.value('bic')} KvK ${s.value('sellerKvk')} BTW ${s.value('sellerVatId')}</footer>`,
  },
  'web shop': {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (
      s,
    ) => `<img class="logo">${beside(`<b>Factuuradres</b><br>${addressee(s)}`, `<b>Verzendadres</b><br>Magazijn West<br>Loswal 2<br>1981 AA Velsen`, `<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>KvK: ${s.value('sellerKvk')}<br>BTW: ${s.value('sellerVatId')}`)}${lines(
      [
        ['Factuurnummer', s.value('invoiceNumber')],
        ['Factuurdatum', s.value('invoiceDate')],
        ['Bestelnummer', s.value('orderNumber')],
        ['Besteldatum', otherDay(s, -2)],
        ['Betaalmethode', 'iDEAL'],
      ],
    )}
      ${goods(s, [
        ['description', 'Product'],
        ['quantity', 'Aantal'],
        ['amountIncl', 'Prijs'],
      ])}${pairs(
        [
          ['Verzendkosten', 'Gratis'],
          ['Totaal', `${s.total('totalGross')}`],
          ['waarvan btw', s.total('totalVat')],
        ],
        'totals',
      )}`,
  },
  'british invoice': {
    between: ['GB', 'GB'],
    language: 'en',
    currency: '£',
    set: (
      s,
    ) => `<div class="r"><h2>${s.value('sellerName')}</h2>${s.deal.seller.street}<br>${s.deal.seller.town}</div>${addressee(s)}<h3>Sales Invoice</h3>${head(
      [
        ['Invoice No.', s.value('invoiceNumber')],
        ['Invoice/Tax Date', s.value('invoiceDate')],
        ['Cust. Order No.', s.value('orderNumber')],
        ['Account No.', s.value('customerNumber')],
      ],
    )}
      ${goods(s, [
        ['quantity', 'Quantity'],
        ['description', 'Details'],
        ['unitPrice', 'Unit Price'],
        ['amount', 'Net Amount'],
      ])}${pairs(
        [
          ['Total Net Amount', s.total('totalNet')],
          ['Carriage Net', s.spelling.amount(0)],
          ['Total Tax Amount', s.total('totalVat')],
          ['Invoice Total', s.total('totalGross')],
        ],
        'totals',
      )}<footer>Bank: Sample Bank plc Sort code 20-11-43 Account 4471 9930. VAT registration ${s.value('sellerVatId')}. Payment by ${s.value('dueDate')} please.</footer>`,
  },
  refund: {
    between: ['NL', 'NL'],
    language: 'nl',
    credit: true,
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, `<h1>Creditnota</h1>`)}<p>${addressee(s)}</p>${pairs(
      [
        ['Nummer', s.value('invoiceNumber')],
        ['Datum', s.value('invoiceDate')],
        ['Klant', s.value('customerNumber')],
        ['Betreft factuur', `20241${s.random.digits(4)}`],
      ],
    )}
      ${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Stukprijs'],
        ['amount', 'Totaal'],
      ])}${pairs(
        [
          ['Subtotaal', s.total('totalNet')],
          ['BTW', s.total('totalVat')],
          ['Totaal te crediteren', s.total('totalGross')],
        ],
        'totals',
      )}<footer>KvK ${s.value('sellerKvk')} • BTW ${s.value('sellerVatId')} • ${s.value('iban')}</footer>`,
  },
  craftsman: {
    between: ['FR', 'FR'],
    language: 'fr',
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>SIRET ${s.random.digits(14)}`, `<br><br>${addressee(s)}`)}<p>Le ${s.value('invoiceDate')}</p><h3>Facture n° ${s.value('invoiceNumber')}</h3><p>Objet : travaux selon devis accepté n° D${s.random.digits(4)} du ${otherDay(s, -40)}</p>
      ${goods(s, [
        ['description', 'Nature des travaux'],
        ['unit', 'U'],
        ['quantity', 'Qté'],
        ['unitPrice', 'P.U. HT'],
        ['amount', 'Total HT'],
      ])}${pairs(
        [
          ['Total hors taxes', s.total('totalNet')],
          ['TVA', s.total('totalVat')],
          ['Total toutes taxes comprises', s.total('totalGross')],
          ['Acompte versé', cents(s, -Math.round(s.deal.gross / 4))],
          ['Reste à régler', cents(s, s.deal.gross - Math.round(s.deal.gross / 4))],
        ],
        'totals',
      )}<p>Règlement au plus tard le ${s.value('dueDate')}. Assurance décennale n° 77 411 209.</p><footer>TVA ${s.value('sellerVatId')} – ${s.value('iban')} – ${s.value('bic')}</footer>`,
  },
  'pro forma': {
    between: ['BE', 'NL'],
    language: 'en',
    set: (
      s,
    ) => `<h1>PRO FORMA INVOICE</h1>${beside(`<b>Exporter</b><br>${s.value('sellerName')}<br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>VAT no. ${s.value('sellerVatId')}`, `<b>Consignee / buyer</b><br>${addressee(s)}`)}${beside(
      pairs([
        ['Pro forma no.', s.value('invoiceNumber')],
        ['Date', s.value('invoiceDate')],
      ]),
      pairs([
        ['Purchase order', s.value('orderNumber')],
        ['Incoterm', 'DAP'],
        ['Country of origin', 'Belgium'],
      ]),
    )}
      ${goods(s, [
        ['article', 'HS code'],
        ['description', 'Description of goods'],
        ['quantityUnit', 'Quantity'],
        ['unitPrice', 'Unit value'],
        ['amount', 'Total value'],
      ])}${pairs(
        [
          ['Total excluding VAT', s.total('totalNet')],
          ['VAT', s.total('totalVat')],
          ['Total value', s.total('totalGross')],
        ],
        'totals',
      )}<p>${inHtml(s.deal.seller.name)}, signature:</p>`,
  },
};
