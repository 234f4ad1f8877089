import { addPapers, dropPaper, editPaper, paperOf } from '../edit-workspace.ts';
import type { Mistake } from '../mistake.ts';
import type { PaperKind, Workspace } from '../sample-types.ts';
import { totalsOf } from '../totals.ts';
import { day } from '../working-days.ts';

const register = 'Orderoverzicht 2026.xlsx';

/** Orders of which a document lacks, lies there twice, belongs to nothing, or is dated impossibly. */
export function orderDocumentMistakes(flawless: Workspace): readonly Mistake[] {
  return [
    lacking(
      '2026-00055',
      ['order-confirmation'],
      'orderbevestiging-aanwezig',
      'orderConfirmation',
      'warning',
      {
        nl: 'De order is bevestigd, maar de orderbevestiging ontbreekt.',
        en: 'The order is confirmed, but the order confirmation is missing.',
      },
    ),
    lacking(
      '2026-00048',
      ['delivery-note', 'proof-of-delivery'],
      'pakbon-aanwezig',
      'deliveryNote',
      'warning',
      {
        nl: 'De order is geleverd, maar er is geen pakbon en geen getekende afleverbon.',
        en: 'The order is delivered, but there is no delivery note and no signed proof of delivery.',
      },
    ),
    lacking('2026-00043', ['invoice'], 'factuur-aanwezig', 'invoice', 'blocking', {
      nl: 'De order is gefactureerd, maar de factuur ontbreekt.',
      en: 'The order is invoiced, but the invoice is missing.',
    }),
    withoutAnything(),
    copied(flawless),
    unknownOrder(),
    invoicedBeforeOrder(flawless),
  ];
}

function lacking(
  order: string,
  kinds: readonly PaperKind[],
  check: string,
  subject: string,
  severity: 'blocking' | 'warning',
  why: { nl: string; en: string },
): Mistake {
  return {
    plant: (workspace) =>
      kinds.reduce((left, kind) => dropPaper(left, paperOf(left, order, kind)), workspace),
    findings: [
      {
        about: { order },
        check,
        class: 'missing',
        severity,
        subject,
        expected: null,
        found: null,
        likelyCause: null,
        file: register,
        why,
      },
    ],
  };
}

function withoutAnything(): Mistake {
  const order = '2026-00049';
  return {
    plant: (workspace) => ({
      ...workspace,
      papers: workspace.papers.filter((paper) => !paper.file.includes(`/${order} `)),
    }),
    findings: [
      {
        about: { order },
        check: 'regel-zonder-stukken',
        class: 'missing',
        severity: 'blocking',
        subject: 'documents',
        expected: null,
        found: null,
        likelyCause: null,
        file: register,
        why: {
          nl: 'De order is geleverd, maar er is geen enkel stuk en geen map.',
          en: 'The order is delivered, but there is not a single document and no folder.',
        },
      },
    ],
  };
}

function copied(flawless: Workspace): Mistake {
  const order = '2026-00044';
  const original = paperOf(flawless, order).file;
  const copy = original.replace('.pdf', ' (1).pdf');
  return {
    plant: (workspace) => ({ ...workspace, copies: [...workspace.copies, { file: copy, of: original }] }),
    findings: [
      {
        about: { order },
        check: 'dubbel-stuk',
        class: 'duplicate',
        severity: 'blocking',
        subject: 'same-content',
        expected: null,
        found: null,
        likelyCause: null,
        file: copy,
        why: {
          nl: 'Hetzelfde factuurbestand staat twee keer in de map.',
          en: 'The same invoice file lies in the folder twice.',
        },
      },
    ],
  };
}

function unknownOrder(): Mistake {
  const order = '2026-00099';
  const folder = `Orders/${order} Hotel Nooitbestaan`;
  const files = {
    'order-confirmation': `${folder}/OB ${order}.pdf`,
    invoice: `${folder}/factuur VF26-0199.pdf`,
  } as const;
  return {
    plant: (workspace) => {
      const like = (kind: keyof typeof files, invoice: string | null) => {
        const paper = paperOf(workspace, '2026-00038', kind);
        const numbers = { ...paper.numbers, order, reference: 'INK9901', deliveryNote: '80012990', invoice };
        const lines = paper.lines.map((line) => ({ ...line, quantity: line.quantity + 2 }));
        return { ...paper, file: files[kind], numbers, lines, totals: totalsOf(lines) };
      };
      return addPapers(workspace, like('order-confirmation', null), like('invoice', 'VF26-0199'));
    },
    findings: [
      {
        about: 'workspace',
        check: 'stuk-zonder-order',
        class: 'unexpected',
        severity: 'warning',
        subject: 'order:202600099',
        expected: null,
        found: order,
        likelyCause: null,
        file: folder,
        why: {
          nl: `Orderbevestiging en factuur noemen order ${order}; die staat niet in het overzicht.`,
          en: `Confirmation and invoice name order ${order}, which is not in the register.`,
        },
      },
    ],
  };
}

function invoicedBeforeOrder(flawless: Workspace): Mistake {
  const order = '2026-00042';
  const file = paperOf(flawless, order).file;
  return {
    plant: (workspace) => {
      const invoice = paperOf(workspace, order);
      const dates = { ...invoice.dates, document: day('2026-02-12'), due: day('2026-03-14') };
      return editPaper(workspace, invoice, { dates });
    },
    findings: [
      {
        about: { order },
        check: 'datums-op-volgorde',
        class: 'differs',
        severity: 'warning',
        subject: 'invoiceDate',
        expected: '2026-02-16',
        found: '2026-02-12',
        likelyCause: null,
        file,
        why: {
          nl: 'De factuur draagt een datum van vóór de bestelling.',
          en: 'The invoice bears a date before the order.',
        },
      },
    ],
  };
}
