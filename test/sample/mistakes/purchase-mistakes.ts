import { addPapers, dropPaper, editPaper, editPurchase, paperOf } from '../edit-workspace.ts';
import type { Mistake, PlannedFinding } from '../mistake.ts';
import type { Party, Workspace } from '../sample-types.ts';
import { totalsOf } from '../totals.ts';
import { dutchAmount } from '../written.ts';
import { xmlAmount } from '../xml-text.ts';

const list = 'Inkoopfacturen.csv';

/** Purchase invoices with a number, an amount or a document that is not right. */
export function purchaseMistakes(flawless: Workspace): readonly Mistake[] {
  return [
    wrongOnInvoice(flawless, 'NB-260187', 'kvk', 'kvk-nummer-geldig', 'warning', {
      nl: 'Het KvK-nummer op de factuur telt zeven cijfers; de voorloopnul is weg.',
      en: 'The KvK number on the invoice has seven digits; the leading zero is lost.',
    }),
    wrongOnInvoice(flawless, 'LD/2026/077', 'vatId', 'btw-nummer-geldig', 'blocking', {
      nl: 'In het btw-nummer op de factuur zijn twee cijfers verwisseld.',
      en: 'Two digits of the VAT number on the invoice are swapped.',
    }),
    ibanMistyped(flawless),
    supplierNumberEmpty(),
    totalDoesNotAddUp(flawless),
    sentTwice(flawless),
    unknownInvoice(),
    withoutInvoice(),
  ];
}

function plain(
  change: Partial<PlannedFinding> &
    Pick<PlannedFinding, 'about' | 'check' | 'class' | 'subject' | 'file' | 'why'>,
): PlannedFinding {
  return { severity: 'blocking', expected: null, found: null, likelyCause: null, ...change };
}

function wrongOnInvoice(
  flawless: Workspace,
  invoice: string,
  field: 'kvk' | 'vatId',
  check: string,
  severity: 'blocking' | 'warning',
  why: PlannedFinding['why'],
): Mistake {
  const { seller, file } = paperOf(flawless, invoice);
  const wrong = field === 'kvk' ? seller.kvk.replace(/^0/, '') : withNeighboursSwapped(seller.vatId);
  const printed: Party = { ...seller, [field]: wrong };
  return {
    plant: (workspace) => editPaper(workspace, paperOf(workspace, invoice), { seller: printed }),
    findings: [
      plain({
        about: { purchase: invoice },
        check,
        class: 'invalid',
        severity,
        subject: field === 'kvk' ? 'sellerKvk' : 'sellerVatId',
        expected: field === 'kvk' ? seller.kvk : null,
        found: wrong,
        likelyCause: field === 'kvk' ? 'leading-zero-lost' : null,
        file,
        why,
      }),
    ],
  };
}

/** Swaps the first two different neighbours among the digits, from the sixth on. */
function withNeighboursSwapped(number: string): string {
  for (let at = 5; at < number.length - 4; at += 1) {
    const [left = '', right = ''] = number.slice(at, at + 2);
    if (left !== right) return `${number.slice(0, at)}${right}${left}${number.slice(at + 2)}`;
  }
  throw new RangeError(`Nothing to swap in ${number}`);
}

function ibanMistyped(flawless: Workspace): Mistake {
  const invoice = 'LD/2026/093';
  const { seller, file } = paperOf(flawless, invoice);
  const typed = seller.iban.replace(/(\d)(\d)$/, (_, one: string, two: string) => `${two}${one}`);
  const why = {
    nl: 'In de lijst zijn de laatste twee cijfers van het IBAN verwisseld; het controlegetal klopt niet meer.',
    en: 'The last two digits of the IBAN are swapped in the list; the check digits are no longer right.',
  };
  const about = { purchase: invoice };
  return {
    plant: (workspace) => editPurchase(workspace, invoice, { iban: typed }),
    findings: [
      plain({
        about,
        check: 'iban-geldig',
        class: 'invalid',
        subject: 'iban',
        found: typed,
        file: list,
        why,
      }),
      plain({
        about,
        check: 'iban-gelijk',
        class: 'differs',
        subject: 'iban',
        expected: typed,
        found: seller.iban,
        likelyCause: 'digits-swapped',
        file,
        why: {
          nl: 'Op de factuur staat het juiste IBAN.',
          en: 'The invoice states the right IBAN.',
        },
      }),
    ],
  };
}

