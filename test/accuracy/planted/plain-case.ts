import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Dossier, DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { hasContent, type ReadStatus } from '#shared/domain/file-reading.ts';
import { addDays, type LocalDate, toLocalDate } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { PageNumbering } from '#shared/domain/recognised.ts';
import type { Random } from '../../sample/random.ts';
import { companyVatIdOf, ibanOf } from '../../sample/safe-identifiers.ts';
import {
  aDocument,
  aDossier,
  cell,
  closed,
  emptyCell,
  noColumn,
  puzzlingCell,
  puzzlingStage,
  silent,
  stated,
} from '../../support/a-dossier.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { type LineSaid, linesOf } from '../../support/trade-lines.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** A dossier as plain values: what the register says, and what each of its documents says. */
export interface PlainCase {
  readonly type: string;
  readonly key: string;
  readonly stage: string;
  readonly register: Values;
  readonly documents: readonly PlainPaper[];
  /** Fields for which the register has a column; left out: it has one for every field. */
  readonly columns?: readonly string[];
  /** Cells of the register that give no value, by field; `stage` for a status that no stage knows. */
  readonly puzzling?: Readonly<Record<string, string>>;
}

export interface PlainPaper {
  readonly type: DocumentType;
  readonly values: Values;
  readonly lines?: readonly LineSaid[];
  readonly status?: ReadStatus;
  /** A citizen service number that can be read on it, by its last digits. */
  readonly citizenNumber?: string;
  /** Fields that were looked for on it and are not there. */
  readonly silent?: readonly string[];
  /** The pages that it holds, where it says that there are more. */
  readonly numbering?: PageNumbering;
}

/** The day on which everything is judged. */
export const today = dayOf(2026, 3, 16);

/** A complete case with values of its own; everything in it agrees. */
export function completeCase(random: Random, place: number): PlainCase {
  return place % 2 === 0 ? purchase(random, place) : order(random, place);
}

/** The case as the dossier that would be assembled of it. */
export function toDossier(
  { type, key, stage, register, documents, columns, puzzling = {} }: PlainCase,
  definition: DossierType = shippedType(type),
): Dossier {
  const papers = papersOf({ type, key, documents });
  const fields = definition.fields.map(({ id, inDocuments }) => {
    const own = register[id];
    const ofPapers = documents.flatMap(({ type: kind, values, silent: lacked = [] }, place) => {
      const [value, paper] = [values[id], papers[place]];
      if (!paper || !inDocuments?.types.includes(kind)) return [];
      if (lacked.includes(id)) return [silent(paper)];
      return value ? [saidOn(paper, value)] : [];
    });
    const isKept = columns === undefined || columns.includes(id);
    const inRegister = own ? cell(own) : isKept ? emptyCell() : noColumn();
    const raw = puzzling[id];
    return [id, [raw === undefined ? inRegister : puzzlingCell(raw), ...ofPapers]] as const;
  });
  const party = register[definition.party ?? ''];
  return aDossier({
    key,
    type,
    stage: 'stage' in puzzling ? puzzlingStage : stage,
    party: party && 'text' in party ? party.text : null,
    fields: Object.fromEntries(fields),
    documents: papers,
    lines: documents.flatMap(({ lines = [] }, place) => {
      const paper = papers[place];
      return paper && lines.length > 0 ? [linesOf(paper, ...lines)] : [];
    }),
  });
}

/** The documents of a case; an e-invoice is one by its status. */
export function papersOf({
  type,
  key,
  documents,
}: Pick<PlainCase, 'type' | 'key' | 'documents'>): readonly DossierDocument[] {
  return documents.map(({ type: kind, status = 'text', citizenNumber, numbering }, place) => {
    const name = `${type} ${key} ${place} ${kind}.${status === 'xml' ? 'xml' : 'pdf'}`;
    const paper = { ...aDocument(kind, { name, status }), ...(numbering && { numbering }) };
    if (citizenNumber === undefined) return paper;
    const at = { kind: 'page', file: paper.file, page: 1, box: [10, 10, 60, 20] } as const;
    return { ...paper, citizenNumber: { masked: citizenNumber, at, isLabelled: true } };
  });
}

function saidOn(paper: DossierDocument, value: FieldValue): FieldSource {
  const source = stated(paper, value);
  if (!hasContent(paper.status)) return closed(paper);
  return paper.status === 'xml' ? { ...source, how: 'xml' } : source;
}

