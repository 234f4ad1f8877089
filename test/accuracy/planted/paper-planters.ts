import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { money } from '#shared/domain/money.ts';
import type { Random } from '../../sample/random.ts';
import { identifier, onPapers, said, withValues, words } from './alter.ts';
import type { PlainCase } from './plain-case.ts';
import type { Planter } from './planters.ts';

/** Errors in what stands on the documents of one dossier, in its status and in cells that give no value. */
export const paperPlanters: readonly Planter[] = [
  planter('signature is missing', 'signature', null, (one) => {
    const { signedBy, signedDate, ...rest } = one.register;
    const isKept = signedBy !== undefined || signedDate !== undefined;
    return isKept && signable.has(one.type) ? { ...one, register: rest } : null;
  }),
  planter('register says that it was not signed', 'signature', null, (one, random) =>
    signable.has(one.type) && 'signedBy' in one.register
      ? {
          ...one,
          register: { ...one.register, signedBy: words(random.pick(['nee', 'nog niet', 'ontbreekt'])) },
        }
      : null,
  ),
  planter('invoice of another supplier', 'same-party', null, (one) =>
    one.type === 'inkoopfactuur'
      ? onPapers(one, 'invoice', (paper) => said(paper, { supplierName: words('Zwaluw Transport N.V.') }))
      : null,
  ),
  planter('confirmation to another customer', 'same-party', null, (one) =>
    one.type === 'order'
      ? onPapers(one, 'order-confirmation', (paper) =>
          said(paper, { customerName: words('Zwaluw Transport N.V.') }),
        )
      : null,
  ),
  planter('print says another total than the e-invoice', 'xml-equals-page', 'digits-swapped', (one) => {
    const total = one.register['totalGross'];
    const [invoice] = one.documents;
    if (one.type !== 'inkoopfactuur' || total?.kind !== 'amount' || !invoice) return null;
    const swapped = swappedDigits(total);
    return swapped === null
      ? null
      : { ...one, documents: [{ ...invoice, status: 'xml' }, said(invoice, { totalGross: swapped })] };
  }),
  planter('print says another account than the e-invoice', 'xml-equals-page', null, (one) => {
    const [invoice] = one.documents;
    if (one.type !== 'inkoopfactuur' || !invoice) return null;
    const iban = identifier('NL20INGB0001234567');
    return { ...one, documents: [{ ...invoice, status: 'xml' }, said(invoice, { iban })] };
  }),
  planter('citizen service number can be read', 'citizen-number-visible', null, (one, random) => {
    if (one.documents.length === 0 || one.type === 'personeelsdossier') return null;
    const place = random.between(0, one.documents.length - 1);
    return {
      ...one,
      documents: one.documents.map((paper, at) =>
        at === place ? { ...paper, citizenNumber: '*****0019' } : paper,
      ),
    };
  }),
  planter('pages of a document are missing', 'pages-complete', null, (one, random) => {
    if (one.documents.length === 0) return null;
    const place = random.between(0, one.documents.length - 1);
    const numbering = random.pick([
      { first: 1, last: 1, of: 3 },
      { first: 2, last: 2, of: 2 },
    ]);
    return {
      ...one,
      documents: one.documents.map((paper, at) => (at === place ? { ...paper, numbering } : paper)),
    };
  }),
  planter('credit note that names no invoice', 'credit-note-refers', null, (one) => {
    if (one.type !== 'inkoopfactuur') return null;
    const note = { type: 'credit-note', status: 'xml', values: {}, silent: ['creditedInvoice'] } as const;
    return { ...one, documents: [...one.documents, note] };
  }),
  planter('credit for less than came back', 'expression', null, (one) => {
    const back = one.register['quantityReceived'];
    if (one.type !== 'retour' || back?.kind !== 'number') return null;
    return withValues(one, { quantityCredited: { kind: 'number', number: back.number - 1 } });
  }),
  planter('document can’t be read', 'file-unreadable', null, (one, random) => {
    if (one.documents.length === 0) return null;
    const place = random.between(0, one.documents.length - 1);
    return {
      ...one,
      documents: one.documents.map((paper, at) => (at === place ? { ...paper, status: 'corrupt' } : paper)),
    };
  }),
  planter('cell that can be read in two ways', 'value-unreadable', null, (one, random) => {
    const amounts = Object.entries(one.register).flatMap(([id, value]) =>
      value.kind === 'amount' ? [id] : [],
    );
    return amounts.length === 0 ? null : { ...one, puzzling: { [random.pick(amounts)]: '1.234' } };
  }),
  planter('status that no stage knows', 'stage-unreadable', null, (one) => ({
    ...one,
    puzzling: { stage: 'on hold' },
  })),
  planter('number: two digits swapped', 'values-agree', 'digits-swapped', (one) => {
    const number = one.register['invoiceNumber'];
    if (number?.kind !== 'identifier' || one.type !== 'order') return null;
    const swapped = number.text.replace(/(\d)(\d)$/, '$2$1');
    return swapped === number.text
      ? null
      : onPapers(one, 'invoice', (paper) => said(paper, { invoiceNumber: identifier(swapped) }));
  }),
  planter('number: one digit wrong', 'values-agree', 'one-digit-wrong', (one) => {
    const number = one.register['invoiceNumber'];
    if (number?.kind !== 'identifier' || one.type !== 'order') return null;
    const wrong = number.text.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10));
    return onPapers(one, 'invoice', (paper) => said(paper, { invoiceNumber: identifier(wrong) }));
  }),
  planter('number: leading zeros lost', 'values-agree', 'leading-zero-lost', (one) => {
    if (one.type !== 'inkoopfactuur') return null;
    const own = withValues(one, { orderNumber: identifier('00012345') });
    return onPapers(own, 'invoice', (paper) => said(paper, { orderNumber: identifier('12345') }));
  }),
  planter('amount: minus sign lost', 'values-agree', 'sign-lost', (one) => {
    if (one.type !== 'order') return null;
    const bare = { ...one, documents: one.documents.map(({ lines: _, ...paper }) => paper) };
    const credited = withValues(bare, negative(one));
    return onPapers(credited, 'invoice', (paper) =>
      said(paper, { totalGross: one.register['totalGross'] ?? words('') }),
    );
  }),
];

const signable: ReadonlySet<string> = new Set(['contract', 'personeelsdossier', 'werkopdracht']);

function planter(
  name: string,
  check: string,
  cause: LikelyCause | null,
  plant: (one: PlainCase, random: Random) => PlainCase | null,
): Planter {
  return { name, check, cause, plant };
}

function negative({ register }: PlainCase): PlainCase['register'] {
  return Object.fromEntries(
    ['totalNet', 'totalVat', 'totalGross'].flatMap((field) => {
      const value = register[field];
      return value?.kind === 'amount'
        ? [[field, { kind: 'amount', amount: money(-value.amount.minor, value.amount.currency) } as const]]
        : [];
    }),
  );
}

function swappedDigits(value: FieldValue): FieldValue | null {
  if (value.kind !== 'amount') return null;
  const text = String(value.amount.minor);
  const swapped = text.replace(/^(\d)(\d)/, '$2$1');
  return swapped === text || swapped.startsWith('0')
    ? null
    : { kind: 'amount', amount: money(Number(swapped), value.amount.currency) };
}
