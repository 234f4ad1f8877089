import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import type { CorpusCase } from './corpus-case.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeLines, type LinesJudgement } from './judge-lines.ts';
import { drawDocument, type MadeDocument } from './made-pages/draw-document.ts';
import type { TypeJudgement } from './write-report.ts';

/** Drawn documents, judged. */
export interface MadeMeasure {
  readonly fields: readonly Judgement[];
  readonly lines: readonly LinesJudgement[];
  readonly types: readonly TypeJudgement[];
}

const corpus = 'made-pages';
/** The fields that drawn documents are scored on. */
export const scoredFields: readonly FieldName[] = [
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'orderNumber',
  'orderDate',
  'customerNumber',
  'deliveryNoteNumber',
  'deliveryDate',
  'totalNet',
  'totalVat',
  'totalGross',
  'currency',
  'sellerName',
  'sellerVatId',
  'sellerKvk',
  'iban',
  'bic',
  'buyerName',
  'buyerVatId',
  'sellerAddress',
  'buyerAddress',
  'deliveryAddress',
  'vatReason',
  'periodStart',
  'periodEnd',
];

/** Draws and reads the documents of these seeds. */
export function measureMade(first: number, count: number): MadeMeasure {
  const fields: Judgement[] = [];
  const lines: LinesJudgement[] = [];
  const types: TypeJudgement[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const made = drawDocument(seed);
    const content = { kind: 'pages', pages: made.pages, embedded: [] } as const;
    const read = recogniseDocument(content, '', corpus as FilePath);
    const item = toCase(seed, made);
    fields.push(...judge(item, read.fields, 'page'));
    lines.push(judgeLines(item, made.lines, read.lines));
    const { file, weight } = item;
    types.push({ corpus, file, weight, way: 'page', expected: made.kind, found: read.type?.type ?? null });
  }
  return { fields, lines, types };
}

/** A field that is not printed has an empty answer that is not visible: whatever is given for it is invented. */
export function toCase(seed: number, { kind, fields }: MadeDocument): CorpusCase {
  return {
    corpus,
    file: String(seed),
    kind: 'pdf',
    group: String(seed),
    weight: 1,
    documentType: kind,
    fields: Object.fromEntries(scoredFields.map((field) => [field, fields[field] ?? ''])),
    printed: {},
    visible: Object.fromEntries(scoredFields.map((field) => [field, fields[field] !== undefined])),
    hasText: true,
  };
}
