import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../support/find-chromium.ts';
import { type Deal, makeDeal } from '../made-pages/made-deal.ts';
import { Random } from '../made-pages/random.ts';
import type { PrintedDocument } from '../printed/print-documents.ts';
import { Sheet } from '../printed/sheet.ts';
import { companyOf } from './companies.ts';
import { trading } from './goods.ts';
import { keptTrading } from './kept-goods.ts';
import { keptOffice } from './kept-office.ts';
import { keptServices } from './kept-services.ts';
import { office } from './office.ts';
import { services } from './services.ts';
import type { Trade } from './trade.ts';

/** A paper of a trade; `kept` says that its mistakes are not looked at. */
export interface TradeDocument extends PrintedDocument {
  readonly kept: boolean;
  /** Bills of trades, or what the packages of offices print. */
  readonly of: 'trades' | 'offices';
}

type About = Pick<TradeDocument, 'kept' | 'of'>;

const groups: readonly (readonly [papers: Readonly<Record<string, Trade>>, about: About])[] = [
  [services, { kept: false, of: 'trades' }],
  [trading, { kept: false, of: 'trades' }],
  [keptServices, { kept: true, of: 'trades' }],
  [keptTrading, { kept: true, of: 'trades' }],
  [office, { kept: false, of: 'offices' }],
  [keptOffice, { kept: true, of: 'offices' }],
];
const all = groups.flatMap(([papers, about]) =>
  Object.entries(papers).map(([name, trade]) => [name, trade, about] as const),
);

/** Papers of every trade, each several times, as the PDF files a browser makes of them; none without a browser. */
export async function printTrades(times: number): Promise<readonly TradeDocument[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    const printed: TradeDocument[] = [];
    for (const [at, [layout, trade, about]] of all.entries()) {
      for (let time = 0; time < times; time += 1) {
        const random = new Random(881_000 + at * 100 + time);
        const sheet = sheetOf(random, trade);
        const text = trade.set(sheet);
        if (!trade.currency && /€|EUR/.test(text)) sheet.fields.currency = 'EUR';
        await page.setContent(`<style>${styleOf(random, trade)}</style>${text}`);
        const size = trade.narrow ? { width: '80mm', height: '220mm' } : { format: 'A4' };
        const bytes = new Uint8Array(await page.pdf(size));
        const { language, type } = trade;
        const what = { layout, language, sheet, bytes, ...(type && { type }) };
        printed.push({ ...what, ...about, ...unjudgedOf(trade, sheet) });
      }
    }
    return printed;
  } finally {
    await browser.close();
  }
}

/** What of a paper has no answer: lines that are no table, the kind of a till receipt, a net total that is only the same as the gross one. */
function unjudgedOf(
  { noLines, anyType, untaxed, unjudged = [] }: Trade,
  sheet: Sheet,
): Pick<PrintedDocument, 'unjudged'> {
  return {
    unjudged: new Set([
      ...unjudged,
      ...(noLines ? ['lines' as const] : []),
      ...(anyType ? ['type' as const] : []),
      ...(untaxed && sheet.fields.totalNet === undefined ? ['totalNet' as const] : []),
    ]),
  };
}

/** The sheet of a deal between companies of these countries, in their currency. */
function sheetOf(random: Random, trade: Trade): Sheet {
  const sheet = new Sheet(random, dealOf(random, trade));
  const { currency } = trade;
  if (currency === undefined) return sheet;
  const amount = (cents: number) =>
    `${cents < 0 ? '-' : ''}${(Math.abs(cents) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
  const total = (cents: number) => `${currency}${amount(cents)}`;
  const date = currency === '$' ? american : sheet.spelling.date;
  Object.assign(sheet, { spelling: { ...sheet.spelling, amount, total, date } });
  sheet.fields.currency = currency === '$' ? 'USD' : 'GBP';
  return sheet;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

function american(day: string): string {
  const [year, month, date] = day.split('-');
  return `${months[Number(month) - 1]} ${Number(date)}, ${year}`;
}

function dealOf(random: Random, trade: Trade): Deal {
  const [from, to] = trade.between;
  for (;;) {
    const deal = makeDeal(random, trade.credit ? 'credit-note' : 'invoice', trade.language);
    const isLong = deal.lines.length > 20;
    if (deal.discounted || deal.costs > 0 || isLong !== (trade.long ?? false)) continue;
    const seller = companyOf(random, from);
    const buyer = companyOf(random, to, seller.name);
    const net = deal.net;
    const untaxed = trade.untaxed ? { vat: 0, gross: net, rates: [{ rate: 0, base: net, vat: 0 }] } : {};
    return { ...deal, ...untaxed, seller, buyer };
  }
}

function styleOf(random: Random, { narrow }: Trade): string {
  const font = random.pick([
    'Liberation Sans',
    'Liberation Serif',
    'DejaVu Sans',
    'Liberation Sans Narrow',
    'URW Gothic',
  ]);
  const spacing = random.pick(['normal', 'normal', 'normal', '0.3px']);
  return `body{font:${narrow ? 9 : random.pick([10, 11, 12])}px/${random.pick([1.25, 1.45])} '${font}';letter-spacing:${spacing};margin:${narrow ? '6px' : `34px ${random.whole(36, 64)}px`}}
    h1{font-size:${random.pick([18, 24])}px}h2{font-size:15px;margin:6px 0}td,th{padding:${random.pick([1, 3])}px 10px 1px 0;vertical-align:top;text-align:left}
    .goods,.wide{width:100%;border-collapse:collapse;margin:14px 0}.goods th,.line th{border-bottom:1px solid}.unitPrice,.amount,.amountIncl,.r{text-align:right!important}.quantity{text-align:${random.pick(['right', 'left', 'center'])}!important}
    .totals{margin-left:auto}.totals td:last-child,.totals .r{text-align:right}.split{display:flex;justify-content:space-between;gap:16px;margin:10px 0}.to{margin:28px 0 28px ${random.pick([0, 320])}px}
    .small{font-size:7px}.middle{text-align:center}.logo{width:90px;height:34px;background:#468}.break{break-before:page}small{font-size:8px}.box{border:1px solid}footer{margin-top:36px;font-size:8px}`;
}
