import { editOrder, editPaper, paperOf } from '../edit-workspace.ts';
import type { Mistake } from '../mistake.ts';
import type { OrderRow, Workspace } from '../sample-types.ts';
import { day } from '../working-days.ts';
import { xmlAmount } from '../xml-text.ts';

const register = 'Orderoverzicht 2026.xlsx';

/** Orders whose register row and documents do not say the same. */
export function orderRegisterMistakes(flawless: Workspace): readonly Mistake[] {
  return [
    digitsSwapped(rowOf(flawless, '2026-00037')),
    vatForgotten(rowOf(flawless, '2026-00039')),
    dayAndMonthSwapped(flawless, '2026-00046'),
    invoiceNumberMistyped(rowOf(flawless, '2026-00041'), 'VF26-O114', 'letter-for-digit'),
    invoiceNumberMistyped(rowOf(flawless, '2026-00035'), 'VF26-0180', 'digits-swapped'),
  ];
}

function rowOf(workspace: Workspace, order: string): OrderRow {
  const row = workspace.orders.find((candidate) => candidate.order === order);
  if (row === undefined) throw new RangeError(`No order ${order}`);
  return row;
}

function digitsSwapped(row: OrderRow): Mistake {
  const digits = String(row.gross);
  const gross = Number(`${digits[0]}${digits[1]}${digits[3]}${digits[2]}${digits.slice(4)}`);
  return {
    plant: (workspace) => editOrder(workspace, row.order, { gross }),
    findings: [
      totalDiffers(row, gross, 'digits-swapped', {
        nl: 'In het overzicht zijn twee cijfers van het totaal omgewisseld; order, bevestiging en factuur noemen het juiste bedrag.',
        en: 'Two digits of the total are swapped in the register; order, confirmation and invoice state the right amount.',
      }),
      sumDiffers(row, gross, 'digits-swapped'),
    ],
  };
}

function vatForgotten(row: OrderRow): Mistake {
  return {
    plant: (workspace) => editOrder(workspace, row.order, { gross: row.net }),
    findings: [
      totalDiffers(row, row.net, 'vat-included', {
        nl: 'In de kolom Bedrag incl. staat het bedrag zonder btw.',
        en: 'The column for the total with VAT holds the amount without VAT.',
      }),
      sumDiffers(row, row.net, 'vat-excluded'),
    ],
  };
}

function totalDiffers(
  row: OrderRow,
  typed: number,
  likelyCause: 'digits-swapped' | 'vat-included',
  why: { nl: string; en: string },
): Mistake['findings'][number] {
  return {
    about: { order: row.order },
    check: 'totaal-incl-gelijk',
    class: 'differs',
    severity: 'blocking',
    subject: 'totalGross',
    expected: xmlAmount(typed),
    found: xmlAmount(row.gross),
    likelyCause,
    file: register,
    why,
  };
}

function sumDiffers(
  row: OrderRow,
  typed: number,
  likelyCause: 'digits-swapped' | 'vat-excluded',
): Mistake['findings'][number] {
  return {
    about: { order: row.order },
    check: 'totalen-tellen-op',
    class: 'differs',
    severity: 'blocking',
    subject: 'totalGross:register',
    expected: xmlAmount(row.net + row.vat),
    found: xmlAmount(typed),
    likelyCause,
    file: register,
    why: {
      nl: 'Daardoor is bedrag exclusief plus btw in deze regel niet het bedrag inclusief.',
      en: 'Because of that, net plus VAT in this row is not the total.',
    },
  };
}

function dayAndMonthSwapped(flawless: Workspace, order: string): Mistake {
  const file = paperOf(flawless, order, 'delivery-note').file;
  return {
    plant: (workspace) => {
      const note = paperOf(workspace, order, 'delivery-note');
      return editPaper(workspace, note, { dates: { ...note.dates, delivery: day('2026-05-03') } });
    },
    findings: [
      {
        about: { order },
        check: 'leverdatum-gelijk',
        class: 'differs',
        severity: 'warning',
        subject: 'deliveryDate',
        expected: '2026-03-05',
        found: '2026-05-03',
        likelyCause: 'day-month-swapped',
        file,
        why: {
          nl: 'Op de pakbon zijn dag en maand van de leverdatum verwisseld: 03-05-2026 in plaats van 05-03-2026.',
          en: 'Day and month of the delivery date are swapped on the delivery note: 03-05-2026 instead of 05-03-2026.',
        },
      },
    ],
  };
}

function invoiceNumberMistyped(
  row: OrderRow,
  typed: string,
  likelyCause: 'letter-for-digit' | 'digits-swapped',
): Mistake {
  return {
    plant: (workspace) => editOrder(workspace, row.order, { invoice: typed }),
    findings: [
      {
        about: { order: row.order },
        check: 'factuurnummer-gelijk',
        class: 'differs',
        severity: 'blocking',
        subject: 'invoiceNumber',
        expected: typed,
        found: row.invoice,
        likelyCause,
        file: register,
        why: {
          nl: `Het factuurnummer is verkeerd overgetypt: ${typed} in plaats van ${row.invoice}.`,
          en: `The invoice number was typed wrongly: ${typed} instead of ${row.invoice}.`,
        },
      },
    ],
  };
}
