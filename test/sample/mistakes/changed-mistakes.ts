import { editOrder, editPurchase, paperOf } from '../edit-workspace.ts';
import type { Mistake, PlannedFinding } from '../mistake.ts';
import { ibanOf } from '../safe-identifiers.ts';
import type { Workspace } from '../sample-types.ts';
import { xmlAmount } from '../xml-text.ts';

const register = 'Orderoverzicht 2026.xlsx';
const list = 'Inkoopfacturen.csv';

/** Cells that were right on the earlier day and were changed after the invoice was made. */
export function changedMistakes(flawless: Workspace): readonly Mistake[] {
  return [amountRaised(flawless), debtorReplaced(), accountReplaced(flawless)];
}

type Pair = Pick<PlannedFinding, 'about' | 'subject' | 'expected' | 'found' | 'file' | 'why'>;

function changed(check: string, pair: Pair): PlannedFinding {
  return { ...pair, check, class: 'changed', severity: 'blocking', likelyCause: null };
}

/** The register now says something else than the invoice: expected is the register, found the document. */
function differs(check: string, pair: Pair, severity: PlannedFinding['severity']): PlannedFinding {
  const { expected, found } = pair;
  return { ...pair, expected: found, found: expected, check, class: 'differs', severity, likelyCause: null };
}

function amountRaised(flawless: Workspace): Mistake {
  const order = '2026-00045';
  const { totals } = paperOf(flawless, order);
  const now = { net: totals.net + 12_500, vat: totals.vat + 2_625, gross: totals.gross + 15_125 };
  const why = {
    nl: 'Na de factuur is het orderbedrag in het overzicht met € 125,00 exclusief btw verhoogd.',
    en: 'After the invoice, the order amount in the register was raised by € 125.00 without VAT.',
  };
  const about = { order };
  const net = {
    about,
    subject: 'totalNet',
    expected: xmlAmount(totals.net),
    found: xmlAmount(now.net),
    file: register,
    why,
  };
  const gross = {
    ...net,
    subject: 'totalGross',
    expected: xmlAmount(totals.gross),
    found: xmlAmount(now.gross),
  };
  return {
    plant: (workspace) => editOrder(workspace, order, now),
    findings: [
      changed('gewijzigd-na-factuur', net),
      changed('gewijzigd-na-factuur', gross),
      differs('totaal-excl-gelijk', net, 'blocking'),
      differs('totaal-incl-gelijk', gross, 'blocking'),
    ],
  };
}

function debtorReplaced(): Mistake {
  const order = '2026-00034';
  const pair = {
    about: { order },
    subject: 'customerNumber',
    expected: '00121',
    found: '00140',
    file: register,
    why: {
      nl: 'Na de factuur is het debiteurnummer in het overzicht vervangen door dat van een andere klant.',
      en: 'After the invoice, the customer number in the register was replaced by that of another customer.',
    },
  };
  return {
    plant: (workspace) => editOrder(workspace, order, { customerNumber: '00140' }),
    findings: [changed('gewijzigd-na-factuur', pair), differs('debiteurnummer-gelijk', pair, 'warning')],
  };
}

function accountReplaced(flawless: Workspace): Mistake {
  const invoice = 'INV-10432';
  const iban = ibanOf('TRIO', '0000001234');
  const pair = {
    about: { purchase: invoice },
    subject: 'iban',
    expected: paperOf(flawless, invoice).seller.iban,
    found: iban,
    file: list,
    why: {
      nl: 'Na de factuur is het IBAN in de lijst vervangen door een ander geldig nummer: bel de leverancier op een bekend nummer.',
      en: 'After the invoice, the IBAN in the list was replaced by another valid one: call the supplier on a known number.',
    },
  };
  return {
    plant: (workspace) => editPurchase(workspace, invoice, { iban }),
    findings: [changed('gewijzigd-na-factuur', pair), differs('iban-gelijk', pair, 'blocking')],
  };
}
