import { inHtml, type Labelled, type Sheet } from './sheet.ts';

/** One way to set a document; answers the body of the page. */
export type Layout = (sheet: Sheet) => string;

const pairs = (items: readonly Labelled[], between = '') =>
  items.map(({ label, value }) => `<tr><td>${label}${between}</td><td>${value}</td></tr>`).join('');
const stacked = (items: readonly Labelled[]) =>
  items.map(({ label, value }) => `<div class="cell"><small>${label}</small><br>${value}</div>`).join('');
const totalRows = (sheet: Sheet) => `<table class="totals">${pairs(sheet.totals())}</table>`;

function title(sheet: Sheet): string {
  return sheet.word(sheet.deal.kind);
}

function foot(sheet: Sheet): string {
  const items = (['iban', 'bic', 'sellerKvk', 'sellerVatId'] as const).map((field) => sheet.labelled(field));
  const glue = sheet.random.pick([' | ', ' &middot; ', ' – ', ', ']);
  const colon = sheet.random.pick([':', '', ' :']);
  return `<footer>${items.map(({ label, value }) => `${label}${colon} ${value}`).join(glue)}</footer>`;
}

/** Three columns in the foot, as German letters have them. */
function columnFoot(sheet: Sheet): string {
  const { seller } = sheet.deal;
  const [iban, bic] = [sheet.labelled('iban'), sheet.labelled('bic')];
  const [kvk, vat] = [sheet.labelled('sellerKvk'), sheet.labelled('sellerVatId')];
  const line = ({ label, value }: Labelled) => `${label}: ${value}`;
  return `<footer class="three"><div>${sheet.address(seller)}</div><div>${inHtml(seller.phone)}<br>${seller.web}<br>${line(kvk)}</div>
    <div>Voorbeeldbank<br>${line(iban)}<br>${line(bic)}<br>${line(vat)}</div></footer>`;
}

function name(sheet: Sheet): string {
  return sheet.value('sellerName');
}

function buyer(sheet: Sheet): string {
  sheet.value('buyerName');
  return sheet.address(sheet.deal.buyer);
}

function seller(sheet: Sheet): string {
  sheet.value('sellerName');
  return sheet.address(sheet.deal.seller);
}

/** A narrow column beside the letter holds everything about the sender and the numbers. */
const sideColumn: Layout = (sheet) => {
  const { seller: from } = sheet.deal;
  const head = sheet.head();
  const ids = (['sellerKvk', 'sellerVatId', 'iban', 'bic'] as const).map((field) => sheet.labelled(field));
  return `<div class="beside"><aside><b>${name(sheet)}</b><br>${from.street}<br>${from.town}<br>${from.phone}<br>${from.web}<br><br>
    ${[...head, ...ids].map(({ label, value }) => `<small>${label}</small><br>${value}<br>`).join('')}</aside>
    <main><p class="to">${buyer(sheet)}</p><h1>${title(sheet)}</h1><p>${sheet.say('Geachte heer, mevrouw,', 'Dear customer,', 'Sehr geehrte Damen und Herren,', 'Madame, Monsieur,')}</p>
    <p>${sheet.say('Hierbij ontvangt u de rekening voor onze werkzaamheden zoals met u besproken. Wij danken u voor de opdracht.', 'Please find below the charges for the work that we agreed on. Thank you for your business.', 'für unsere Arbeiten erlauben wir uns wie vereinbart zu berechnen. Vielen Dank für Ihren Auftrag.', 'Veuillez trouver ci-dessous le décompte de nos travaux. Merci de votre confiance.')}</p>
    ${sheet.goods()}${totalRows(sheet)}</main></div>`;
};

