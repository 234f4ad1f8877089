import { addDays } from '#shared/domain/local-date.ts';
import { money } from '#shared/domain/money.ts';
import type { Random } from '../../sample/random.ts';
import { identifier, lacking, onPapers, said, withValues, words } from './alter.ts';
import type { PlainCase, PlainPaper } from './plain-case.ts';
import type { Planter } from './planters.ts';

const eInvoice = (paper: PlainPaper): PlainPaper => ({ ...paper, status: 'xml' });

const stated = [
  'supplierName',
  'supplierAddress',
  'buyerName',
  'buyerAddress',
  'sellerVatId',
  'sellerKvk',
  'invoiceDate',
  'invoiceNumber',
  'totalNet',
  'totalVat',
];

const ours = identifier('NL004495445B01');
const parts = [
  '1234 AB Nergens',
  'Kerkstraat, 1234 AB Nergens',
  'Kerkstraat 2, Nergens',
  'Kerkstraat 2, 1234 AB',
];
const reversed = ['Btw verlegd', 'VAT reverse charge', 'Autoliquidation', 'Intracommunautaire levering'];

/** Errors in what an invoice has to state: each point of the list left out or said in part, on a page and in data. */
export const invoicePlanters: readonly Planter[] = [
  ...stated.map((field) =>
    onInvoice(`e-invoice states no ${field}`, (paper) => eInvoice(lacking(paper, field))),
  ),
  ...['supplierAddress', 'buyerAddress'].flatMap((field) => [
    onInvoice(`print states no ${field}`, (paper) => lacking(paper, field)),
    onInvoice(`${field} is a PO box only`, (paper, random) =>
      said(paper, { [field]: words(`Postbus ${random.between(10, 9999)}, 1200 AA Nergens`) }),
    ),
    onInvoice(`${field} of an e-invoice is not complete`, (paper, random) =>
      eInvoice(said(paper, { [field]: words(random.pick(parts)) })),
    ),
  ]),
  supplied('e-invoice states no date of supply, which was another day', (paper) => eInvoice(paper)),
  supplied('print states no date of supply, which was another day', (paper) => paper),
  untaxed('no VAT, and no reason', (paper) => paper),
  untaxed('no VAT in an e-invoice, and no reason', eInvoice),
  untaxed('category without VAT in an e-invoice, and no reason', (paper, random) =>
    eInvoice(said(paper, { vatReason: words(random.pick(['AE', 'K', 'G', 'E', 'O'])), buyerVatId: ours })),
  ),
  untaxed('reverse charge without the VAT number of the buyer', (paper, random) =>
    said(paper, { vatReason: words(random.pick(reversed)) }),
  ),
  untaxed('supply to another EU country without date, in an e-invoice', (paper) =>
    eInvoice(
      said(lacking(paper, 'supplyDate'), {
        vatReason: words('Intracommunautaire levering'),
        buyerVatId: ours,
      }),
    ),
  ),
  ...Object.keys(represented()).map((field) =>
    onInvoice(`fiscal representative without ${field}`, (paper) =>
      eInvoice(lacking(said(paper, represented()), field)),
    ),
  ),
  toOthers('invoice to somebody else', { buyerName: words('Zwaluw Transport N.V.') }),
  toOthers('invoice with the VAT number of somebody else', { buyerVatId: identifier('NL002455799B11') }),
  toOthers('invoice to an address that is not ours', {
    buyerAddress: words('Loodsweg 9, 5678 XZ Elders'),
  }),
  addressed('house number of the customer is another', 'customerAddress', 'invoice'),
  addressed('goods go to another house number', 'deliveryAddress', 'delivery-note'),
];

function represented(): PlainCase['register'] {
  return {
    representativeName: words('Proef Fiscaal B.V.'),
    representativeAddress: words('Belastinglaan 4, 3511 AB Proefstad'),
    representativeVatId: ours,
  };
}

type Change = (paper: PlainPaper, random: Random) => PlainPaper;

/** The bare cause of an error on a purchase invoice: nothing else about it is wrong. */
function onInvoice(name: string, change: Change): Planter {
  return planter(name, 'invoice-requirements', (one, random) =>
    one.type === 'inkoopfactuur' ? onPapers(one, 'invoice', (paper) => change(paper, random)) : null,
  );
}

/** The register knows a day of delivery; the invoice states none. */
function supplied(name: string, change: Change): Planter {
  return planter(name, 'invoice-requirements', (one, random) => {
    const issued = one.register['invoiceDate'];
    if (one.type !== 'inkoopfactuur' || issued?.kind !== 'date') return null;
    const deliveryDate = { kind: 'date', date: addDays(issued.date, -random.between(1, 20)) } as const;
    return onPapers(withValues(one, { deliveryDate }, 'register'), 'invoice', (paper) =>
      change(lacking(paper, 'supplyDate'), random),
    );
  });
}

/** Register and invoice agree that there is no VAT. */
function untaxed(name: string, change: Change): Planter {
  return planter(name, 'invoice-requirements', (one, random) => {
    const net = one.register['totalNet'];
    if (one.type !== 'inkoopfactuur' || net?.kind !== 'amount') return null;
    const totalVat = { kind: 'amount', amount: money(0, net.amount.currency) } as const;
    const free = withValues(one, { totalVat, totalGross: net });
    return onPapers(free, 'invoice', (paper) => change(paper, random));
  });
}

/** The invoice names another buyer than the company whose administration this is. */
function toOthers(name: string, values: PlainCase['register']): Planter {
  return planter(name, 'addressed-to-us', (one) =>
    one.type === 'inkoopfactuur' ? onPapers(one, 'invoice', (paper) => said(paper, values)) : null,
  );
}

/** The register and one document of an order name the same address but for its number. */
function addressed(name: string, field: string, on: PlainPaper['type']): Planter {
  return planter(name, 'same-party', (one, random) => {
    if (one.type !== 'order') return null;
    const house = random.between(10, 90);
    const known = withValues(one, { [field]: words(`Loodsweg ${house}, 5678 XZ Elders`) });
    return onPapers(known, on, (paper) =>
      said(paper, { [field]: words(`LOODSWEG ${house + random.between(1, 9)}, 5678XZ Elders`) }),
    );
  });
}

function planter(name: string, check: string, plant: Planter['plant']): Planter {
  return { name, check, cause: null, plant };
}
