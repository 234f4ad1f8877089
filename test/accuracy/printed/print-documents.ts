import { chromium } from 'playwright-core';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { chromiumArguments, findChromium } from '../../support/find-chromium.ts';
import { type Company, type Deal, makeDeal } from '../made-pages/made-deal.ts';
import { Random } from '../made-pages/random.ts';
import type { Language } from '../made-pages/vocabulary.ts';
import { layouts } from './layouts.ts';
import { Sheet } from './sheet.ts';

/** A document set by a browser, with what is printed on it. */
export interface PrintedDocument {
  readonly layout: string;
  readonly language: string;
  readonly sheet: Pick<Sheet, 'fields' | 'lines'> & { readonly deal: { readonly kind: DocumentType } };
  readonly bytes: Uint8Array;
  /** What it is, where that is neither an invoice nor a credit note. */
  readonly type?: DocumentType;
  /** What has no answer on this document. */
  readonly unjudged?: ReadonlySet<FieldName | 'lines' | 'type'>;
}

const languages: readonly Language[] = ['nl', 'en', 'de', 'fr'];
const fonts = [
  'Liberation Sans',
  'Liberation Serif',
  'DejaVu Sans',
  'Liberation Sans Narrow',
  'P052',
  'URW Gothic',
];
const companies = [
  'Kwekerij De Lindehof & Zn.',
  'Müller-Muster Elektrotechnik GmbH & Co. KG',
  "Bakkerij 't Voorbeeldhoekje",
  'SARL Exemple Bâtiment',
  'Northgate Sample Supplies Ltd',
  'Adviesbureau Proefstra',
  'Société Générique de Papeterie SA',
  'Installatiebedrijf Testman B.V.',
  'Studio Fictief',
  'Musterbau AG',
  'De Denkbeeldige Drukker VOF',
  'Stichting Voorbeeldzorg',
  'Placeholder Logistics plc',
  'Garage Fictif et Fils',
];

/** Every layout in every language, each several times with other deals, as the PDF files a browser makes of them; none without a browser. */
export async function printDocuments(times: number): Promise<readonly PrintedDocument[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    const printed: PrintedDocument[] = [];
    for (const [at, [name, layout]] of Object.entries(layouts).entries()) {
      for (const [index, language] of languages.entries()) {
        for (let time = 0; time < times; time += 1) {
          const random = new Random(277_000 + at * 1000 + index * 100 + time);
          const sheet = new Sheet(random, dealOf(random, language));
          await page.setContent(`<style>${styleOf(random)}</style>${layout(sheet)}`);
          const bytes = new Uint8Array(await page.pdf({ format: 'A4', landscape: random.chance(0.08) }));
          printed.push({ layout: name, language, sheet, bytes });
        }
      }
    }
    return printed;
  } finally {
    await browser.close();
  }
}

function dealOf(random: Random, language: Language): Deal {
  const kind = random.chance(0.15) ? 'credit-note' : 'invoice';
  for (;;) {
    const deal = makeDeal(random, kind, language);
    if (deal.discounted || deal.costs > 0 || deal.lines.length > 20) continue;
    const [seller, buyer] = random.shuffled(companies);
    return { ...deal, seller: named(deal.seller, seller), buyer: named(deal.buyer, buyer) };
  }
}

function named(company: Company, name: string | undefined): Company {
  return { ...company, name: name ?? company.name };
}

function styleOf(random: Random): string {
  const [left, right] = [random.whole(35, 80), random.whole(30, 70)];
  return `body{font:${random.pick([9, 10, 11, 12])}px/${random.pick([1.2, 1.4, 1.6])} '${random.pick(fonts)}';margin:30px ${right}px 30px ${left}px}
    h1{font-size:${random.pick([14, 18, 26])}px}h2{margin:0}pre{font-size:10px}td,th{padding:${random.pick([1, 2, 4])}px 8px 1px 0;vertical-align:top;text-align:left}
    .goods{width:100%;margin:20px 0;border-collapse:collapse}.goods th{border-bottom:1px solid}.amount,.unitPrice,.quantity{text-align:${random.pick(['right', 'left'])}!important}
    .totals{margin-left:${random.pick(['auto', '55%'])}}.totals td:last-child{text-align:right;white-space:nowrap}.split,.blocks,.cells{display:flex;justify-content:space-between;gap:12px}
    .cells{flex-wrap:wrap;margin:16px 0}.cell{min-width:90px}.beside{display:flex;flex-direction:${random.pick(['row', 'row-reverse'])};gap:30px}aside{width:150px;flex:none}main{flex:1}
    .to{margin:30px 0 30px ${random.pick([0, 300])}px}.bar{width:100%;background:#dde;margin:12px 0}.large{font-size:20px}.middle{text-align:center}.small{font-size:7px}
    footer{margin-top:40px;font-size:8px;text-align:${random.pick(['left', 'center'])}}.three{display:flex;justify-content:space-between;text-align:left}small{font-size:7px}`;
}