/** Sender, addressee and place of delivery side by side, each with a heading. */
const threeBlocks: Layout = (sheet) => {
  const blocks = [
    `<div><b>${sheet.word('from')}</b><br>${seller(sheet)}</div>`,
    `<div><b>${sheet.word('billTo')}</b><br>${buyer(sheet)}</div>`,
    `<div><b>${sheet.word('shipTo')}</b><br>Magazijn Oost<br>Loodsweg 9<br>5678 XZ Elders</div>`,
  ];
  return `<h1>${title(sheet)}</h1><div class="blocks">${blocks.join('')}</div><div class="cells">${stacked(sheet.head())}</div>
    ${sheet.goods()}${totalRows(sheet)}${foot(sheet)}`;
};

/** Everything in one typewriter face with dots between label and amount, as old programs print. */
const typewriter: Layout = (sheet) => {
  const dots = ({ label, value }: Labelled) =>
    `${label} ${'.'.repeat(Math.max(3, 40 - label.length))} ${value}`;
  const head = sheet.head().map(({ label, value }) => `${label.padEnd(26)}: ${value}`);
  return `<pre><b>${name(sheet)}</b>\n${sheet.deal.seller.street}\n${sheet.deal.seller.town}\n\n\n${' '.repeat(45)}${buyer(sheet).replaceAll('<br>', `\n${' '.repeat(45)}`)}\n\n\n${title(sheet).toUpperCase()}\n\n${head.join('\n')}\n</pre>
    ${sheet.goods()}<pre>${sheet.totals().map(dots).join('\n')}</pre>${foot(sheet)}`;
};

/** The amount to pay large beside the address. */
const largeAmount: Layout = (sheet) => {
  const totals = sheet.totals();
  const last = totals.at(-1);
  const head = sheet.head(':').map(({ label, value }) => `${label} ${value}`);
  return `<div class="split"><h2>${name(sheet)}</h2><h1>${title(sheet)}</h1></div><div class="split"><p>${buyer(sheet)}</p>
    <p class="large"><small>${last?.label}</small><br>${last?.value}</p></div><p>${head.join('<br>')}</p>
    ${sheet.goods()}<table class="totals">${pairs(totals)}</table>${columnFoot(sheet)}`;
};

/** A coloured bar with the labels, its values below them. */
const valueBar: Layout = (sheet) => {
  const head = sheet.head();
  return `<div class="split"><p>${buyer(sheet)}</p><div><b class="brand">${name(sheet)}</b><br>${sheet.deal.seller.street}<br>${sheet.deal.seller.town}</div></div>
    <h1>${title(sheet)}</h1><table class="bar"><tr>${head.map(({ label }) => `<th>${label}</th>`).join('')}</tr><tr>${head.map(({ value }) => `<td>${value}</td>`).join('')}</tr></table>
    ${sheet.goods()}${totalRows(sheet)}${columnFoot(sheet)}`;
};

/** Number and date in a sentence, the period of delivery too. */
const sentence: Layout = (sheet) => {
  const { deal, spelling } = sheet;
  const [number, date] = [sheet.value('invoiceNumber'), sheet.value('invoiceDate')];
  const start = inHtml(spelling.date(deal.dates.orderDate));
  const end = sheet.value('deliveryDate');
  const about = sheet.say(
    `Voor de werkzaamheden in de periode van ${start} tot en met ${end} brengen wij u het volgende in rekening.`,
    `For services in the period from ${start} to ${end} we charge you as follows.`,
    `Für unsere Leistungen im Zeitraum vom ${start} bis zum ${end} berechnen wir Ihnen wie folgt.`,
    `Pour nos prestations de la période du ${start} au ${end}, nous vous facturons comme suit.`,
  );
  const kind = title(sheet);
  const joined = sheet.say(
    `${kind} ${number} van ${date}`,
    `${kind} ${number} of ${date}`,
    `${kind} Nr. ${number} vom ${date}`,
    `${kind} n° ${number} du ${date}`,
  );
  return `<p class="small">${name(sheet)} · ${deal.seller.street} · ${deal.seller.town}</p><p class="to">${buyer(sheet)}</p><h3>${joined}</h3>
    <p>${about}</p>${sheet.goods()}${totalRows(sheet)}${columnFoot(sheet)}`;
};