function supplierNumberEmpty(): Mistake {
  const invoice = '2026100231';
  return {
    plant: (workspace) => editPurchase(workspace, invoice, { supplierNumber: '' }),
    findings: [
      plain({
        about: { purchase: invoice },
        check: 'basisgegevens',
        class: 'missing',
        subject: 'supplierNumber',
        file: list,
        why: { nl: 'Het crediteurnummer is niet ingevuld.', en: 'The supplier number was not filled in.' },
      }),
    ],
  };
}

function totalDoesNotAddUp(flawless: Workspace): Mistake {
  const invoice = '2026100309';
  const { totals, file } = paperOf(flawless, invoice);
  const gross = totals.gross + 9_000;
  const sum = {
    about: { purchase: invoice },
    check: 'totalen-tellen-op',
    class: 'differs',
    expected: xmlAmount(totals.gross),
    found: xmlAmount(gross),
    likelyCause: 'digits-swapped',
  } as const;
  return {
    plant: (workspace) => {
      const edited = editPaper(workspace, paperOf(workspace, invoice), { totals: { ...totals, gross } });
      return editPurchase(edited, invoice, { gross: `€ ${dutchAmount(gross)}` });
    },
    findings: [
      plain({
        ...sum,
        subject: 'totalGross:invoice',
        file,
        why: {
          nl: 'Op de factuur zijn twee cijfers van het totaal omgewisseld: € 90,00 te veel.',
          en: 'Two digits of the total on the invoice are swapped: € 90.00 too much.',
        },
      }),
      plain({
        ...sum,
        subject: 'totalGross:register',
        file: list,
        why: {
          nl: 'De lijst neemt het verkeerde totaal van de factuur over.',
          en: 'The list copies the wrong total of the invoice.',
        },
      }),
    ],
  };
}

function sentTwice(flawless: Workspace): Mistake {
  const invoice = '2026100264';
  const file = 'Inkoop/Document1.pdf';
  const original = paperOf(flawless, invoice);
  return {
    plant: (workspace) => addPapers(workspace, { ...original, file, finish: 'resaved' }),
    findings: [
      plain({
        about: { purchase: invoice },
        check: 'dubbele-factuur',
        class: 'duplicate',
        subject: 'same-number',
        file,
        why: {
          nl: 'Dezelfde factuur is nog eens opgeslagen onder een nietszeggende naam; nummer, datum en bedrag zijn gelijk.',
          en: 'The same invoice was saved again under a name that says nothing; number, date and amount are equal.',
        },
      }),
    ],
  };
}

function unknownInvoice(): Mistake {
  const file = 'Inkoop/INV-10477.pdf';
  return {
    plant: (workspace) => {
      const paper = paperOf(workspace, 'INV-10432');
      const numbers = { ...paper.numbers, invoice: 'INV-10477', order: 'IO26-0046' };
      const lines = paper.lines.map((line) => ({ ...line, quantity: line.quantity + 1 }));
      return addPapers(workspace, { ...paper, file, numbers, lines, totals: totalsOf(lines) });
    },
    findings: [
      plain({
        about: 'workspace',
        check: 'factuur-zonder-regel',
        class: 'unexpected',
        severity: 'warning',
        subject: 'inkoopfactuur:INV10477',
        found: 'INV-10477',
        file,
        why: {
          nl: 'Factuur INV-10477 ligt in de map, maar staat niet in de lijst.',
          en: 'Invoice INV-10477 lies in the folder, but is not in the list.',
        },
      }),
    ],
  };
}

function withoutInvoice(): Mistake {
  const invoice = 'NB-260233';
  return {
    plant: (workspace) => dropPaper(workspace, paperOf(workspace, invoice)),
    findings: [
      plain({
        about: { purchase: invoice },
        check: 'regel-zonder-stukken',
        class: 'missing',
        subject: 'documents',
        file: list,
        why: {
          nl: 'De factuur staat in de lijst, maar er is geen enkel stuk van.',
          en: 'The invoice is in the list, but there is not a single document of it.',
        },
      }),
    ],
  };
}
