import { inHtml } from '../printed/sheet.ts';
import { addressee, beside, cents, goods, head, lines, otherDay, pairs, rated, row, told } from './set.ts';
import type { Trade } from './trade.ts';

/** Bills for what runs on: energy, telephone, insurance, software, a hotel, a municipality. */
export const services: Readonly<Record<string, Trade>> = {
  energy: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `${beside(
      `<img class="logo">`,
      lines(
        [
          ['Klantnummer', s.value('customerNumber')],
          ['Notanummer', s.value('invoiceNumber')],
          ['Datum nota', s.value('invoiceDate')],
        ],
        ' ',
      ),
    )}
      <p class="to">${addressee(s)}</p><h2>Uw jaarnota elektriciteit en gas</h2>
      <p>Verbruiksperiode: ${otherDay(s, -400)} t/m ${s.value('deliveryDate')}</p>${goods(s, [
        ['description', 'Product'],
        ['quantity', 'Verbruik'],
        ['unitPrice', 'Tarief in €'],
        ['amount', 'Bedrag in €'],
      ])}
      ${pairs(
        [
          ['Totaal leveringskosten excl. btw', s.total('totalNet')],
          ['Btw', s.total('totalVat')],
          ['Totaal van deze nota', s.total('totalGross')],
        ],
        'totals',
      )}
      <p>Het bedrag van ${cents(s, s.deal.gross)} schrijven wij omstreeks ${s.value('dueDate')} af van uw rekening eindigend op 834.</p>
      <footer>${s.value('sellerName')}, ${s.deal.seller.street}, ${s.deal.seller.town} | Handelsregister ${s.value('sellerKvk')} | BTW ${s.value('sellerVatId')} | Bank ${s.value('iban')}</footer>`,
  },
  telephone: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `<h1>Factuur</h1>${beside(
      addressee(s, 't.a.v. de administratie'),
      pairs([
        ['Factuurnr:', s.value('invoiceNumber')],
        ['Klantnr:', s.value('customerNumber')],
        ['Datum:', s.value('invoiceDate')],
      ]),
    )}
      <p>In het kort</p>${goods(s, [
        ['description', 'Abonnement'],
        ['quantity', 'Aant.'],
        ['amount', 'Excl. btw'],
      ])}
      ${pairs([['Subtotaal excl. BTW', s.total('totalNet')], ...rated(s, ({ rate, base, vat }) => `BTW ${rate}% over € ${base}|€ ${vat}`).map((text) => text.split('|') as [string, string]), ['Totaal te betalen', s.total('totalGross')]], 'totals')}
      <p>U hoeft niets te doen. Rond ${s.value('dueDate')} incasseren we dit bedrag.</p><footer>${s.value('sellerName')} · KvK ${s.value('sellerKvk')} · BTW-id ${s.value('sellerVatId')} · Bank: ${s.value('iban')} · BIC: ${s.value('bic')}</footer>`,
  },
  insurance: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (
      s,
    ) => `${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}`, addressee(s))}
      <h3>Premienota</h3>${lines([
        ['Polisnummer', told(s, 'contractNumber', `8${s.random.digits(7)}`)],
        ['Notanummer', s.value('invoiceNumber')],
        ['Dagtekening', s.value('invoiceDate')],
        ['Uiterste betaaldatum', s.value('dueDate')],
        ['Relatienummer', s.value('customerNumber')],
      ])}
      <p>Bedrijfsaansprakelijkheidsverzekering, ${otherDay(s, 10)} tot ${otherDay(s, 375)}</p>
      ${pairs(
        [
          ['Premie', s.total('totalNet')],
          ['Assurantiebelasting', cents(s, s.deal.vat)],
          ['Totaal door u te voldoen', s.total('totalGross')],
        ],
        'totals',
      )}
      <p>Wilt u bij betaling op rekening ${s.value('iban')} het notanummer vermelden?</p>`,
  },
  subscription: {
    between: ['US', 'NL'],
    language: 'en',
    currency: '$',
    set: (s) => `${beside('<h1>Invoice</h1>', '<img class="logo">')}${lines(
      [
        ['Invoice number', s.value('invoiceNumber')],
        ['Date of issue', s.value('invoiceDate')],
        ['Date due', s.value('dueDate')],
      ],
      ' &nbsp; ',
    )}
      ${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>United States<br>billing@${s.deal.seller.web}`, `<b>Bill to</b><br>${addressee(s)}<br>Netherlands`)}
      <h2>${cents(s, s.deal.gross)} due ${s.value('dueDate')}</h2><p><a>Pay online</a></p>
      ${goods(s, [
        ['description', 'Description'],
        ['quantity', 'Qty'],
        ['unitPrice', 'Unit price'],
        ['amount', 'Amount'],
      ])}
      ${pairs(
        [
          ['Subtotal', s.total('totalNet')],
          ['Sales tax', s.total('totalVat')],
          ['Total', s.total('totalGross')],
          ['Amount due', cents(s, s.deal.gross)],
        ],
        'totals',
      )}`,
  },
  hotel: {
    between: ['NL', 'NL'],
    language: 'en',
    set: (s) => `<div class="middle"><b>${s.value('sellerName')}</b></div>${beside(
      addressee(s),
      pairs([
        ['Room No.', ': 214'],
        ['Arrival', `: ${otherDay(s, -3)}`],
        ['Departure', `: ${s.value('invoiceDate')}`],
        ['Folio No.', ': 88412'],
        ['Cashier', ': 12'],
        ['Page No.', ': 1 of 1'],
        ['Invoice No.', `: ${s.value('invoiceNumber')}`],
        ['Invoice Date', `: ${s.value('invoiceDate')}`],
      ]),
    )}
      <table class="goods">${row(['Date', 'Text', 'Charges', 'Credits'], 'th')}${s.deal.lines.map((line) => row([otherDay(s, -1), inHtml(line.description), s.spelling.amount(Math.round(line.amount * (1 + line.rate / 100))), ''])).join('')}
      ${row([otherDay(s, 0), 'Mastercard XXXXXXXXXXXX4411', '', s.spelling.amount(s.deal.gross)])}${row(['', '<b>Total</b>', s.total('totalGross'), s.spelling.amount(s.deal.gross)])}${row(['', '<b>Balance</b>', '0.00', 'EUR'])}</table>
      <table class="totals">${row(['VAT %', 'Net', 'VAT', 'Gross'], 'th')}${rated(s, ({ rate, base, vat, gross }) => row([rate, base, vat, gross])).join('')}${row(['Total', s.total('totalNet'), s.total('totalVat'), s.spelling.amount(s.deal.gross)])}</table>
      <footer>${s.deal.seller.street} | ${s.deal.seller.town} | ${s.deal.seller.phone} | CoC ${s.value('sellerKvk')} | VAT ${s.value('sellerVatId')} | IBAN ${s.value('iban')} ${s.value('bic')}</footer>`,
    noLines: true,
  },
  municipality: {
    between: ['NL', 'NL'],
    language: 'nl',
    set: (s) => `<h2>Gemeente Veldhuizen</h2>${beside(
      addressee(s),
      lines(
        [
          ['Dagtekening', s.value('invoiceDate')],
          ['Vervaldatum', s.value('dueDate')],
          ['Debiteurnummer', s.value('customerNumber')],
          ['Factuurnummer', s.value('invoiceNumber')],
          ['Betalingskenmerk', '7 0428 1193 5500 2'],
        ],
        ' ',
      ),
    )}
      <p><b>FACTUUR</b></p><p>Inlichtingen: team Financiën, 14 0${s.random.digits(2)}</p>${goods(s, [
        ['description', 'Omschrijving'],
        ['quantity', 'Aantal'],
        ['unitPrice', 'Tarief'],
        ['amount', 'Bedrag'],
      ])}
      ${pairs(
        [
          ['Totaal excl. BTW', s.total('totalNet')],
          ['BTW', s.total('totalVat')],
          ['Te betalen', s.total('totalGross')],
        ],
        'totals',
      )}
      <p>U kunt het bedrag overmaken op ${s.value('iban')} ten name van ${told(s, 'sellerName', 'Gemeente Veldhuizen')}. KvK ${s.value('sellerKvk')}, btw-nummer ${s.value('sellerVatId')}.</p>`,
  },
  restaurant: {
    between: ['NL', 'NL'],
    language: 'nl',
    narrow: true,
    set: (
      s,
    ) => `<div class="middle"><b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>Tel. ${s.deal.seller.phone}<br>BTW nr. ${s.value('sellerVatId')}</div><p>Bonnr. ${s.value('invoiceNumber')} &nbsp; Kassa 2<br>${s.value('invoiceDate')} 13:42 &nbsp; Tafel 7</p>
      <table>${s.deal.lines.map((line) => row([`${line.quantity} x`, inHtml(line.description), s.spelling.amount(Math.round(line.amount * (1 + line.rate / 100)))])).join('')}</table>
      ${pairs(
        [
          ['TOTAAL EUR', `<b>${s.total('totalGross')}</b>`],
          ['PIN', s.spelling.amount(s.deal.gross)],
        ],
        'wide',
      )}<table class="wide">${row(['BTW%', 'Over', 'BTW'], 'th')}${rated(s, ({ rate, base, vat }) => row([`${rate}%`, base, vat])).join('')}</table><p class="middle">Bedankt en tot ziens</p>`,
    noLines: true,
    anyType: true,
  },
  rental: {
    between: ['BE', 'BE'],
    language: 'nl',
    set: (s) => `${head([
      ['KLANT', s.value('customerNumber')],
      ['FACTUUR NR', s.value('invoiceNumber')],
      ['DATUM', s.value('invoiceDate')],
      ['VERVALDAG', s.value('dueDate')],
    ])}
      ${beside(`<b>${s.value('sellerName')}</b><br>${s.deal.seller.street}<br>${s.deal.seller.town}<br>BTW ${s.value('sellerVatId')}<br>IBAN ${s.value('iban')}`, addressee(s))}
      ${goods(s, [
        ['article', 'Ref.'],
        ['description', 'Benaming'],
        ['quantityUnit', 'Hoev.'],
        ['unitPrice', 'E.P.'],
        ['amount', 'Netto'],
      ])}
      ${head([
        ['Maatstaf van heffing', s.total('totalNet')],
        ['BTW', s.total('totalVat')],
        ['Te betalen EUR', s.total('totalGross')],
      ])}<p class="small">Alle facturen zijn betaalbaar te ${inHtml(s.deal.seller.town)} uiterlijk op de vervaldag. Intrest 10% per jaar.</p>`,
  },
};