/** A period with its own label, in one of the ways people shorten it. */
const period: Layout = (sheet) => {
  const { deal, spelling } = sheet;
  const first = inHtml(spelling.date(deal.dates.orderDate));
  const head = sheet.head().filter(({ value }) => value !== inHtml(spelling.date(deal.dates.deliveryDate)));
  const last = sheet.value('deliveryDate');
  const between = sheet.random.pick([' - ', ' – ', sheet.say(' t/m ', ' to ', ' bis ', ' au ')]);
  return `<div class="split"><div><b>${name(sheet)}</b><br>${deal.seller.street}<br>${deal.seller.town}</div><h1>${title(sheet)}</h1></div>
    <div class="split"><p>${buyer(sheet)}</p><table>${pairs([...head, { label: sheet.word('period'), value: `${first}${between}${last}` }], ':')}</table></div>
    ${sheet.goods()}${totalRows(sheet)}${foot(sheet)}`;
};

/** A payment slip below the invoice repeats its numbers. */
const slip: Layout = (sheet) => {
  const head = sheet.head();
  const totals = sheet.totals();
  const gross = totals.at(-1);
  const number = head[0];
  return `<h2>${name(sheet)}</h2><div class="split"><p>${buyer(sheet)}</p><table>${pairs(head)}</table></div><h1>${title(sheet)}</h1>${sheet.goods()}
    <table class="totals">${pairs(totals)}</table>${foot(sheet)}<hr><div class="split"><p><small>${sheet.say('Ontvanger', 'Payee', 'Empfänger', 'Bénéficiaire')}</small><br>${seller(sheet)}</p>
    <p><small>${sheet.say('Betaler', 'Payer', 'Zahler', 'Payeur')}</small><br>${buyer(sheet)}</p><p><small>${sheet.say('Bedrag', 'Amount', 'Betrag', 'Montant')}</small><br>${gross?.value}<br><small>${number?.label}</small><br>${number?.value}</p></div>`;
};

/** Labels in two languages, values right of them, one pair of columns beside the other. */
const twoPairs: Layout = (sheet) => {
  const head = sheet.head();
  const half = Math.ceil(head.length / 2);
  return `<div class="middle"><h2>${name(sheet)}</h2>${sheet.deal.seller.street} · ${sheet.deal.seller.town}</div><p class="to">${buyer(sheet)}</p><h1>${title(sheet)}</h1>
    <div class="split"><table>${pairs(head.slice(0, half), ' :')}</table><table>${pairs(head.slice(half), ' :')}</table></div>${sheet.goods()}${totalRows(sheet)}${foot(sheet)}`;
};

/** Totals in a row below the table, the rates left of it. */
const totalsInRow: Layout = (sheet) => {
  const head = sheet.head(':');
  const totals = sheet.totals();
  return `<div class="split"><p>${buyer(sheet)}</p><div>${head.map(({ label, value }) => `${label} <b>${value}</b>`).join('<br>')}</div></div><h1>${title(sheet)}</h1>${sheet.goods()}
    <table class="bar"><tr>${totals.map(({ label }) => `<th>${label}</th>`).join('')}</tr><tr>${totals.map(({ value }) => `<td>${value}</td>`).join('')}</tr></table>
    <p>${name(sheet)}, ${sheet.deal.seller.street}, ${sheet.deal.seller.town}</p>${foot(sheet)}`;
};

export const layouts: Readonly<Record<string, Layout>> = {
  'side column': sideColumn,
  'three blocks': threeBlocks,
  typewriter,
  bar: valueBar,
  'large amount': largeAmount,
  sentence,
  period,
  slip,
  'two pairs': twoPairs,
  'totals in a row': totalsInRow,
};