function purchase(random: Random, place: number): PlainCase {
  const supplier = random.between(0, 19);
  const issued = addDays(today, -random.between(2, 25));
  const onInvoice: Values = {
    ...amounts(random),
    invoiceNumber: identifier(`L${supplier}-${20_000 + place * 37}`),
    supplierName: text(`Leverancier ${word(supplier)} B.V.`),
    invoiceDate: on(issued),
    dueDate: on(addDays(issued, 30)),
    iban: identifier(ibanOf('TEST', String(4_000_000_000 + supplier * 7919))),
    sellerVatId: identifier(vatIdOf(supplier)),
    sellerKvk: identifier(String(10_000_000 + supplier * 131)),
  };
  const key = `L${supplier}-${20_000 + place * 37}`;
  const own = { supplierNumber: identifier(String(70_000 + supplier)), receivedDate: on(addDays(issued, 1)) };
  return {
    type: 'inkoopfactuur',
    key,
    stage: 'payable',
    register: { ...onInvoice, ...own, status: text('te betalen') },
    columns: Object.keys({ ...onInvoice, ...own, status: 1 }),
    documents: [
      {
        type: 'invoice',
        values: {
          ...onInvoice,
          supplierAddress: text(`Kerkstraat ${supplier + 1}, 1234 AB Nergens`),
          buyerName: text('Voorbeeld Handel B.V.'),
          buyerAddress: text('Havenkade 12a, 5678 CD Proefstad'),
          supplyDate: on(issued),
        },
      },
    ],
  };
}

function order(random: Random, place: number): PlainCase {
  const customer = random.between(0, 19);
  const key = `O-${50_000 + place * 41}`;
  const ordered = addDays(today, -random.between(20, 40));
  const delivered = addDays(ordered, 7);
  const party: Values = {
    orderNumber: identifier(key),
    customerNumber: identifier(String(300_000 + customer)),
    customerName: text(`Klant ${word(customer)} B.V.`),
    customerAddress: text(`Dorpsweg ${customer + 1}, 1234 AB Nergens`),
  };
  const billed: Values = {
    ...party,
    ...amounts(random),
    invoiceNumber: identifier(`VF${90_000 + place * 43}`),
    invoiceDate: on(addDays(delivered, 2)),
    dueDate: on(addDays(delivered, 32)),
  };
  const lines = linesFor(billed['totalNet'], random);
  return {
    type: 'order',
    key,
    stage: 'invoiced',
    register: {
      ...billed,
      orderDate: on(ordered),
      deliveryDate: on(delivered),
      status: text('gefactureerd'),
    },
    columns: [...Object.keys(billed), 'orderDate', 'deliveryDate', 'status'],
    documents: [
      { type: 'order-confirmation', values: party, lines },
      { type: 'delivery-note', values: { ...party, deliveryDate: on(delivered) }, lines },
      { type: 'invoice', values: billed, lines },
    ],
  };
}

/** Two lines that make the amount without VAT: so many of one article, and the rest as one piece of another. */
function linesFor(net: FieldValue | undefined, random: Random): readonly LineSaid[] {
  const minor = net?.kind === 'amount' ? net.amount.minor : 0;
  const [quantity, price] = [random.between(3, 9), random.between(300, 4_000)];
  const rest = minor - quantity * price;
  const line = (article: string, count: number, each: number): LineSaid => ({
    article,
    description: `Artikel ${article}`,
    quantity: count,
    unit: 'stuks',
    unitPrice: each / 100,
    vatRate: 21,
    amount: ((count * each) / 100).toFixed(2),
  });
  return [line('A-100', quantity, price), line('B-200', 1, rest)];
}

/** Digits all different and none of them zero where errors are planted, so that every error really changes something. */
function amounts(random: Random): Values {
  const net = random.between(1_200, 9_800) * 100 + random.pick([13, 29, 37, 51, 83]);
  const vat = Math.round((net * 21) / 100);
  return { totalNet: cents(net), totalVat: cents(vat), totalGross: cents(net + vat) };
}

function cents(minor: number): FieldValue {
  return { kind: 'amount', amount: money(minor, euro) };
}

function identifier(written: string): FieldValue {
  return { kind: 'identifier', text: written };
}

function text(written: string): FieldValue {
  return { kind: 'text', text: written };
}

function on(date: LocalDate): FieldValue {
  return { kind: 'date', date };
}

/** A day that is there. */
export function dayOf(year: number, month: number, day: number): LocalDate {
  const date = toLocalDate(year, month, day);
  if (date === null) throw new Error('Not a day');
  return date;
}

function vatIdOf(supplier: number): string {
  for (let digits = 12_345_670 + supplier * 100; ; digits += 1) {
    try {
      return companyVatIdOf(String(digits));
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
    }
  }
}

const syllables = ['bar', 'dol', 'fen', 'gis', 'hup', 'jor', 'kam', 'lev', 'mos', 'nat'];

function word(place: number): string {
  return `${syllables[place % 10] ?? ''}${syllables[(place * 3 + Math.floor(place / 10)) % 10] ?? ''}o`;
}
