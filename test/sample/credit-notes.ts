import { addDays } from '#shared/domain/local-date.ts';
import { addPapers, paperOf } from './edit-workspace.ts';
import type { Line, Paper, Workspace } from './sample-types.ts';
import { totalsOf } from './totals.ts';
import { addWeekdays } from './working-days.ts';
import { dutchAmount, dutchDate } from './written.ts';

const purchaseCredit = 'NB-C26008';
const salesCredit = 'VC26-0007';

/** Adds two credit notes that are right: one from a supplier with its row in the list, one of ours in an order folder. */
export function withCreditNotes(workspace: Workspace): Workspace {
  const bought = paperOf(workspace, 'NB-260187');
  const sold = paperOf(workspace, '2026-00036');
  const boughtBack = creditOf(bought, purchaseCredit, `Inkoop/creditnota ${purchaseCredit}.pdf`);
  const folder = sold.file.slice(0, sold.file.lastIndexOf('/'));
  const soldBack = creditOf(sold, salesCredit, `${folder}/creditnota ${salesCredit}.pdf`);
  const original = workspace.purchases.find((row) => row.invoice === 'NB-260187');
  if (original === undefined) throw new RangeError('No row NB-260187');
  const row = {
    ...original,
    invoice: purchaseCredit,
    invoiceDate: dutchDate(boughtBack.dates.document),
    dueDate: dutchDate(addDays(boughtBack.dates.document, 30)),
    net: dutchAmount(boughtBack.totals.net),
    vat: dutchAmount(boughtBack.totals.vat),
    gross: `€ ${dutchAmount(boughtBack.totals.gross)}`,
  };
  const purchases = workspace.purchases.flatMap((other) => (other === original ? [other, row] : [other]));
  return addPapers({ ...workspace, purchases }, boughtBack, soldBack);
}

/** Takes back one piece of the first line. */
function creditOf(invoice: Paper, number: string, file: string): Paper {
  const first = invoice.lines[0];
  if (first === undefined) throw new RangeError('An invoice without lines');
  const lines: readonly Line[] = [{ article: first.article, quantity: -1 }];
  return {
    ...invoice,
    file,
    kind: 'credit-note',
    numbers: { ...invoice.numbers, invoice: number, credited: invoice.numbers.invoice },
    dates: { ...invoice.dates, document: addWeekdays(invoice.dates.document, 5), due: null },
    lines,
    totals: totalsOf(lines),
  };
}
